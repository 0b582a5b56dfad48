package org.quandian.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area. Areas of fewer than a pixel are one pixel, so that a scatter of small things does not vanish.
 *
 * @param fill colour of the inside; null for none
 * @param stroke line around it, left out where the area has less than 4 pixels; null for none
 * @param dotBelow areas narrower and lower than this become a dot, logical pixels; 0 for never
 * @param dotSize width of that dot, logical pixels
 */
public record PolygonSymbolizer(@Nullable Colour fill, @Nullable LineStroke stroke, double dotBelow, double dotSize)
        implements Symbolizer {
    /** An area that never becomes a dot. */
    public PolygonSymbolizer(@Nullable Colour fill, @Nullable LineStroke stroke) {
        this(fill, stroke, 0, 0);
    }

    @Override
    public void paint(List<MapFeature> features, LayerCanvas canvas) {
        if (fill != null) {
            canvas.fillAreas(features, fill, dotBelow, dotSize);
        }
        if (stroke != null) {
            canvas.drawBorders(features, stroke);
        }
    }
}
