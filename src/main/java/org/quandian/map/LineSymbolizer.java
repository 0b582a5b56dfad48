package org.quandian.map;

import java.util.List;

/**
 * A line, or the border of an area.
 *
 * @param stroke how it is drawn
 */
public record LineSymbolizer(LineStroke stroke) implements Symbolizer {
    @Override
    public void paint(List<MapFeature> features, LayerCanvas canvas) {
        canvas.drawLines(features, stroke);
    }
}
