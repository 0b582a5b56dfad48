package org.quandian.ui.panel;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.quandian.planning.PocketPark;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * A field for the area of a pocket park. Out of range it turns red and says the range beside itself; the last valid value stays in force.
 * Enter and leaving the field apply, Escape restores.
 */
public final class AreaField extends HBox {
    private final TextField field = new TextField();
    private final Label error = Nodes.label("", "field-error");
    private final DoubleConsumer onValue;
    private double value;

    /**
     * @param words the language
     * @param initial square metres
     * @param onValue told when another valid area was applied
     */
    public AreaField(Messages words, double initial, DoubleConsumer onValue) {
        super(8);
        this.onValue = onValue;
        this.value = initial;
        Label unit = Nodes.label(words.text("unit.square_metres"), "field-unit");
        unit.setMouseTransparent(true);
        field.getStyleClass().add("number");
        field.setPrefWidth(96);
        field.setAccessibleText(words.text("ui.area"));
        field.setStyle("-fx-padding: 3 30 3 8;");
        StackPane stack = new StackPane(field, unit);
        StackPane.setAlignment(unit, Pos.CENTER_RIGHT);
        StackPane.setMargin(unit, new javafx.geometry.Insets(0, 9, 0, 0));
        setAlignment(Pos.CENTER_LEFT);
        error.setText(words.text(
                "ui.area.range",
                Map.of(
                        "min", FigureFormat.whole(PocketPark.MIN_AREA),
                        "max", FigureFormat.whole(PocketPark.MAX_AREA))));
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
        getChildren().addAll(stack, error);
        show(initial);
        field.textProperty().addListener(any -> validate());
        field.setOnAction(event -> apply());
        field.focusedProperty().addListener((any, before, focused) -> {
            if (!focused) {
                apply();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show(value);
                event.consume();
            }
        });
    }

    /** Shows an area that came from elsewhere. */
    public void show(double squareMetres) {
        value = squareMetres;
        field.setText(FigureFormat.whole(squareMetres));
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    /** Whether what stands in the field is an area within the range. */
    public boolean isValid() {
        return parsed().isPresent();
    }

    private void validate() {
        boolean valid = isValid() || field.getText().equals(FigureFormat.whole(value));
        field.getStyleClass().remove("invalid");
        if (!valid) {
            field.getStyleClass().add("invalid");
        }
        error.setVisible(!valid);
    }

    private void apply() {
        OptionalDouble parsed = parsed();
        if (parsed.isPresent() && !field.getText().equals(FigureFormat.whole(value))) {
            value = parsed.getAsDouble();
            onValue.accept(value);
        }
        if (parsed.isPresent()) {
            show(value);
        }
    }

    private OptionalDouble parsed() {
        OptionalDouble area = AreaText.parse(field.getText());
        return area.isPresent()
                        && area.getAsDouble() >= PocketPark.MIN_AREA
                        && area.getAsDouble() <= PocketPark.MAX_AREA
                ? area
                : OptionalDouble.empty();
    }
}
