package org.quandian.ui.panel;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * A field for a number with a unit. Out of range it turns red and says the range; the last valid value stays in force. Enter and leaving
 * the field apply, Escape restores.
 */
public final class NumberField extends HBox {
    private static final double PADDING = 8;
    private static final double GLYPH = 9;

    private final TextField field = new TextField();
    private final Label error = Nodes.label("", "field-error");
    private final NumberRange range;
    private final DoubleConsumer onValue;
    private double value;

    private NumberField(Messages words, NumberRange range, double initial, DoubleConsumer onValue) {
        super(8);
        this.range = range;
        this.onValue = onValue;
        field.getStyleClass().add("number");
        field.setPrefWidth(96);
        error.setText(range.sentence(words));
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        show(initial);
        field.textProperty().addListener(any -> validate());
        field.setOnAction(event -> apply());
        field.focusedProperty().addListener((any, before, focused) -> {
            if (!focused) {
                apply();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(range.write(value))) {
                show(value);
                event.consume();
            }
        });
    }

    /**
     * A field that says the range beside itself.
     *
     * @param caption what a screen reader says
     * @param onValue told when another valid number was applied
     */
    public static NumberField inLine(
            Messages words, NumberRange range, String caption, double initial, DoubleConsumer onValue) {
        NumberField made = new NumberField(words, range, initial, onValue);
        made.field.setAccessibleText(caption);
        made.getChildren().addAll(made.withUnit(), made.error);
        return made;
    }

    /** The same with the range below, where a column is narrow. */
    public static NumberField inColumn(
            Messages words, NumberRange range, String caption, double initial, DoubleConsumer onValue) {
        NumberField made = new NumberField(words, range, initial, onValue);
        made.field.setAccessibleText(caption);
        VBox column = new VBox(2, made.withUnit(), made.error);
        column.setAlignment(Pos.TOP_RIGHT);
        made.getChildren().add(column);
        return made;
    }

    private Node withUnit() {
        Label unit = Nodes.label(range.unit(), "field-unit");
        unit.setMouseTransparent(true);
        double room =
                range.unit().isEmpty() ? PADDING : PADDING + 5 + range.unit().length() * GLYPH;
        field.setStyle("-fx-padding: 3 " + Math.round(room) + " 3 8;");
        StackPane stack = new StackPane(field, unit);
        StackPane.setAlignment(unit, Pos.CENTER_RIGHT);
        StackPane.setMargin(unit, new Insets(0, PADDING, 0, 0));
        return stack;
    }

    /** Shows a number that came from elsewhere. */
    public void show(double number) {
        value = number;
        field.setText(range.write(number));
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    private void validate() {
        boolean valid =
                range.read(field.getText()).isPresent() || field.getText().equals(range.write(value));
        field.getStyleClass().remove("invalid");
        if (!valid) {
            field.getStyleClass().add("invalid");
        }
        error.setVisible(!valid);
    }

    private void apply() {
        OptionalDouble typed = range.read(field.getText());
        if (typed.isPresent() && !field.getText().equals(range.write(value))) {
            value = typed.getAsDouble();
            onValue.accept(value);
        }
        if (typed.isPresent()) {
            show(value);
        }
    }
}
