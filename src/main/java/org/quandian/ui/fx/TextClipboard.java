package org.quandian.ui.fx;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the machine, as far as it holds text. FX thread. */
public final class TextClipboard {
    /** Other programs read it from now on. */
    public void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** What was copied last, here or elsewhere. */
    public Optional<String> find() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }
}
