package org.quandian.portrayal;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.map.FeatureLayer;
import org.quandian.map.FeatureSet;
import org.quandian.map.FeatureStyle;
import org.quandian.map.LayerHead;
import org.quandian.map.MapFeature;
import org.quandian.map.MapScene;
import org.quandian.map.Symbolizer;

/** Shapes for samples, one metre to a logical pixel. */
final class SwatchShapes {
    private SwatchShapes() {}

    /** The whole sample but for half a pixel at every side, so that its border is not cut. */
    static Geometry box(int width, int height) {
        return new GeometryFactory().toGeometry(new Envelope(0.5, width - 0.5, 0.5, height - 0.5));
    }

    static Geometry line(int width, int height) {
        return new GeometryFactory()
                .createLineString(
                        new Coordinate[] {new Coordinate(0, height / 2.0), new Coordinate(width, height / 2.0)});
    }

    static Geometry middle(int width, int height) {
        return new GeometryFactory().createPoint(new Coordinate(width / 2.0, height / 2.0));
    }

    static MapScene scene(Geometry shape, List<Symbolizer> symbolizers) {
        return MapScene.of(new FeatureLayer(
                LayerHead.of("swatch", 0),
                FeatureSet.of(List.of(MapFeature.of("swatch", shape))),
                FeatureStyle.of(symbolizers.toArray(Symbolizer[]::new))));
    }
}
