package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.quandian.map.Colour;
import org.quandian.map.FeatureLayer;
import org.quandian.map.FeatureSet;
import org.quandian.map.FeatureStyle;
import org.quandian.map.LayerHead;
import org.quandian.map.LineStroke;
import org.quandian.map.LineSymbolizer;
import org.quandian.map.MapFeature;
import org.quandian.map.MapLayer;
import org.quandian.map.Mark;
import org.quandian.map.PointSymbolizer;
import org.quandian.map.Symbolizer;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/**
 * What a plan does to streets, as layers: new ways in the plum of the walk ledger (footbridges dashed), bars in vermilion with a cross,
 * entrances as small marks. Lines have a halo, because they cross every colour of the map. Immutable.
 */
final class StreetLayers {
    private static final double WIDTH = 4;
    private static final double HALO = 3;

    private final MapPalette palette;

    StreetLayers(MapPalette palette) {
        this.palette = palette;
    }

    /** From the lowest to the topmost; those without content are left out. */
    List<MapLayer> layers(Scenario scenario) {
        List<MapLayer> layers = new ArrayList<>();
        add(layers, "planned-links", scenario, each -> isLink(each, false), link());
        add(layers, "planned-footbridges", scenario, each -> isLink(each, true), footbridge());
        add(layers, "planned-bars", scenario, StreetLayers::isBarLine, bar());
        add(layers, "planned-bar-marks", scenario, each -> each.design() instanceof StreetClosure, barMark());
        add(layers, "planned-entrances", scenario, each -> each.design() instanceof NewEntrance, entrance());
        return layers;
    }

    private static boolean isLink(Intervention placed, boolean footbridge) {
        return placed.design() instanceof StreetLink link && footbridge == (link.form() == StreetLink.Form.FOOTBRIDGE);
    }

    private static boolean isBarLine(Intervention placed) {
        return placed.design() instanceof StreetClosure && placed.shape().getDimension() == 1;
    }

    /** Half way along a line: the place that JTS calls inside is one of its corners. */
    static Geometry middle(Geometry shape) {
        return shape.getDimension() == 1
                ? shape.getFactory().createPoint(new LengthIndexedLine(shape).extractPoint(shape.getLength() / 2))
                : shape;
    }

    private static void add(
            List<MapLayer> layers,
            String id,
            Scenario scenario,
            Predicate<Intervention> which,
            List<Symbolizer> symbols) {
        List<MapFeature> features = scenario.interventions().stream()
                .filter(each -> which.test(each) && !each.programme().off())
                .map(each -> MapFeature.of(each.id(), id.endsWith("marks") ? middle(each.shape()) : each.shape()))
                .toList();
        if (!features.isEmpty()) {
            long revision = scenario.interventions().hashCode();
            FeatureStyle style = FeatureStyle.of(symbols.toArray(Symbolizer[]::new));
            layers.add(new FeatureLayer(LayerHead.of(id, revision), FeatureSet.of(features), style));
        }
    }

    private List<Symbolizer> link() {
        return List.of(halo(), new LineSymbolizer(LineStroke.solid(palette.walk(), WIDTH)));
    }

    private List<Symbolizer> footbridge() {
        return List.of(halo(), new LineSymbolizer(LineStroke.dashed(palette.walk(), WIDTH, 7.0, 4.0)));
    }

    private List<Symbolizer> bar() {
        return List.of(halo(), new LineSymbolizer(LineStroke.solid(palette.seal(), WIDTH)));
    }

    private List<Symbolizer> barMark() {
        return List.of(
                new PointSymbolizer(Mark.CIRCLE, 20, palette.halo().withOpacity(0.78), null),
                new PointSymbolizer(Mark.X, 16, palette.seal(), LineStroke.solid(palette.halo(), 0.8)));
    }

    private List<Symbolizer> entrance() {
        return List.of(
                new PointSymbolizer(Mark.CIRCLE, 18, palette.halo().withOpacity(0.78), null),
                new PointSymbolizer(
                        Mark.CIRCLE, 14, PlacedKind.ENTRANCE.colour(), LineStroke.solid(palette.seal(), 1.6)),
                new PointSymbolizer(PlacedKind.ENTRANCE.mark(), 7, Colour.WHITE, null));
    }

    private LineSymbolizer halo() {
        return new LineSymbolizer(LineStroke.solid(palette.halo().withOpacity(0.78), WIDTH + HALO));
    }
}
