package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.quandian.planning.PocketPark;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * Numbers for what is in the hand (数值输入): area, then radius, or width and height, where it has a size of its own; then X and Y of its middle. Enter applies
 * a number, Escape restores it; Ctrl+Enter puts the thing down there. FX thread.
 */
public final class NumericCard extends VBox {
    /** What the planner does with the card. */
    public interface Actions {
        /** Another area was typed, square metres; the proportions stay. */
        void setArea(double squareMetres);

        /** Another width or height was typed, metres. */
        void setSides(double width, double height);

        /** The ghost is wanted there, metres. */
        void show(double x, double y);

        /** The thing is wanted there. */
        void place(double x, double y);

        /** The card is no longer wanted. */
        void close();
    }

    /**
     * What the fields say.
     *
     * @param area square metres; empty where the size follows from something else
     * @param round whether it is measured by a radius, that of the circle of the same area
     * @param width metres
     * @param height metres
     * @param x of the middle, metres
     * @param y of the middle, metres
     */
    public record Numbers(Optional<Double> area, boolean round, double width, double height, double x, double y) {}

    /** What makes the least and the largest park, to the decimetre inside, metres. */
    private static final NumberRange RADIUS = new NumberRange(
            Math.ceil(10 * radiusOf(PocketPark.MIN_AREA)) / 10,
            Math.floor(10 * radiusOf(PocketPark.MAX_AREA)) / 10,
            1,
            "m");

    private final Messages words;
    private final Actions actions;
    private final VBox rows = new VBox(6);
    private Optional<NumberField> area = Optional.empty();
    private Optional<NumberField> radius = Optional.empty();
    private Optional<NumberField> width = Optional.empty();
    private Optional<NumberField> height = Optional.empty();
    private Optional<NumberField> x = Optional.empty();
    private Optional<NumberField> y = Optional.empty();
    private Numbers shown = new Numbers(Optional.empty(), false, 0, 0, 0, 0);

    /** A card in that language. */
    public NumericCard(Messages words, Actions actions) {
        super(8);
        this.words = words;
        this.actions = actions;
        setId("numeric-card");
        getStyleClass().addAll("map-card", "numeric-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button place = new Button(words.text("tools.numeric.place"));
        place.setId("numeric-place");
        place.setOnAction(event -> place());
        Button close = Nodes.iconButton("mdi2c-close", words.text("tools.numeric.close"), actions::close);
        close.getStyleClass().add("small-icon");
        getChildren()
                .addAll(
                        Nodes.row(8, Nodes.label(words.text("tools.numeric"), "head"), Nodes.spacer(), close),
                        rows,
                        Nodes.row(8, Nodes.label("Ctrl+Enter", "micro", "faint"), Nodes.spacer(), place));
        setAlignment(Pos.TOP_LEFT);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                place();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.close();
                event.consume();
            }
        });
    }

    /** Opens with these numbers; the keyboard goes into the first field. */
    public void open(Numbers numbers, PlacedModel.Ground ground) {
        shown = numbers;
        double longest = PocketPark.MAX_AREA;
        area = numbers.area().map(value -> field("ui.area", "area", NumberRange.parkArea(), value, actions::setArea));
        radius = numbers.area()
                .filter(any -> numbers.round())
                .map(value -> field(
                        "tools.radius",
                        "radius",
                        RADIUS,
                        radiusOf(value),
                        metres -> actions.setArea(Math.PI * metres * metres)));
        NumberRange side = new NumberRange(1, longest, 1, "m");
        Optional<Double> straight = numbers.area().filter(any -> !numbers.round());
        width = straight.map(any ->
                field("tools.width", "width", side, numbers.width(), value -> actions.setSides(value, shown.height())));
        height = straight.map(any -> field(
                "tools.height", "height", side, numbers.height(), value -> actions.setSides(shown.width(), value)));
        x = Optional.of(field("tools.x", "x", ground.x(), numbers.x(), value -> {
            shown = new Numbers(shown.area(), shown.round(), shown.width(), shown.height(), value, shown.y());
            actions.show(shown.x(), shown.y());
        }));
        y = Optional.of(field("tools.y", "y", ground.y(), numbers.y(), value -> {
            shown = new Numbers(shown.area(), shown.round(), shown.width(), shown.height(), shown.x(), value);
            actions.show(shown.x(), shown.y());
        }));
        List<javafx.scene.Node> lines = new ArrayList<>();
        area.ifPresent(each -> lines.add(line("ui.area", each)));
        radius.ifPresent(each -> lines.add(line("tools.radius", each)));
        width.ifPresent(each -> lines.add(line("tools.width", each)));
        height.ifPresent(each -> lines.add(line("tools.height", each)));
        x.ifPresent(each -> lines.add(line("tools.x", each)));
        y.ifPresent(each -> lines.add(line("tools.y", each)));
        rows.getChildren().setAll(lines);
        area.or(() -> x).ifPresent(each -> {
            each.field().requestFocus();
            each.field().selectAll();
        });
    }

    private static double radiusOf(double squareMetres) {
        return Math.sqrt(squareMetres / Math.PI);
    }

    /** Shows the size as it is now. */
    public void showSize(double squareMetres, double newWidth, double newHeight) {
        shown = new Numbers(Optional.of(squareMetres), shown.round(), newWidth, newHeight, shown.x(), shown.y());
        area.ifPresent(each -> each.show(squareMetres));
        radius.ifPresent(each -> each.show(radiusOf(squareMetres)));
        width.ifPresent(each -> each.show(newWidth));
        height.ifPresent(each -> each.show(newHeight));
    }

    /** What is typed but not applied yet is applied first: leaving a field applies it. */
    private void place() {
        requestFocus();
        actions.place(shown.x(), shown.y());
    }

    private NumberField field(
            String caption, String id, NumberRange range, double value, java.util.function.DoubleConsumer onValue) {
        NumberField made = NumberField.inColumn(words, range, words.text(caption), value, onValue);
        made.field().setId("numeric-" + id);
        made.field().setPrefWidth(128);
        return made;
    }

    private javafx.scene.Node line(String caption, NumberField field) {
        Label label = Nodes.label(words.text(caption), "small", "muted");
        label.setMinWidth(44);
        return Nodes.row(8, label, Nodes.spacer(), field);
    }
}
