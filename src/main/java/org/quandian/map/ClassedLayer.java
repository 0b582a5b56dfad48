package org.quandian.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Features in classes, each class drawn its own way: a map by score. The features stay the same object while their classes change with
 * every plan, so nothing is indexed anew.
 *
 * @param head identifier, revision, visibility and scales
 * @param features what is drawn
 * @param codes the class of each
 * @param classes how each class is drawn, by its code
 */
public record ClassedLayer(LayerHead head, FeatureSet features, ClassCodes codes, List<List<Symbolizer>> classes)
        implements MapLayer {
    /** Up to so many features are painted again rather than kept as a picture. */
    private static final int QUICK = 100;

    /** Takes copies. */
    public ClassedLayer {
        classes = classes.stream().map(List::copyOf).toList();
    }

    @Override
    public void paint(LayerCanvas canvas) {
        Envelope wanted = canvas.viewport().extent();
        List<List<MapFeature>> byClass = new ArrayList<>();
        classes.forEach(each -> byClass.add(new ArrayList<>()));
        for (int place : features.placesWithin(wanted)) {
            int code = codes.at(place);
            if (code >= 0 && code < byClass.size()) {
                byClass.get(code).add(features.features().get(place));
            }
        }
        for (int code = 0; code < byClass.size(); code++) {
            for (Symbolizer symbolizer : classes.get(code)) {
                symbolizer.paint(byClass.get(code), canvas);
            }
        }
    }

    @Override
    public boolean worthKeeping() {
        return features.size() > QUICK;
    }
}
