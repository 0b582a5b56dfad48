package org.quandian.ui.panel;

import javafx.scene.control.Label;
import org.quandian.ui.fx.Nodes;

/** What stands before a field of the inspector, as wide as the longest usual one, so that the fields stand under each other. FX thread. */
final class FieldCaption {
    private static final double WIDTH = 62;

    private FieldCaption() {}

    static Label of(String text) {
        Label caption = Nodes.label(text, "small", "muted");
        caption.setMinWidth(WIDTH);
        return caption;
    }
}
