package org.quandian.map;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A name written on the map. Names are placed by {@link LabelLayer}, which knows about their neighbours; in a {@link FeatureLayer}
 * this symbolizer paints nothing.
 *
 * @param property which property holds the text
 * @param size height of the font, logical pixels
 * @param bold whether the bold face is used
 * @param fill colour of the letters
 * @param halo colour around them
 * @param haloRadius how far the halo reaches from the letters, logical pixels
 * @param spacing extra distance between letters, logical pixels
 * @param placement where the text goes
 * @param priority the greater wins where two names meet
 * @param minFeature features smaller than this (root of the area of their envelope) have no name, logical pixels
 */
public record TextSymbolizer(
        String property,
        double size,
        boolean bold,
        Colour fill,
        Colour halo,
        double haloRadius,
        double spacing,
        Placement placement,
        int priority,
        double minFeature)
        implements Symbolizer {
    /** Where a text goes. */
    public enum Placement {
        /** Level, in the middle of the feature. */
        POINT,
        /** Along the feature: on a straight piece of a line, along the length of an area. */
        LINE
    }

    /** Whether the feature is large enough in that viewport to be named. */
    boolean names(MapFeature feature, MapViewport viewport) {
        Envelope envelope = feature.shape().getEnvelopeInternal();
        return minFeature <= 0 || Math.sqrt(envelope.getArea()) >= minFeature * viewport.metresPerPixel();
    }

    @Override
    public void paint(List<MapFeature> features, LayerCanvas canvas) {
        // See the class comment: LabelLayer paints names.
    }
}
