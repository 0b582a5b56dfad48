package org.quandian.map;

import java.util.List;

/**
 * Veils everything outside the features: what does not belong to the study area steps back.
 *
 * @param colour a translucent colour
 */
public record VeilSymbolizer(Colour colour) implements Symbolizer {
    @Override
    public void paint(List<MapFeature> features, LayerCanvas canvas) {
        canvas.veilOutside(features, colour);
    }
}
