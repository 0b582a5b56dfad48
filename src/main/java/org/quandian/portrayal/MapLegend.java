package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.quandian.access.CoverageRate;
import org.quandian.access.ServiceResult;
import org.quandian.map.AreaFill;
import org.quandian.map.Colour;
import org.quandian.map.LineStroke;
import org.quandian.map.LineSymbolizer;
import org.quandian.map.Mark;
import org.quandian.map.PointSymbolizer;
import org.quandian.map.SolidFill;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.Scenario;

/** Samples and amounts for legend and layer list. */
final class MapLegend {
    private static final int WIDTH = 18;
    private static final int HEIGHT = 12;
    private static final int SQUARE = 20;
    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    private final MapPalette palette;
    private final PlanLayers symbols;

    MapLegend(MapPalette palette) {
        this.palette = palette;
        this.symbols = new PlanLayers(palette);
    }

    List<LegendEntry> entries(Baseline baseline, ServiceResult before, ServiceResult after, Scenario scenario) {
        double served = 0;
        double total = 0;
        double gained = 0;
        double lost = 0;
        for (DemandUnit unit : baseline.demandUnits()) {
            double share = after.servedShare(unit.index());
            served += unit.area() * share;
            total += unit.area();
            double change = unit.area() * (share - before.servedShare(unit.index()));
            gained += Math.max(change, 0);
            lost += Math.max(-change, 0);
        }
        if (after.denominators().contains(Denominator.RESIDENTIAL_LAND)) {
            // What the figures panel says, to the last digit: sums in another order would not add up alike.
            CoverageRate land = after.city(Denominator.RESIDENTIAL_LAND);
            served = land.served();
            total = land.total();
        }
        List<LegendEntry> entries = new ArrayList<>(List.of(
                area("served", palette.servedFill(), palette.servedLine(), served),
                area("unserved", palette.unservedFill(), palette.unservedLine(), total - served),
                area("gained", palette.gainedFill(), palette.gained(), gained),
                area("lost", palette.lostFill(), palette.lost(), lost)));
        long sites = after.sources().stream().filter(each -> !each.planned()).count();
        if (!after.indicatorId().equals(IndicatorNames.PARK)) {
            entries.add(sites((double) sites));
        }
        entries.addAll(placed(scenario));
        return List.copyOf(entries);
    }

    /** What the scenario places: each kind that it has with its own mark; one line for all where it has none. */
    List<LegendEntry> placed(Scenario scenario) {
        Map<PlacedKind, Long> counts = new EnumMap<>(PlacedKind.class);
        scenario.interventions().forEach(each -> counts.merge(PlacedKind.of(each), 1L, Long::sum));
        if (counts.isEmpty()) {
            return List.of(new LegendEntry(
                    "placed", swatch(MapContent.PLANNED), OptionalDouble.of(0), LegendEntry.Unit.PLACES));
        }
        return counts.entrySet().stream()
                .map(each -> new LegendEntry(
                        "placed." + each.getKey().id(),
                        mark(each.getKey()),
                        OptionalDouble.of(each.getValue()),
                        LegendEntry.Unit.PLACES))
                .toList();
    }

    /** As on the map, a little smaller. */
    Swatch mark(PlacedKind kind) {
        Colour fill = kind == PlacedKind.PARK ? palette.placedFill() : kind.colour();
        return new Swatch.Mark(
                List.of(
                        new PointSymbolizer(Mark.CIRCLE, 16, fill, LineStroke.solid(palette.seal(), 1.8)),
                        new PointSymbolizer(kind.mark(), 9, Colour.WHITE, null)),
                SQUARE,
                SQUARE);
    }

    /** The facilities that an indicator is about, as they stand. */
    LegendEntry sites(double count) {
        return new LegendEntry(
                "sites",
                new Swatch.Mark(symbols.siteSymbols(), SQUARE, SQUARE),
                OptionalDouble.of(count),
                LegendEntry.Unit.PLACES);
    }

