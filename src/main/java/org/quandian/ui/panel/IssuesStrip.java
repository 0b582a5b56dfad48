package org.quandian.ui.panel;

import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.ImportReport;

/** One line that says how many oddities the import met; opens the list. */
public final class IssuesStrip extends VBox {
    /**
     * @param words the language
     * @param report what the import met; not empty
     * @param onOpen opens the list
     */
    public IssuesStrip(Messages words, ImportReport report, Runnable onOpen) {
        String count = FigureFormat.whole(report.issues().size());
        var icon = Nodes.icon("mdi2a-alert-outline", 16);
        icon.getStyleClass().add("icon-warning");
        var chevron = Nodes.icon("mdi2c-chevron-right", 16);
        chevron.getStyleClass().add("icon-warning");
        HBox strip = Nodes.row(
                8,
                icon,
                Nodes.label(words.text("ui.issues.count", Map.of("count", count)), "small"),
                Nodes.spacer(),
                Nodes.label(words.text("ui.issues.open"), "small"),
                chevron);
        strip.getStyleClass().add("issue-strip");
        strip.setId("issues-strip");
        strip.setFocusTraversable(true);
        strip.setOnMouseClicked(event -> onOpen.run());
        strip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                onOpen.run();
            }
        });
        setPadding(new Insets(4, 16, 14, 16));
        getChildren().add(strip);
    }
}
