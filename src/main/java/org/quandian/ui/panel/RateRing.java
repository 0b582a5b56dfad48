package org.quandian.ui.panel;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** The served share as a ring that begins at twelve o'clock; what the plan gained is dark. */
final class RateRing extends Pane {
    private static final double SIZE = 104;
    /** Beside a rate of 100 %, which is a digit longer. */
    private static final double TIGHT = 88;

    private static final double BAND = 14;

    private final Circle track = new Circle();
    private final Arc served = arc("ring-served");
    private final Arc gained = arc("ring-gained");

    RateRing() {
        track.getStyleClass().add("ring-track");
        track.setStrokeWidth(BAND);
        getChildren().addAll(track, served, gained);
        setTight(false);
    }

    /** Whether it makes room for a longer rate. */
    void setTight(boolean tight) {
        double size = tight ? TIGHT : SIZE;
        double radius = (size - BAND) / 2;
        track.setCenterX(size / 2);
        track.setCenterY(size / 2);
        track.setRadius(radius);
        for (Arc arc : List.of(served, gained)) {
            arc.setCenterX(size / 2);
            arc.setCenterY(size / 2);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
        }
        setMinSize(size, size);
        setMaxSize(size, size);
    }

    void show(double rate, double baselineRate) {
        double solid = Math.min(rate, baselineRate);
        served.setLength(-360 * solid);
        double change = Math.max(rate - baselineRate, 0);
        gained.setStartAngle(90 - 360 * solid);
        gained.setLength(-360 * change);
        gained.setVisible(change > 0);
    }

    private static Arc arc(String styleClass) {
        Arc arc = new Arc(0, 0, 0, 0, 90, 0);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(BAND);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.getStyleClass().add(styleClass);
        return arc;
    }
}
