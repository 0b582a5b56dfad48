package org.quandian.ui.panel;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.quandian.ui.fx.Nodes;

/** In the place of figures that are not there: 正在计算…, or why there will be none. Nothing loops (UI.md §7). */
final class WaitingNotice extends VBox {
    private final Label sentence = new Label();

    WaitingNotice() {
        super(8);
        setId("figures-waiting");
        sentence.getStyleClass().addAll("small", "muted");
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        setAlignment(Pos.CENTER);
        setPadding(new Insets(36, 24, 40, 24));
    }

    void show(String words, boolean atWork) {
        var icon = Nodes.icon(atWork ? "mdi2t-timer-sand" : "mdi2d-database-off-outline", 32);
        icon.getStyleClass().add("icon-muted");
        getChildren().setAll(icon, sentence);
        sentence.setText(words);
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
