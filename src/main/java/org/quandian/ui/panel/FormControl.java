package org.quandian.ui.panel;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * The control of one field. FX thread.
 *
 * @param field what it is for
 * @param node what is seen
 * @param onShow shows the fields of a thing as they stand; what is being typed stays
 */
public record FormControl(FormField field, Node node, Consumer<Map<String, String>> onShow) {
    /** Shows the fields of a thing. */
    public void show(Map<String, String> values) {
        onShow.accept(values);
    }
}
