package org.quandian.ui.panel;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * A field for a number that may be left empty: what then holds stands in it as a pale hint. Enter and leaving the field apply, Escape
 * restores; what is out of range turns red, says the range and changes nothing. FX thread.
 */
public final class OptionalNumberField extends HBox {
    private final TextField field = new TextField();
    private final Label error = Nodes.label("", "field-error");
    private final NumberRange range;
    private final Consumer<OptionalDouble> onValue;
    private OptionalDouble value = OptionalDouble.empty();

    /**
     * @param caption what a screen reader says
     * @param onValue told when another valid number was applied, or the field was emptied
     */
    public OptionalNumberField(Messages words, NumberRange range, String caption, Consumer<OptionalDouble> onValue) {
        super(6);
        this.range = range;
        this.onValue = onValue;
        setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("number");
        field.setPrefWidth(96);
        field.setAccessibleText(caption);
        error.setText(range.sentence(words));
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
        field.textProperty().addListener(any -> error.setVisible(!isValid()));
        field.setOnAction(event -> apply());
        field.focusedProperty().addListener((any, before, focused) -> {
            if (!focused) {
                apply();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(written())) {
                field.setText(written());
                event.consume();
            }
        });
        getChildren().add(field);
        if (!range.unit().isEmpty()) {
            getChildren().add(Nodes.label(range.unit(), "small", "muted"));
        }
        getChildren().add(error);
    }

    /** Shows a number that came from elsewhere, and what holds where there is none. */
    public void show(OptionalDouble number, String hint) {
        value = number;
        field.setPromptText(hint);
        field.setText(written());
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    private String written() {
        return value.isPresent() ? range.write(value.getAsDouble()) : "";
    }

    private boolean isValid() {
        return field.getText().isBlank() || range.read(field.getText()).isPresent();
    }

    private void apply() {
        if (!isValid() || field.getText().equals(written())) {
            return;
        }
        value = field.getText().isBlank() ? OptionalDouble.empty() : range.read(field.getText());
        field.setText(written());
        onValue.accept(value);
    }
}
