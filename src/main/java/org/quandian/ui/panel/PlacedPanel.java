package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The list of what the scenario places; the selected one opens under it to be named, sized or deleted. */
public final class PlacedPanel extends VBox {
    /** What the user does to the list. */
    public interface Actions {
        /** A row was clicked. */
        void select(String id);

        /** A row was clicked with Ctrl: it is selected beside the others, or no longer. */
        void selectMore(String id);

        /** The check box of a row was clicked. */
        void switchOn(String id, boolean on);

        /** The padlock of a row was clicked. */
        void lock(String id, boolean locked);

        /** Another place was typed for its middle, metres. */
        void moveTo(String id, double x, double y);

        /** Another direction was typed, degrees. */
        void turn(String id, double degrees);

        /** What is selected is to be put in line. */
        void arrange(Arrangement arrangement);

        /** Everything selected gets these fields of its programme. */
        void programme(Map<String, String> values);

        /** Everything selected is disabled, or counts again. */
        void toggleOff();

        /** Everything selected is locked or unlocked. */
        void toggleLock();

        /** Everything selected is copied. */
        void duplicate();

        /** Everything selected is to go. */
        void deleteSelected();

        /** A row's target was clicked: show it on the map. */
        void locate(String id);

        /** Another name was typed. */
        void rename(String id, String name);

        /** Another area was typed, square metres. */
        void resize(String id, double squareMetres);

        /** Another number or level was given. */
        void revise(String id, Map<String, String> values);

        /** The bin was clicked. */
        void delete(String id);

        /** The button of the empty list was clicked: begin to place. */
        void beginPlacing();
    }

    private final Messages words;
    private final Actions actions;
    private final Label count = Nodes.tag("", "tag-quiet");
    private final VBox rows = new VBox();
    private final PlacedRows made;
    private final SelectionBox box;
    private Optional<PlacedInspector> inspector = Optional.empty();
    private PlacedExtras extras = PlacedExtras.NONE;
    private PlacedModel shown = PlacedModel.NONE;

    /**
     * @param words the language
     * @param actions what happens on clicks
     */
    public PlacedPanel(Messages words, Actions actions) {
        super(6);
        this.words = words;
        this.actions = actions;
        this.box = new SelectionBox(words, actions);
        this.made = new PlacedRows(words, actions, this::showAll);
        rows.setId("placed-rows");
        HBox head = Nodes.row(8, Nodes.label(words.text("ui.placed.title"), "head"), count);
        head.getStyleClass().add("section-head");
        VBox top = new VBox(10, Nodes.rule(), head);
        getChildren().addAll(top, rows);
        setPadding(new Insets(8, 0, 8, 0));
    }

    /** Shows the list. */
    public void show(PlacedModel model, PlacedExtras newExtras) {
        extras = newExtras;
        shown = model;
        count.setText(words.text(
                "ui.placed.count",
                Map.of("count", FigureFormat.whole(model.rows().size()))));
        if (model.rows().isEmpty()) {
            inspector = Optional.empty();
            rows.getChildren().setAll(List.of(empty()));
            return;
        }
        List<PlacedModel.Row> selected =
                model.rows().stream().filter(PlacedModel.Row::selected).toList();
        List<Node> nodes = new java.util.ArrayList<>();
        if (selected.size() > 1) {
            box.show(selected);
            nodes.add(box);
        }
        List<PlacedModel.Row> listed = made.listed(model.rows());
        made.keep(listed);
        for (PlacedModel.Row row : listed) {
            nodes.add(made.of(row));
            if (selected.size() == 1 && row.selected()) {
                nodes.add(inspectorNode(row, model.ground()));
            }
        }
        made.rest(model.rows().size() - listed.size()).ifPresent(nodes::add);
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
    }

    private void showAll() {
        show(shown, extras);
    }

    private Node inspectorNode(PlacedModel.Row row, PlacedModel.Ground ground) {
        PlacedInspector node = inspector
                .filter(each -> each.isAbout(row.id()))
                .orElseGet(() -> new PlacedInspector(words, row, extras.source(), ground, actions));
        inspector = Optional.of(node);
        node.show(row, extras);
        return node;
    }

    private Node empty() {
        Node icon = Nodes.icon("mdi2t-tree-outline", 24);
        icon.getStyleClass().add("icon-muted");
        Label sentence = new Label(words.text("ui.placed.empty"));
        sentence.getStyleClass().addAll("small", "muted");
        sentence.setWrapText(true);
        sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        var begin = new javafx.scene.control.Button(words.text("ui.placed.begin"));
        begin.setOnAction(event -> actions.beginPlacing());
        VBox box = new VBox(8, icon, sentence, begin);
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(4, 16, 8, 16));
        return box;
    }
}
