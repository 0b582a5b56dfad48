package org.quandian.ui.panel;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** Where a placed thing is, and how it lies: its middle, and the direction of its longest side; of a way its length. FX thread. */
final class PlaceFields extends VBox {
    private static final double HALF_TURN = 180;
    /** For a northing with its decimals, logical pixels. */
    private static final double ROOM = 128;

    private final Messages words;
    private final NumberField x;
    private final NumberField y;
    private final Optional<NumberField> turn;
    private final Label length = Nodes.label("", "small", "muted");
    private double shownX;
    private double shownY;

    PlaceFields(Messages words, PlacedModel.Row row, PlacedModel.Ground ground, PlacedPanel.Actions actions) {
        super(6);
        this.words = words;
        this.shownX = row.place().x();
        this.shownY = row.place().y();
        this.x = NumberField.inLine(words, ground.x(), "X", shownX, value -> actions.moveTo(row.id(), value, shownY));
        this.y = NumberField.inLine(words, ground.y(), "Y", shownY, value -> actions.moveTo(row.id(), shownX, value));
        x.field().setId("inspector-x");
        y.field().setId("inspector-y");
        x.field().setPrefWidth(ROOM);
        y.field().setPrefWidth(ROOM);
        this.turn = row.squareMetres() > 0
                ? Optional.of(NumberField.inLine(
                        words,
                        new NumberRange(0, HALF_TURN, 1, "°"),
                        words.text("tools.turn"),
                        row.place().degrees(),
                        value -> actions.turn(row.id(), value)))
                : Optional.empty();
        getChildren().addAll(Nodes.row(8, FieldCaption.of("X"), x), Nodes.row(8, FieldCaption.of("Y"), y));
        turn.ifPresent(field -> {
            field.field().setId("inspector-turn");
            getChildren().add(Nodes.row(8, FieldCaption.of(words.text("tools.turn")), field));
        });
        length.managedProperty().bind(length.visibleProperty());
        getChildren().add(length);
        show(row);
    }

    /** Shows the place as it is; what is being typed stays. */
    void show(PlacedModel.Row row) {
        shownX = row.place().x();
        shownY = row.place().y();
        show(x, shownX);
        show(y, shownY);
        turn.ifPresent(field -> show(field, row.place().degrees()));
        length.setVisible(row.place().lengthMetres() > 0);
        length.setText(words.text(
                "tools.length",
                java.util.Map.of("length", FigureFormat.whole(row.place().lengthMetres()))));
    }

    private static void show(NumberField field, double value) {
        if (!field.field().isFocused()) {
            field.show(value);
        }
    }
}
