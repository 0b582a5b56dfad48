package org.quandian.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;
import org.quandian.task.CancellationToken;

/** Shapes and requests for the tests of this room: one metre is one pixel, the origin is the lower left corner. */
final class DrawingCity {
    static final MapFonts FONTS = MapFonts.bundled();

    private DrawingCity() {}

    static Geometry box(double x, double y, double width, double height) {
        return Shapes.rectangle(x, y, width, height);
    }

    static Geometry line(double... xy) {
        return Shapes.line(xy);
    }

    static FeatureSet set(Geometry... shapes) {
        List<MapFeature> features = new ArrayList<>();
        for (Geometry shape : shapes) {
            features.add(MapFeature.of("f" + features.size(), shape));
        }
        return FeatureSet.of(features);
    }

    static FeatureSet named(String name, Geometry shape) {
        return FeatureSet.of(List.of(new MapFeature("f", name, shape, Map.of())));
    }

    static MapViewport view(int width, int height) {
        return new MapViewport(width / 2.0, height / 2.0, 1, width, height);
    }

    static FeatureLayer layer(String id, FeatureSet features, Symbolizer... symbolizers) {
        return new FeatureLayer(LayerHead.of(id, 0), features, FeatureStyle.of(symbolizers));
    }

    static MapImage render(MapViewport view, MapLayer... layers) {
        return render(new RenderRequest(MapScene.of(layers), view, 1, Colour.WHITE));
    }

    static MapImage render(RenderRequest request) {
        return new MapRenderer(FONTS, LayerImageCache.none()).render(request, CancellationToken.none());
    }

    /** The pixel that shows a place in metres. */
    static Colour at(MapImage image, double x, double y) {
        return new Colour(image.pixelAt((int) x, image.height() - 1 - (int) y));
    }

    static PolygonSymbolizer filled(String hex) {
        return new PolygonSymbolizer(Colour.of(hex), null);
    }
}
