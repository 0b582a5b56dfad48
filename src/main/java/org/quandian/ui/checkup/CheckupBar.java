package org.quandian.ui.checkup;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingIssue;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.WorkspaceState;

/** The line above the cards: what is checked, what was placed last and the way back, thresholds and export. FX thread. */
final class CheckupBar extends HBox {
    private final Messages words;
    private final Label about = Nodes.shrinkable("", "body");
    private final Label ledger = Nodes.tag("", "tag-radius");
    private final Label placed = Nodes.shrinkable("", "small");
    private final Button undo;

    CheckupBar(Messages words, Runnable onThresholds, Runnable onExport, Runnable onUndo) {
        super(10);
        this.words = words;
        getStyleClass().addAll("edit-bar", "checkup-bar");
        setAlignment(Pos.CENTER_LEFT);
        undo = button("checkup-undo", words.text("ui.checkup.undo"), onUndo);
        undo.getStyleClass().add("link");
        placed.setId("checkup-placed");
        forgetPlaced();
        getChildren()
                .addAll(
                        about,
                        ledger,
                        Nodes.spacer(),
                        placed,
                        undo,
                        button("checkup-thresholds", words.text("ui.checkup.thresholds"), onThresholds),
                        button("checkup-export", words.text("ui.checkup.export"), onExport));
    }

    void show(CheckupReport report, WorkspaceState state) {
        about.setText(words.text(
                "ui.checkup.about",
                Map.of(
                        "scenario",
                        state.activeScenario(),
                        "communities",
                        Long.toString(report.communities().stream()
                                .filter(card -> !card.isRest())
                                .count()),
                        "indicators",
                        Integer.toString(report.figures().indicatorIds().size()))));
        String id = report.ledger().id();
        ledger.setText(words.text("ui.ledger." + id));
        ledger.getStyleClass().removeIf(each -> each.startsWith("tag-"));
        ledger.getStyleClass().add("tag-" + id);
    }

    void showHistory(boolean canUndo) {
        undo.setDisable(!canUndo);
    }

    /** What was placed; where it breaks a rule, how many: the map says which. */
    void showPlaced(String name, List<SitingIssue> issues) {
        placed.setText(
                issues.isEmpty()
                        ? words.text("ui.checkup.placed", Map.of("name", name))
                        : words.text(
                                "ui.checkup.placed.against",
                                Map.of("name", name, "count", Integer.toString(issues.size()))));
        placed.getStyleClass().removeAll("good", "warning");
        placed.getStyleClass().add(issues.isEmpty() ? "good" : "warning");
        setPlacedVisible(true);
    }

    final void forgetPlaced() {
        setPlacedVisible(false);
    }

    private void setPlacedVisible(boolean isVisible) {
        placed.setVisible(isVisible);
        placed.setManaged(isVisible);
        undo.setVisible(isVisible);
        undo.setManaged(isVisible);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
