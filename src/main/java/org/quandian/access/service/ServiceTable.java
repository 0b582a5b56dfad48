package org.quandian.access.service;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.service.ServiceFigures.Served;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.Reach;
import org.quandian.planning.Facility;
import org.quandian.planning.ZoneLevel;

/**
 * The figures of one service for one scenario, as tables of served pieces and served dwellings from which every rate is added up.
 * Figures that are made of several services at once (living circles) read the tables piece by piece and word by word. Immutable; any
 * thread.
 */
public final class ServiceTable extends ServedTable implements PlaceReach {
    private final ServiceEngine engine;
    private final PlannedSources planned;

    ServiceTable(ServiceEngine engine, PlannedSources planned, Served served, int recomputedUnits, int[] changedUnits) {
        super(engine.measured(), served, recomputedUnits, changedUnits);
        this.engine = engine;
        this.planned = planned;
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
        return served().land().share(piece);
    }

    @Override
    public boolean isWhole(int chunk) {
        return served().land().isWhole(chunk);
    }

    @Override
    public long servedWord(int chunk) {
        return served().homes().word(chunk);
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

    @Override
    List<ServiceSource> plannedSources() {
        return planned.sources();
    }

    @Override
    List<Facility> plannedFacilities() {
        return planned.facilities();
    }

    @Override
    public Details details() {
        return parts().city().build();
    }

    @Override
    public Details details(ZoneLevel level, String zone) {
        return level == ZoneLevel.CITY ? details() : parts().zone(level, zone).build();
    }

    @Override
    public double servedShare(int unitIndex) {
        return figures().servedShare(served().land(), unitIndex);
    }
}
