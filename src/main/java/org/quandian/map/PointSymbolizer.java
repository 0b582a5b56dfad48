package org.quandian.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark at a point, or in the middle of an area or line.
 *
 * @param mark its form
 * @param size its width, logical pixels
 * @param fill colour of the inside; null for none
 * @param stroke line around it; null for none
 */
public record PointSymbolizer(Mark mark, double size, @Nullable Colour fill, @Nullable LineStroke stroke)
        implements Symbolizer {
    @Override
    public void paint(List<MapFeature> features, LayerCanvas canvas) {
        canvas.drawMarks(features, this);
    }
}
