package org.quandian.ui.fx;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** The editor's vermilion circle and dot (UI.md §5): ring radius 9.2, stroke 2.4, dot radius 3.6 in a box of 24. */
public final class BrandMark extends Pane {
    /**
     * @param size side of the box, logical pixels
     */
    public BrandMark(double size) {
        double scale = size / 24;
        Circle ring = new Circle(size / 2, size / 2, 9.2 * scale);
        ring.setStrokeWidth(2.4 * scale);
        ring.getStyleClass().add("brand-ring");
        Circle dot = new Circle(size / 2, size / 2, 3.6 * scale);
        dot.getStyleClass().add("brand-dot");
        getChildren().addAll(ring, dot);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }
}