    /** One class of the ramp, low to high. */
    LegendEntry ramp(String key, int code, double count, LegendEntry.Unit unit) {
        return new LegendEntry(
                key, box(palette.ramp().get(code), palette.label().withOpacity(0.5)), OptionalDouble.of(count), unit);
    }

    private static LegendEntry area(String key, AreaFill fill, Colour line, double squareMetres) {
        return new LegendEntry(
                key,
                new Swatch.Area(fill, line, WIDTH, HEIGHT),
                OptionalDouble.of(squareMetres / SQUARE_METRES_PER_HECTARE),
                LegendEntry.Unit.HECTARES);
    }

    Swatch swatch(MapContent content) {
        return switch (content) {
            case PLANNED ->
                new Swatch.Mark(
                        List.of(
                                new PointSymbolizer(
                                        Mark.CIRCLE, 15, palette.halo(), LineStroke.solid(palette.seal(), 1.8)),
                                new PointSymbolizer(Mark.CIRCLE, 6, palette.seal(), null)),
                        SQUARE,
                        SQUARE);
            case SERVICE_STATE -> box(palette.served(), palette.servedLine());
            case PARKS -> box(palette.park(), palette.parkLine());
            case SERVICE_LINE -> new Swatch.Line(List.of(symbols.serviceLineSymbol()), WIDTH, HEIGHT);
            case STUDY_AREA -> line(LineStroke.dashed(palette.studyArea(), 1.4, 10.0, 4.0, 2.0, 4.0));
            case DISTRICTS -> line(LineStroke.dashed(palette.label(), 1.4, 8.0, 3.0));
            case COMMUNITIES -> line(LineStroke.dashed(palette.label(), 0.8, 3.0, 3.0));
            case ROADS ->
                new Swatch.Line(
                        List.of(
                                new LineSymbolizer(LineStroke.solid(palette.roadCasing(), 6)),
                                new LineSymbolizer(LineStroke.solid(palette.road(), 4.4))),
                        WIDTH,
                        HEIGHT);
            case WATER -> box(palette.water(), palette.waterLine());
            case RAILWAY ->
                new Swatch.Line(
                        List.of(
                                new LineSymbolizer(LineStroke.solid(palette.railway(), 3)),
                                new LineSymbolizer(LineStroke.dashed(palette.railwayDash(), 1.6, 4.0, 4.0))),
                        WIDTH,
                        HEIGHT);
            case BUILDINGS, IDLE_BUILDINGS -> box(palette.building(), palette.buildingLine());
            case BUILT_LAND -> box(palette.building(), palette.roadCasing());
            case IDLE_LAND -> box(palette.idle(), palette.idleLine());
            case HISTORIC -> box(palette.historic().withOpacity(0.15), palette.historic());
            case SCHOOL_ZONES -> line(LineStroke.dashed(palette.school(), 1.2, 4.0, 2.0));
            case SCHOOLS -> dot(palette.school());
            case FACILITIES -> dot(palette.facility());
            case PARKING -> box(palette.parking().withOpacity(0.3), palette.parking());
            case NETWORK -> line(LineStroke.solid(palette.walk(), 1.4));
            case ENTRANCES -> dot(palette.label());
            case LABELS -> dot(palette.halo());
        };
    }

    private static Swatch box(Colour fill, Colour line) {
        return new Swatch.Area(new SolidFill(fill), line, WIDTH, HEIGHT);
    }

    private static Swatch line(LineStroke stroke) {
        return new Swatch.Line(List.of(new LineSymbolizer(stroke)), WIDTH, HEIGHT);
    }

    private Swatch dot(Colour fill) {
        return new Swatch.Mark(
                List.of(new PointSymbolizer(Mark.CIRCLE, 8, fill, LineStroke.solid(palette.label(), 0.8))),
                WIDTH,
                HEIGHT);
    }
}
