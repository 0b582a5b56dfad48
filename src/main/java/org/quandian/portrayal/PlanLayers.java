package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.map.ClassCodes;
import org.quandian.map.ClassedLayer;
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
import org.quandian.planning.Ledger;
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
    List<MapLayer> interventions(Scenario scenario, @Nullable IndicatorResult result) {
        Map<String, ServiceSource> sources = plannedSources(result);
        Map<PlacedKind, List<MapFeature>> places = new EnumMap<>(PlacedKind.class);
        List<MapFeature> rings = new ArrayList<>();
        List<MapFeature> off = new ArrayList<>();
        for (Intervention placed : scenario.interventions()) {
            if (placed.programme().off()) {
                off.add(MapFeature.of(placed.id(), placed.shape()));
                continue;
            }
            if (placed.isStreet()) {
                continue;
            }
            places.computeIfAbsent(PlacedKind.of(placed), any -> new ArrayList<>())
                    .add(MapFeature.of(placed.id(), placed.shape()));
            ServiceSource source = sources.get(placed.id());
            if (source != null && source.radiusMetres() > 0) {
                rings.add(MapFeature.of(placed.id(), GrownShapes.grown(placed.shape(), source.radiusMetres())));
            }
        }
        long revision = scenario.interventions().hashCode();
        List<MapLayer> layers = new ArrayList<>();
        layers.addAll(disabled(off, revision));
        places.forEach((kind, features) -> {
            layers.add(layer("planned-shapes-" + kind.id(), revision, areas(features), shapeSymbols(kind)));
            List<MapFeature> lines = lines(features);
            if (!lines.isEmpty()) {
                layers.add(layer("planned-lines-" + kind.id(), revision, lines, lineSymbols(kind)));
            }
        });
        layers.add(layer("planned-rings", revision, rings, ringSymbols()));
        layers.addAll(new StreetLayers(palette).layers(scenario));
        places.forEach((kind, features) ->
                layers.add(layer("planned-marks-" + kind.id(), revision, marks(features), markSymbols(kind))));
        return layers;
    }

    /** What is disabled stays in sight, pale and dashed: it counts for nothing. */
    private List<MapLayer> disabled(List<MapFeature> off, long revision) {
        if (off.isEmpty()) {
            return List.of();
        }
        LineStroke dashes = LineStroke.dashed(palette.seal().withOpacity(0.7), 1.4, 4.0, 3.0);
        List<MapFeature> lines = lines(off);
        List<MapFeature> points =
                off.stream().filter(each -> each.shape().getDimension() == 0).toList();
        return List.of(
                layer(
                        "planned-off-areas",
                        revision,
                        areas(off),
                        List.of(new PolygonSymbolizer(palette.halo().withOpacity(0.45), dashes))),
                layer("planned-off-lines", revision, lines, List.of(new LineSymbolizer(dashes))),
                layer(
                        "planned-off-points",
                        revision,
                        points,
                        List.of(new PointSymbolizer(
                                Mark.CIRCLE, 16, palette.halo().withOpacity(0.45), dashes))));
    }

    private static Map<String, ServiceSource> plannedSources(@Nullable IndicatorResult result) {
        // On foot nothing serves in a ring.
        return result instanceof ServiceResult service && CityPortrayal.ledgerOf(result) == Ledger.RADIUS
                ? service.sources().stream()
                        .filter(ServiceSource::planned)
                        .collect(Collectors.toMap(ServiceSource::id, Function.identity(), (first, second) -> first))
                : Map.of();
    }

    private static List<MapFeature> areas(List<MapFeature> features) {
        return features.stream()
                .filter(each -> each.shape().getDimension() == 2)
                .toList();
    }

    /** Where marks stand: half way along a line, which has no inside. */
    private static List<MapFeature> marks(List<MapFeature> features) {
        return features.stream()
                .map(each -> each.shape().getDimension() == 1
                        ? MapFeature.of(each.id(), StreetLayers.middle(each.shape()))
                        : each)
                .toList();
    }

    private static List<MapFeature> lines(List<MapFeature> features) {
        return features.stream()
                .filter(each -> each.shape().getDimension() == 1)
                .toList();
    }

    /** How the line of a placed thing is drawn, such as a kerb: its colour between two vermilion lines. */
    private List<Symbolizer> lineSymbols(PlacedKind kind) {
        return List.of(
                new LineSymbolizer(LineStroke.solid(palette.halo().withOpacity(0.78), 9)),
                new LineSymbolizer(LineStroke.solid(palette.seal(), 6.4)),
                new LineSymbolizer(LineStroke.solid(kind.colour(), 3.6)));
    }

    /** Facilities that the indicator is about, as they stand. */
    MapLayer sites(FeatureSet sites) {
        return new FeatureLayer(
                LayerHead.of("sites", 0), sites, FeatureStyle.of(siteSymbols().toArray(Symbolizer[]::new)));
    }

    /** Areas in the five classes of the ramp. */
    MapLayer classes(LayerHead head, FeatureSet areas, ClassCodes codes, double opacity) {
        List<List<Symbolizer>> symbols = new ArrayList<>();
        for (Colour colour : palette.ramp()) {
            LineStroke border = LineStroke.solid(palette.label().withOpacity(0.45), 0.6);
            symbols.add(List.of(new PolygonSymbolizer(colour.withOpacity(opacity), border)));
        }
        return new ClassedLayer(head, areas, codes, symbols);
    }

    /** Housing that no class is known of, in one quiet tone. */
    MapLayer quiet(FeatureSet housing) {
        return new FeatureLayer(
                LayerHead.of("housing-quiet", 0),
                housing,
                FeatureStyle.of(
                        new PolygonSymbolizer(palette.building(), LineStroke.solid(palette.buildingLine(), 0.5))));
    }

    /** How a facility is marked: a dot in the colour of facilities with a pale ring, so that it stands out on every state. */
    List<Symbolizer> siteSymbols() {
        return List.of(new PointSymbolizer(Mark.CIRCLE, 9, palette.facility(), LineStroke.solid(palette.halo(), 1.6)));
    }

    /** How the border of service areas is drawn. */
    Symbolizer serviceLineSymbol() {
        return new LineSymbolizer(LineStroke.dashed(palette.serviceLine(), 1.1, 5.0, 4.0));
    }

    /** How the shape of a placed thing is drawn. */
    List<Symbolizer> shapeSymbols(PlacedKind kind) {
        Colour fill = kind == PlacedKind.PARK ? palette.park() : kind.colour();
        // what is added to land that has another use lets that use be seen
        boolean onTop = kind == PlacedKind.RENEWAL || kind == PlacedKind.SHELTER;
        return List.of(
                new PolygonSymbolizer(onTop ? fill.withOpacity(0.45) : fill, LineStroke.solid(palette.seal(), 1.6)));
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
