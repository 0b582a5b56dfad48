package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.map.Colour;
import org.quandian.map.FeatureLayer;
import org.quandian.map.FeatureSet;
import org.quandian.map.FeatureStyle;
import org.quandian.map.GrownShapes;
import org.quandian.map.LayerHead;
import org.quandian.map.LineStroke;
import org.quandian.map.LineSymbolizer;
import org.quandian.map.MapFeature;
import org.quandian.map.MapLayer;
import org.quandian.map.Mark;
import org.quandian.map.MaskShapes;
import org.quandian.map.MaskedLayer;
import org.quandian.map.MaskedPaint;
import org.quandian.map.PointSymbolizer;
import org.quandian.map.PolygonSymbolizer;
import org.quandian.map.ScaleRange;
import org.quandian.map.SolidFill;
import org.quandian.map.Symbolizer;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;

/** The layers that say state and plan; their colours come from the palette, since no style file can say "newly served". */
final class PlanLayers {
    /** Beyond 1:N the borders of parcels would be a grey mist. */
    private static final double BORDERS = 36_000;

    private final MapPalette palette;

    PlanLayers(MapPalette palette) {
        this.palette = palette;
    }

    /** Housing, cut at the service line: served, unserved, gained and lost. */
    MapLayer serviceState(FeatureSet housing, ServiceAreas.Change change) {
        MaskedPaint areas = MaskedPaint.areas(
                palette.servedFill(), palette.unservedFill(), palette.gainedFill(), palette.lostFill());
        MaskedPaint borders = new MaskedPaint(
                0.7,
                ScaleRange.closerThan(BORDERS),
                new SolidFill(palette.servedLine()),
                new SolidFill(palette.unservedLine()),
                new SolidFill(palette.gained()),
                new SolidFill(palette.lost()));
        return new MaskedLayer(
                LayerHead.of(MapContent.SERVICE_STATE.id(), change.revision()),
                new MaskShapes("housing", 0, housing),
                change.always(),
                change.beforeOnly(),
                change.afterOnly(),
                List.of(areas, borders));
    }

    /** Border of the union of service areas. */
    MapLayer serviceLine(FeatureSet border) {
        return new FeatureLayer(
                LayerHead.of(MapContent.SERVICE_LINE.id(), 0), border, FeatureStyle.of(serviceLineSymbol()));
    }

    /** What the scenario places: the shapes, the rings of their service radius, the marks. */
    List<MapLayer> interventions(Scenario scenario, ServiceResult result) {
        Map<String, ServiceSource> sources = result.sources().stream()
                .filter(ServiceSource::planned)
                .collect(Collectors.toMap(ServiceSource::id, Function.identity(), (first, second) -> first));
        Map<PlacedKind, List<MapFeature>> places = new EnumMap<>(PlacedKind.class);
        List<MapFeature> rings = new ArrayList<>();
        for (Intervention placed : scenario.interventions()) {
            places.computeIfAbsent(PlacedKind.of(placed), any -> new ArrayList<>())
                    .add(MapFeature.of(placed.id(), placed.shape()));
            ServiceSource source = sources.get(placed.id());
            if (source != null && source.radiusMetres() > 0) {
                rings.add(MapFeature.of(placed.id(), GrownShapes.grown(placed.shape(), source.radiusMetres())));
            }
        }
        long revision = scenario.interventions().hashCode();
        List<MapLayer> layers = new ArrayList<>();
        places.forEach((kind, features) ->
                layers.add(layer("planned-shapes-" + kind.id(), revision, areas(features), shapeSymbols(kind))));
        layers.add(layer("planned-rings", revision, rings, ringSymbols()));
        places.forEach((kind, features) ->
                layers.add(layer("planned-marks-" + kind.id(), revision, features, markSymbols(kind))));
        return layers;
    }

    private static List<MapFeature> areas(List<MapFeature> features) {
        return features.stream()
                .filter(each -> each.shape().getDimension() == 2)
                .toList();
    }

    /** How the border of service areas is drawn. */
    Symbolizer serviceLineSymbol() {
        return new LineSymbolizer(LineStroke.dashed(palette.serviceLine(), 1.1, 5.0, 4.0));
    }

    /** How the shape of a placed thing is drawn. */
    List<Symbolizer> shapeSymbols(PlacedKind kind) {
        Colour fill = kind == PlacedKind.PARK ? palette.park() : kind.colour();
        return List.of(new PolygonSymbolizer(fill, LineStroke.solid(palette.seal(), 1.6)));
    }

    /** How the service radius of a placed thing is drawn: vermilion over a halo, because it crosses every colour of the map. */
    List<Symbolizer> ringSymbols() {
        return List.of(
                new LineSymbolizer(LineStroke.solid(palette.halo().withOpacity(0.78), 4.4)),
                new LineSymbolizer(LineStroke.solid(palette.seal(), 1.6)));
    }

    /** How a placed thing is marked at every scale: a white glyph on a disc of its colour in a vermilion ring. */
    List<Symbolizer> markSymbols(PlacedKind kind) {
        Colour fill = kind == PlacedKind.PARK ? palette.placedFill() : kind.colour();
        return List.of(
                new PointSymbolizer(Mark.CIRCLE, 25, palette.halo().withOpacity(0.78), null),
                new PointSymbolizer(Mark.CIRCLE, 20, fill, LineStroke.solid(palette.seal(), 2.2)),
                new PointSymbolizer(kind.mark(), 11, Colour.WHITE, null));
    }

    private static MapLayer layer(String id, long revision, List<MapFeature> features, List<Symbolizer> symbolizers) {
        return new FeatureLayer(
                LayerHead.of(id, revision),
                FeatureSet.of(features),
                FeatureStyle.of(symbolizers.toArray(Symbolizer[]::new)));
    }
}
