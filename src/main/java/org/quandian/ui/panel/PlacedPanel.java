package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.FigureText;
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
    private final SelectionBox box;
    private Optional<PlacedInspector> inspector = Optional.empty();
    private PlacedExtras extras = PlacedExtras.NONE;

    /**
     * @param words the language
     * @param actions what happens on clicks
     */
    public PlacedPanel(Messages words, Actions actions) {
        super(6);
        this.words = words;
        this.actions = actions;
        this.box = new SelectionBox(words, actions);
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
        for (PlacedModel.Row row : model.rows()) {
            nodes.add(rowNode(row));
            if (selected.size() == 1 && row.selected()) {
                nodes.add(inspectorNode(row, model.ground()));
            }
        }
        if (selected.size() > 1) {
            box.show(selected);
            nodes.add(0, box);
        }
        rows.getChildren().setAll(nodes);
    }

    private Node inspectorNode(PlacedModel.Row row, PlacedModel.Ground ground) {
        PlacedInspector node = inspector
                .filter(each -> each.isAbout(row.id()))
                .orElseGet(() -> new PlacedInspector(words, row, extras.source(), ground, actions));
        inspector = Optional.of(node);
        node.show(row, extras);
        return node;
    }

    private Node rowNode(PlacedModel.Row row) {
        Node icon = Nodes.icon(PlacedIcons.mark(row.kind()), 14);
        icon.getStyleClass().add("icon-seal");
        Label name = Nodes.shrinkable(row.name().isBlank() ? row.what() : row.name(), "body");
        name.setTooltip(Nodes.tooltip(row.what() + " " + row.size()));
        Label size = Nodes.label(row.size(), "small", "muted");
        FigureText gain = new FigureText("figure-change");
        if (row.gainedPeople().isPresent()) {
            gain.show(FigureFormat.peopleChange(row.gainedPeople().getAsDouble()), words.text("unit.people"));
            gain.setTone(row.gainedPeople().getAsDouble() > 0 ? "good" : "quiet");
        }
        if (row.isOff()) {
            name.getStyleClass().add("faint");
        }
        HBox line = Nodes.row(
                6, switchBox(row), icon, name, Nodes.spacer(), gain, size, lockButton(row), locateButton(row.id()));
        line.getStyleClass().add("list-row");
        if (row.selected()) {
            line.getStyleClass().add("selected");
        }
        line.setFocusTraversable(true);
        line.setAccessibleText(row.what() + " " + row.name() + " " + row.size());
        line.setOnMouseClicked(event -> {
            if (event.isShortcutDown() || event.isShiftDown()) {
                actions.selectMore(row.id());
                return;
            }
            actions.select(row.id());
            if (event.getClickCount() == 2) {
                actions.locate(row.id());
            }
        });
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.select(row.id());
                actions.locate(row.id());
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                actions.delete(row.id());
                event.consume();
            }
        });
        return line;
    }

    private Node switchBox(PlacedModel.Row row) {
        CheckBox on = new CheckBox();
        on.setSelected(!row.isOff());
        on.setId("on-" + row.id());
        on.getStyleClass().add("row-check");
        on.setFocusTraversable(false);
        on.setTooltip(Nodes.tooltip(words.text("tools.on.tip")));
        on.setOnAction(event -> actions.switchOn(row.id(), on.isSelected()));
        return on;
    }

    private Node lockButton(PlacedModel.Row row) {
        String icon = row.isLocked() ? "mdi2l-lock" : "mdi2l-lock-open-variant-outline";
        Button button = Nodes.iconButton(
                icon,
                words.text(row.isLocked() ? "tools.unlock" : "tools.lock"),
                () -> actions.lock(row.id(), !row.isLocked()));
        Node glyph = Nodes.icon(icon, 13);
        glyph.getStyleClass().add(row.isLocked() ? "icon-seal" : "icon-muted");
        button.setGraphic(glyph);
        button.setId("lock-" + row.id());
        button.getStyleClass().add("tiny-icon");
        button.setFocusTraversable(false);
        return button;
    }

    private Node locateButton(String id) {
        var button = Nodes.iconButton("mdi2c-crosshairs-gps", words.text("ui.placed.locate"), () -> actions.locate(id));
        button.getStyleClass().add("small-icon");
        button.setGraphic(Nodes.icon("mdi2c-crosshairs-gps", 16));
        button.setFocusTraversable(false);
        return button;
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
