package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.ScenarioHistory;

/**
 * 历史: the steps of a plan in words, newest above; from each point a scenario of its own can be made. Words are made only for the lines
 * in sight, so a history of ten thousand steps opens as fast as one of ten. FX thread.
 */
final class HistoryView extends VBox {
    private final Messages words;
    private final IntConsumer onBranch;
    private final Label title = Nodes.shrinkable("", "head");
    private final ListView<Integer> list = new ListView<>();
    private @Nullable ScenarioHistory history;
    private @Nullable ChangeWords in;

    /**
     * @param onBranch told after how many steps a new scenario shall begin
     */
    HistoryView(Messages words, IntConsumer onBranch) {
        this.words = words;
        this.onBranch = onBranch;
        Label explained = Nodes.shrinkable(words.text("compare.history.explained"), "small", "muted");
        VBox head = new VBox(2, title, explained);
        head.setPadding(new Insets(10, 16, 8, 16));
        list.getStyleClass().addAll("issue-list", "compare-list");
        list.setId("compare-history");
        list.setCellFactory(any -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    /** Shows the steps of a plan; what can be redone is shown, too, paler. */
    void show(ScenarioHistory newHistory, ChangeWords newWords) {
        title.setText(words.text(
                "compare.history",
                Map.of(
                        "scenario",
                        newHistory.name(),
                        "count",
                        Integer.toString(newHistory.edits().size()))));
        in = newWords;
        if (history != newHistory) {
            history = newHistory;
            List<Integer> positions = new ArrayList<>();
            for (int at = newHistory.edits().size(); at >= 0; at--) {
                positions.add(at);
            }
            list.getItems().setAll(positions);
        }
    }

    /** The baseline has no history. */
    void showNone() {
        title.setText(words.text("compare.history.none"));
        history = null;
        list.getItems().clear();
    }

    /** One step: its number, what was done, and the way out. */
    private final class Cell extends ListCell<Integer> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Integer position, boolean empty) {
            super.updateItem(position, empty);
            ScenarioHistory steps = history;
            ChangeWords say = in;
            if (empty || position == null || steps == null || say == null) {
                setGraphic(null);
                return;
            }
            int at = position;
            String text = at == 0
                    ? words.text("compare.history.begin")
                    : say.step(steps.steps(at - 1, at).get(0));
            boolean undone = at > steps.position();
            Label number = Nodes.digits(Integer.toString(at), "small", "faint");
            number.setMinWidth(44);
            Label what = Nodes.shrinkable(text, "body");
            what.setTooltip(Nodes.tooltip(text));
            HBox row = Nodes.row(8, number, what);
            if (undone) {
                what.getStyleClass().add("faint");
                row.getChildren().add(Nodes.tag(words.text("compare.history.undone"), "tag-quiet"));
            } else if (at == steps.position()) {
                row.getChildren().add(Nodes.tag(words.text("compare.history.now"), "tag-radius"));
            }
            Button branch = new Button(words.text("compare.history.branch"), Nodes.icon("mdi2s-source-branch", 16));
            branch.getStyleClass().add("link");
            branch.setId("branch-" + at);
            branch.setMinWidth(USE_PREF_SIZE);
            branch.setOnAction(event -> onBranch.accept(at));
            row.getChildren().addAll(Nodes.spacer(), branch);
            setGraphic(row);
        }
    }
}
