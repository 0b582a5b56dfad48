package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The fields that only things of one kind have: classes, spaces, floor, services. What is changed is told at once, field by field. */
final class PlacedFields extends VBox {
    private final List<FormControl> controls;

    PlacedFields(Messages words, PlacedModel.Row row, FormSource source, Consumer<Map<String, String>> onChange) {
        super(6);
        FormControls maker = new FormControls(words, source, "inspector-", onChange);
        controls = new PlacedForm(words).of(row.kind()).stream().map(maker::of).toList();
        setManaged(!controls.isEmpty());
        for (FormControl each : controls) {
            Label caption =
                    FieldCaption.of(words.text("placed.field." + each.field().name()));
            getChildren().add(Nodes.row(8, caption, each.node()));
        }
        show(row.values());
    }

    /** Shows the fields as they stand; what is being typed stays. */
    void show(Map<String, String> values) {
        controls.forEach(each -> each.show(values));
    }
}
