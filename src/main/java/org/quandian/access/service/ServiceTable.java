package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.service.ServiceFigures.Served;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.Reach;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;

/**
 * The figures of one service for one scenario, as tables of served pieces and served dwellings from which every rate is added up.
 * Figures that are made of several services at once (living circles) read the tables piece by piece and word by word. Immutable; any
 * thread.
 */
public final class ServiceTable implements ServiceResult, PlaceReach {
    private final ServiceEngine engine;
    private final PlannedSources planned;
    private final Served served;
    private final int recomputedUnits;
    private final int[] changedUnits;

    ServiceTable(ServiceEngine engine, PlannedSources planned, Served served, int recomputedUnits, int[] changedUnits) {
        this.engine = engine;
        this.planned = planned;
        this.served = served;
        this.recomputedUnits = recomputedUnits;
        this.changedUnits = changedUnits;
    }

    /**
     * The table behind a result.
     *
     * @throws IllegalArgumentException if the result was made otherwise
     */
    public static ServiceTable of(IndicatorResult result) {
        if (result instanceof ServiceTable table) {
            return table;
        }
        throw new IllegalArgumentException("not a table of a service: " + result.indicatorId());
    }

    /** The engine that made it. */
    public ServiceEngine engine() {
        return engine;
    }

    @Override
    public double share(int piece) {
        return served.land().share(piece);
    }

    @Override
    public boolean isWhole(int chunk) {
        return served.land().isWhole(chunk);
    }

    @Override
    public long servedWord(int chunk) {
        return served.homes().word(chunk);
    }

    @Override
    public Reach[] reachesAround(FlatPolygon piece) {
        return engine.sources()
                .around(new Envelope(piece.minX(), piece.maxX(), piece.minY(), piece.maxY()), planned.reaches());
    }

    boolean isFrom(ServiceEngine other) {
        return engine == other;
    }

    PlannedSources planned() {
        return planned;
    }

    Served served() {
        return served;
    }

    @Override
    public String indicatorId() {
        return engine.indicatorId();
    }

    @Override
    public RuleBook.Applied rule() {
        return engine.rule();
    }

    @Override
    public List<Denominator> denominators() {
        return engine.denominators();
    }

    @Override
    public CoverageRate city(Denominator denominator) {
        return engine.figures().city(served, known(denominator));
    }

    @Override
    public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        return engine.figures().byZone(served, level, known(denominator));
    }

    @Override
    public List<FigurePart> parts(ZoneLevel level, String zone, Denominator denominator) {
        return engine.figures().parts(served, level, zone, known(denominator));
    }

    private Denominator known(Denominator denominator) {
        if (!denominators().contains(denominator)) {
            throw new IllegalArgumentException(indicatorId() + " is not measured by " + denominator.id());
        }
        return denominator;
    }

    @Override
    public Details details() {
        return parts().city().build();
    }

    @Override
    public Details details(ZoneLevel level, String zone) {
        return level == ZoneLevel.CITY ? details() : parts().zone(level, zone).build();
    }

    private ServiceDetails parts() {
        return new ServiceDetails(
                rule(),
                engine.ground().groups(),
                engine.figures(),
                served,
                sources(),
                facilities(),
                engine.sourceRule());
    }

    @Override
    public int recomputedUnits() {
        return recomputedUnits;
    }

    @Override
    public int[] changedUnits() {
        return changedUnits.clone();
    }

    @Override
    public double servedShare(int unitIndex) {
        return engine.figures().servedShare(served.land(), unitIndex);
    }

    @Override
    public boolean isServed(int dwelling) {
        return engine.figures().isServed(served.homes(), dwelling);
    }

    @Override
    public List<ServiceSource> sources() {
        List<ServiceSource> all = new ArrayList<>(engine.sources().sources());
        all.addAll(planned.sources());
        return List.copyOf(all);
    }

    /** Every facility of the service, in the order of {@link #sources}. */
    public List<Facility> facilities() {
        List<Facility> all = new ArrayList<>(engine.ground().facilities().ofType(engine.type()));
        all.addAll(planned.facilities());
        return List.copyOf(all);
    }
}
