package org.quandian.ui.panel;

import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** How the button looks that pins an indicator: full where it is pinned, faint where there is no room for one more. FX thread. */
final class PinGlyph {
    private PinGlyph() {}

    static void show(Button pin, Messages words, boolean pinned, boolean possible) {
        FontIcon icon = Nodes.icon(pinned ? "mdi2p-pin" : "mdi2p-pin-outline", 14);
        if (pinned) {
            icon.getStyleClass().add("icon-seal");
        }
        pin.setGraphic(icon);
        pin.setDisable(!possible);
        String sentence = words.text(pinned ? "ui.pin.unpin" : "ui.pin.pin");
        pin.setAccessibleText(sentence);
        pin.setTooltip(Nodes.tooltip(sentence));
    }
}
