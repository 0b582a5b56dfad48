package org.quandian.ui.panel;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/** The served share as a ring that begins at twelve o'clock; what the plan gained is dark. */
final class RateRing extends Pane {
    private static final double SIZE = 104;
    private static final double BAND = 14;

    private final Arc served = arc("ring-served");
    private final Arc gained = arc("ring-gained");

    RateRing() {
        Circle track = new Circle(SIZE / 2, SIZE / 2, (SIZE - BAND) / 2);
        track.getStyleClass().add("ring-track");
        track.setStrokeWidth(BAND);
        getChildren().addAll(track, served, gained);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
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
        Arc arc = new Arc(SIZE / 2, SIZE / 2, (SIZE - BAND) / 2, (SIZE - BAND) / 2, 90, 0);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(BAND);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.getStyleClass().add(styleClass);
        return arc;
    }
}
