package org.quandian.ui.phase;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * The years of one intervention with a bar in its own: dragging the bar, or the arrow keys, move it to another year, or to the first column, which is for
 * what has no year. Escape or leaving the window puts it back; nothing is done before the hand lets go.
 */
final class BarLane extends Pane {
    private static final double BAR = 12;
    private static final double MARGIN = 4;

    /** Hears where the bar is taken. */
    interface Moves {
        /** The hand is over that year, or over no year at all. */
        void over(OptionalInt year);

        /** The hand has let go there. */
        void dropped(OptionalInt year);
    }

    private final List<Integer> years;
    private final OptionalInt own;
    private final Region bar = new Region();
    private final Moves moves;
    private OptionalInt at;
    private boolean dragging;

    /**
     * @param years the columns after the first
     * @param own its year
     * @param colour CSS colour of the bar
     */
    BarLane(List<Integer> years, OptionalInt own, String colour, String words, Moves moves) {
        this.years = years;
        this.own = own;
        this.at = own;
        this.moves = moves;
        getStyleClass().add("bar-lane");
        setMinWidth(0);
        for (int i = 0; i <= years.size(); i++) {
            Line line = new Line();
            line.getStyleClass().add("chart-grid");
            getChildren().add(line);
        }
        bar.getStyleClass().add("project-bar");
        bar.setStyle("-fx-background-color: " + colour + ";");
        bar.setAccessibleText(words);
        bar.setCursor(Cursor.H_RESIZE);
        getChildren().add(bar);
        bar.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> dragging = true);
        bar.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        bar.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
        bar.setFocusTraversable(true);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void dragged(MouseEvent event) {
        if (!dragging) {
            return;
        }
        double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        int column = (int) Math.floor(x / column());
        OptionalInt over =
                column <= 0 ? OptionalInt.empty() : OptionalInt.of(years.get(Math.min(years.size(), column) - 1));
        if (!over.equals(at)) {
            at = over;
            requestLayout();
            moves.over(at);
        }
    }

    private void released() {
        if (dragging) {
            dragging = false;
            if (!at.equals(own)) {
                moves.dropped(at);
            }
        }
    }

    /** The arrow keys take the bar a year further, or a year back. */
    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int place = own.isPresent() ? years.indexOf(own.getAsInt()) + 1 : 0;
        if (by != 0) {
            event.consume();
            if (place + by >= 0 && place + by <= years.size()) {
                moves.dropped(place + by == 0 ? OptionalInt.empty() : OptionalInt.of(years.get(place + by - 1)));
            }
        }
    }

    /** Whether the keyboard is at the bar. */
    boolean hasKeyboard() {
        return bar.isFocused();
    }

    /** Brings the keyboard to the bar. */
    void takeKeyboard() {
        bar.requestFocus();
    }

    /** Puts the bar back where it was. */
    void putBack() {
        dragging = false;
        at = own;
        requestLayout();
    }

    boolean isDragging() {
        return dragging;
    }

    private double column() {
        return getWidth() / (years.size() + 1);
    }

    @Override
    protected void layoutChildren() {
        double column = column();
        for (int i = 0; i <= years.size(); i++) {
            Line line = (Line) getChildren().get(i);
            double x = ChartPane.crisp(i * column);
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(0);
            line.setEndY(getHeight());
        }
        int place = at.isPresent() ? years.indexOf(at.getAsInt()) + 1 : 0;
        bar.setOpacity(place == 0 ? 0.45 : 1);
        bar.resizeRelocate(
                Math.rint(place * column + MARGIN),
                Math.rint((getHeight() - BAR) / 2),
                Math.max(8, Math.rint(column - 2 * MARGIN)),
                BAR);
    }
}
