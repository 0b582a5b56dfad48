package org.quandian.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.CheckTable;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * 勾选表: every intervention of the project by every scenario. A check enables it there, taking the check away disables it; what a
 * scenario does not have at all is placed there by the check. FX thread.
 */
final class CheckView extends VBox {
    /** What the table asks for. */
    interface Actions {
        void set(CheckTable.Row row, int column, boolean on);

        void fly(Intervention thing);
    }

    private final Messages words;
    private final Actions actions;
    private final HBox captions = new HBox();
    private final ListView<CheckTable.Row> list = new ListView<>();
    private final Label nothing;
    private Optional<ChangeWords> in = Optional.empty();
    private List<String> names = List.of();

    CheckView(Messages words, Actions actions) {
        this.words = words;
        this.actions = actions;
        Label explained = Nodes.shrinkable(words.text("compare.checks.explained"), "small", "muted");
        VBox head = new VBox(2, Nodes.label(words.text("compare.checks"), "head"), explained);
        head.setPadding(new Insets(10, 16, 8, 16));
        captions.getStyleClass().add("compare-captions");
        captions.setAlignment(Pos.CENTER_LEFT);
        nothing = Nodes.label(words.text("compare.checks.none"), "muted");
        nothing.setPadding(new Insets(16));
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.getStyleClass().addAll("issue-list", "compare-list");
        list.setId("compare-checks");
        list.setCellFactory(any -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, captions, nothing, list);
    }

    /** Shows the table. */
    void show(CheckTable table, ChangeWords newWords) {
        in = Optional.of(newWords);
        List<String> columns = table.scenarios().stream().map(Scenario::name).toList();
        if (!columns.equals(names)) {
            names = columns;
            Label first = Nodes.label(words.text("compare.checks.thing"), "small", "muted");
            first.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(first, Priority.ALWAYS);
            captions.getChildren().setAll(first);
            for (String each : names) {
                Label name = Nodes.shrinkable(each, "small", "muted");
                name.setTooltip(Nodes.tooltip(each));
                captions.getChildren().add(column(name));
            }
        }
        nothing.setVisible(table.rows().isEmpty());
        list.getItems().setAll(table.rows());
    }

    private static HBox column(javafx.scene.Node content) {
        HBox box = new HBox(content);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("compare-check");
        return box;
    }

    /** One intervention. */
    private final class Cell extends ListCell<CheckTable.Row> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CheckTable.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null || in.isEmpty() ? null : line(row, in.get()));
        }

        private HBox line(CheckTable.Row row, ChangeWords say) {
            Intervention thing = row.first();
            Label name = Nodes.shrinkable(say.name(thing), "body");
            Label what = Nodes.shrinkable(say.describe(thing), "small", "muted");
            HBox first = Nodes.row(8, name, what);
            if (row.isVaried()) {
                Label varied = Nodes.tag(words.text("compare.checks.varied"), "tag-quiet");
                varied.setTooltip(Nodes.tooltip(words.text("compare.checks.varied.tip")));
                first.getChildren().add(varied);
            }
            first.setMinWidth(0);
            first.setMaxWidth(Double.MAX_VALUE);
            first.setOnMouseClicked(event -> actions.fly(thing));
            HBox.setHgrow(first, Priority.ALWAYS);
            HBox line = new HBox(first);
            for (int column = 0; column < names.size(); column++) {
                line.getChildren().add(column(check(row, column, say.name(thing))));
            }
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }

        private CheckBox check(CheckTable.Row row, int column, String thing) {
            CheckTable.Mark mark = row.mark(column);
            CheckBox box = new CheckBox();
            box.setId("check-" + row.id() + "-" + column);
            box.setSelected(mark == CheckTable.Mark.ON);
            box.getStyleClass().add(mark == CheckTable.Mark.ABSENT ? "check-absent" : "check-there");
            String text = words.text(
                    "compare.checks." + mark.name().toLowerCase(java.util.Locale.ROOT),
                    Map.of("thing", thing, "scenario", names.get(column)));
            box.setTooltip(Nodes.tooltip(text));
            box.setAccessibleText(text);
            box.setOnAction(event -> actions.set(row, column, box.isSelected()));
            return box;
        }
    }
}
