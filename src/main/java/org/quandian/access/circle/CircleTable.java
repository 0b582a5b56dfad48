package org.quandian.access.circle;

import java.util.List;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.access.ServiceResult;
import org.quandian.access.people.UnitZones;
import org.quandian.access.service.HomeChunks;
import org.quandian.access.service.ServiceParts;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/** The tallies of one circle for one scenario, from which every figure is added up. Immutable; any thread. */
final class CircleTable implements CircleResult {
    private final CircleEngine engine;
    private final CircleItems items;
    private final HomeTallies homes;
    private final LandTallies land;
    private final CircleFigures figures;

    CircleTable(CircleEngine engine, CircleItems items, HomeTallies homes, LandTallies land) {
        this.engine = engine;
        this.items = items;
        this.homes = homes;
        this.land = land;
        this.figures = new CircleFigures(engine.ground(), items, homes, land);
    }

    boolean isFrom(CircleEngine other) {
        return engine == other;
    }

    CircleItems items() {
        return items;
    }

    HomeTallies homes() {
        return homes;
    }

    LandTallies land() {
        return land;
    }

    /** What is counted of one parcel, as if somebody lived there. */
    Tally place(int unit) {
        return figures.place(unit);
    }

    @Override
    public CircleStandard circle() {
        return engine.circle();
    }

    @Override
    public List<ServiceResult> services() {
        return items.results();
    }

    @Override
    public List<String> notMeasured() {
        return items.notMeasured();
    }

    @Override
    public double scoreOfDwelling(int dwelling) {
        HomeChunks chunks = engine.ground().homes();
        return items.score(Long.bitCount(items.reachedBits(chunks.chunkOf(dwelling), chunks.bitOf(dwelling))));
    }

    @Override
    public double scoreOfUnit(int unit) {
        Tally place = figures.place(unit);
        return place.total() > 0 ? items.score(place.reached() / place.total()) : 0;
    }

    @Override
    public double completeShare(int unit) {
        Tally place = figures.place(unit);
        return place.total() > 0 ? place.complete() / place.total() : 0;
    }

    @Override
    public String indicatorId() {
        return engine.indicatorId();
    }

    @Override
    public List<Denominator> denominators() {
        return List.of(Denominator.POPULATION);
    }

    @Override
    public CoverageRate city(Denominator denominator) {
        return byZone(ZoneLevel.CITY, denominator).get(0);
    }

    @Override
    public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        if (denominator != Denominator.POPULATION) {
            throw new IllegalArgumentException(indicatorId() + " is not measured by " + denominator.id());
        }
        return figures.byZone(CircleFigures.key(indicatorId(), engine.reach().ledger(), engine.regimeId()), level);
    }

    @Override
    public List<FigurePart> parts(ZoneLevel level, String zone, Denominator denominator) {
        if (denominator != Denominator.POPULATION) {
            throw new IllegalArgumentException(indicatorId() + " is not measured by " + denominator.id());
        }
        return new ServiceParts(engine.ground(), level, zone).ofResidents(land::complete, this::isComplete);
    }

    private boolean isComplete(int dwelling) {
        HomeChunks chunks = engine.ground().homes();
        long reached = items.reachedBits(chunks.chunkOf(dwelling), chunks.bitOf(dwelling));
        return items.size() > 0 && Long.bitCount(reached) == items.size();
    }

    @Override
    public Details details() {
        return details(figures.city(), ZoneLevel.CITY, "");
    }

    @Override
    public Details details(ZoneLevel level, String zone) {
        return switch (level) {
            case CITY -> details();
            case UNIT ->
                engine.ground().baseline().demandUnits().stream()
                        .filter(unit -> unit.id().equals(zone))
                        .mapToInt(DemandUnit::index)
                        .mapToObj(unit -> details(figures.unit(unit), level, zone))
                        .findFirst()
                        .orElse(Details.NONE);
            case DISTRICT, COMMUNITY -> {
                int number = zone.isEmpty()
                        ? UnitZones.REST
                        : engine.ground().zones().names(level).indexOf(zone);
                boolean known = zone.isEmpty() || number >= 0;
                yield known ? details(figures.zone(level, number), level, zone) : Details.NONE;
            }
        };
    }

    private Details details(Tally tally, ZoneLevel level, String zone) {
        Details.Builder details =
                CircleDetails.of(circle(), items, engine.reach().metres(circle()), tally);
        engine.reach().addDetails(items.scenario(), level, zone, details);
        return details.build();
    }
}
