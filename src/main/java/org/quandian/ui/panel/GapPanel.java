package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The list of gaps under the figures: where work begins. A row flies to its gap. */
public final class GapPanel extends VBox {
    /** So many are shown until somebody wants more, and at most. */
    private static final int FIRST = 6;

    private static final int MOST = 100;

    private final Messages words;
    private final Consumer<String> onChoice;
    private final Explainable explainable;
    private final Label count = Nodes.tag("", "tag-warning");
    private final VBox rows = new VBox();
    private GapModel model = GapModel.NONE;
    private String selected = "";
    private boolean unfolded;

    /**
     * @param words the language
     * @param onChoice told which gap is to be shown
     */
    public GapPanel(Messages words, Consumer<String> onChoice) {
        super(6);
        this.words = words;
        this.onChoice = onChoice;
        this.explainable = new Explainable(words);
        rows.setId("gap-rows");
        count.setId("gap-count");
        HBox head = Nodes.row(8, Nodes.label(words.text("ui.gaps.title"), "head"), count);
        head.getStyleClass().add("section-head");
        getChildren().addAll(new VBox(10, Nodes.rule(), head), rows);
        setPadding(new Insets(8, 0, 0, 0));
        showWaiting();
    }

    /** The gaps are being looked for: those on show belong to other figures. */
    public void showWaiting() {
        count.setVisible(false);
        rows.setOpacity(0.55);
    }

    /** Shows the list; the selected one stays selected while it is there. */
    public void show(GapModel newModel, String selectedId) {
        model = newModel;
        selected = selectedId;
        rows.setOpacity(1);
        count.setText(words.text(
                "ui.placed.count",
                Map.of("count", FigureFormat.whole(model.rows().size()))));
        count.setVisible(true);
        fill();
    }

    /** The indicator has no gaps on the ground. */
    public void showNone(String sentence) {
        model = GapModel.NONE;
        rows.setOpacity(1);
        count.setVisible(false);
        rows.getChildren().setAll(sentence(sentence));
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        int shown = Math.min(model.rows().size(), unfolded ? MOST : FIRST);
        for (GapModel.Row row : model.rows().subList(0, shown)) {
            nodes.add(node(row));
        }
        if (shown < Math.min(model.rows().size(), MOST)) {
            nodes.add(more(model.rows().size() - shown));
        }
        if (nodes.isEmpty()) {
            nodes.add(sentence(words.text("ui.gaps.none")));
        }
        rows.getChildren().setAll(nodes);
    }

    private Node sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        label.setPadding(new Insets(2, 16, 8, 16));
        return label;
    }

    private Node more(int rest) {
        Button more = new Button(
                words.text("ui.gaps.more", Map.of("count", FigureFormat.whole(rest))),
                Nodes.icon("mdi2c-chevron-down", 16));
        more.getStyleClass().addAll("link", "fold");
        more.setId("more-gaps");
        more.setOnAction(event -> {
            unfolded = true;
            fill();
        });
        HBox box = Nodes.row(8, more);
        box.setPadding(new Insets(2, 16, 0, 10));
        return box;
    }

    private Node node(GapModel.Row row) {
        Label rank = Nodes.digits(Integer.toString(row.rank()), "small", "faint");
        rank.setMinWidth(20);
        FigureText people = new FigureText("figure-s");
        people.show(row.amount(), row.unit());
        people.setId("gap-amount-" + row.rank());
        explainable.of(people, row.ofAmount());
        FigureText land = new FigureText("figure-xs");
        land.show(row.hectares(), words.text("unit.hectares"));
        row.ofLand().ifPresent(question -> explainable.of(land, question));
        HBox landCell = new HBox(land);
        landCell.setMinWidth(66);
        landCell.setAlignment(Pos.CENTER_RIGHT);
        Label place = Nodes.shrinkable(row.place(), "body");
        VBox lines = new VBox(1, Nodes.row(6, rank, place, Nodes.spacer(), people, landCell));
        if (!row.note().isEmpty()) {
            Label note = Nodes.shrinkable(row.note(), "micro", "muted");
            note.setPadding(new Insets(0, 0, 0, 26));
            lines.getChildren().add(note);
        }
        lines.getStyleClass().addAll("list-row", "gap-row");
        if (row.id().equals(selected)) {
            lines.getStyleClass().add("selected");
        }
        lines.setId("gap-" + row.rank());
        lines.setFocusTraversable(true);
        lines.setAccessibleText(row.place() + " " + row.amount() + " " + row.unit());
        if (!row.idle().isEmpty()) {
            Tooltip.install(lines, Nodes.tooltip(row.idle()));
        }
        listen(lines, row);
        return lines;
    }

    private void listen(Node node, GapModel.Row row) {
        node.setOnMouseClicked(event -> {
            node.requestFocus();
            choose(row.id());
        });
        node.setOnKeyPressed(event -> {
            KeyCode key = event.getCode();
            if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
                choose(row.id());
            } else if (key == KeyCode.DOWN || key == KeyCode.UP) {
                focus(row.rank() - 1 + (key == KeyCode.DOWN ? 1 : -1));
            } else {
                return;
            }
            event.consume();
        });
    }

    private void focus(int place) {
        if (place >= 0 && place < rows.getChildren().size()) {
            rows.getChildren().get(place).requestFocus();
        }
    }

    private void choose(String id) {
        selected = id;
        for (int i = 0; i < rows.getChildren().size() && i < model.rows().size(); i++) {
            var styles = rows.getChildren().get(i).getStyleClass();
            styles.remove("selected");
            if (model.rows().get(i).id().equals(id)) {
                styles.add("selected");
            }
        }
        onChoice.accept(id);
    }
}
