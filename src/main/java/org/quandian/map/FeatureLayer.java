package org.quandian.map;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Features in one style.
 *
 * @param head identifier, revision, visibility and scales
 * @param features what is drawn
 * @param style how it is drawn
 */
public record FeatureLayer(LayerHead head, FeatureSet features, FeatureStyle style) implements MapLayer {
    /** Up to so many features are painted again rather than kept as a picture. */
    private static final int QUICK = 100;

    /** Symbols reach so far beyond their feature at most, logical pixels. */
    private static final double REACH = 32;

    @Override
    public void paint(LayerCanvas canvas) {
        Envelope wanted = canvas.viewport().extent();
        wanted.expandBy(REACH * canvas.viewport().metresPerPixel());
        List<MapFeature> inView = features.listWithin(wanted);
        for (FeatureStyle.Drawing drawing : style.drawings(inView, canvas.viewport())) {
            for (Symbolizer symbolizer : drawing.rule().symbolizers()) {
                symbolizer.paint(drawing.features(), canvas);
            }
        }
    }

    @Override
    public boolean worthKeeping() {
        return features.size() > QUICK;
    }

    @Override
    public boolean paintsIn(MapViewport viewport) {
        return MapLayer.super.paintsIn(viewport) && style.drawsAt(viewport);
    }
}
