package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionChange;
import org.quandian.planning.ScenarioDifference;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** 差异: what the right plan has more, less and otherwise than the left one; a click flies there. FX thread. */
final class DifferenceList extends VBox {
    private static final double WIDTH = 300;

    private final Messages words;
    private final Label count = Nodes.shrinkable("", "small", "muted");
    private final ListView<Line> list = new ListView<>();
    private final Label same;
    private final Button export;

    /**
     * One line.
     *
     * @param tag the kind of difference: {@code added}, {@code removed}, {@code changed}
     * @param name what it is called
     * @param text what it is, or what changed
     * @param thing as the right plan has it, else as the left has it
     */
    record Line(String tag, String name, String text, Intervention thing) {}

    /**
     * @param onChoice told which thing was chosen
     * @param onExport writes the lines to a file
     */
    DifferenceList(Messages words, Consumer<Intervention> onChoice, Runnable onExport) {
        this.words = words;
        getStyleClass().addAll("dock", "left");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        same = Nodes.shrinkable(words.text("compare.difference.none"), "small", "muted");
        same.setWrapText(true);
        same.setPadding(new Insets(4, 16, 4, 16));
        same.managedProperty().bind(same.visibleProperty());
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        export = Nodes.iconButton("mdi2f-file-table-outline", words.text("compare.difference.export"), onExport);
        export.setId("compare-differences-export");
        VBox head = new VBox(
                2, Nodes.row(8, Nodes.label(words.text("compare.difference"), "head"), Nodes.spacer(), export), count);
        head.setPadding(new Insets(10, 16, 8, 16));
        list.getStyleClass().addAll("issue-list", "compare-differences");
        list.setId("compare-differences");
        list.setCellFactory(any -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(event -> chosen(onChoice));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(onChoice);
            }
        });
        getChildren().addAll(head, same, list);
    }

    /** Shows what has to be done to the left plan to get the right one. */
    void show(ScenarioDifference difference, ChangeWords in, String left, String right) {
        count.setText(words.text(
                "compare.difference.count",
                java.util.Map.of(
                        "left", left,
                        "right", right,
                        "added", Integer.toString(difference.added().size()),
                        "removed", Integer.toString(difference.removed().size()),
                        "changed", Integer.toString(difference.changed().size()))));
        List<Line> lines = new ArrayList<>();
        difference.added().forEach(each -> lines.add(new Line("added", in.name(each), in.describe(each), each)));
        difference.removed().forEach(each -> lines.add(new Line("removed", in.name(each), in.describe(each), each)));
        for (InterventionChange each : difference.changed()) {
            lines.add(new Line("changed", in.name(each.after()), in.change(each), each.after()));
        }
        same.setVisible(lines.isEmpty());
        export.setDisable(lines.isEmpty());
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
    }

    /** The lines on show. */
    List<Line> lines() {
        return List.copyOf(list.getItems());
    }

    private void chosen(Consumer<Intervention> onChoice) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            onChoice.accept(line.thing());
        }
    }

    /** One line: tag and name, beneath it what it is. */
    private final class Cell extends ListCell<Line> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            String kind =
                    line.tag().equals("added") ? "tag-good" : line.tag().equals("removed") ? "tag-error" : "tag-quiet";
            Node tag = Nodes.tag(words.text("compare.difference." + line.tag()), kind);
            Label text = Nodes.shrinkable(line.text(), "small", "muted");
            text.setTooltip(Nodes.tooltip(line.text()));
            setGraphic(new VBox(2, Nodes.row(8, tag, Nodes.shrinkable(line.name(), "body")), text));
        }
    }
}
