package org.quandian.ui.phase;

import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The line of years: stops with words above and below, vermilion up to the one on show. A click or a drag goes to the nearest stop. */
final class StripLine extends Pane {
    private static final double RADIUS = 6;
    private static final double SIDE = 62;

    private final IntConsumer onPlace;
    private @Nullable StripModel model;

    StripLine(IntConsumer onPlace) {
        this.onPlace = onPlace;
        getStyleClass().add("strip-line");
        setMinWidth(0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::goTo);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::goTo);
    }

    void show(StripModel shown) {
        model = shown;
        redraw();
    }

    private void goTo(MouseEvent event) {
        StripModel shown = model;
        if (shown != null && shown.stops().size() > 1) {
            double step = (getWidth() - 2 * SIDE) / (shown.stops().size() - 1);
            int place = (int) Math.rint((event.getX() - SIDE) / step);
            int within = Math.max(0, Math.min(shown.stops().size() - 1, place));
            if (within != shown.place()) {
                onPlace.accept(within);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        redraw();
    }

    private void redraw() {
        getChildren().clear();
        StripModel shown = model;
        if (shown == null || shown.stops().isEmpty() || getWidth() < 4 * SIDE) {
            return;
        }
        double y = Math.rint(getHeight() / 2);
        int last = shown.stops().size() - 1;
        int at = shown.place();
        line(x(0, last), x(last, last), y, "strip-track");
        line(x(0, last), x(at, last), y, "strip-done");
        for (int i = 0; i <= last; i++) {
            StripStop stop = shown.stops().get(i);
            Circle dot = new Circle(x(i, last), y, RADIUS);
            dot.getStyleClass().addAll("strip-dot", i <= at ? "done" : "ahead");
            getChildren().add(dot);
            text(stop.above(), x(i, last), y - 19, i == at ? "strip-now" : "strip-year");
            text(stop.below(), x(i, last), y + 19, "strip-rate");
        }
    }

    private double x(int place, int last) {
        return Math.rint(SIDE + (getWidth() - 2 * SIDE) * place / Math.max(1, last));
    }

    private void line(double from, double to, double y, String style) {
        Line line = new Line(from, y, to, y);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }

    private void text(String words, double x, double y, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        getChildren().add(text);
        text.applyCss();
        text.setX(Math.rint(x - text.getLayoutBounds().getWidth() / 2));
        text.setY(y);
    }
}
