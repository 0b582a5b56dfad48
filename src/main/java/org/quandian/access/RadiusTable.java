package org.quandian.access;

import java.util.ArrayList;
import java.util.List;
import org.quandian.planning.Denominator;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;

/** The figures of one scenario, as a table of served shares from which every rate is added up. Immutable; any thread. */
final class RadiusTable implements RadiusResult {
    private final RadiusEngine engine;
    private final RadiusFrame frame;
    private final List<ServiceSource> existing;
    private final PlannedParks planned;
    private final ShareTable shares;
    private final int recomputedUnits;
    private final int[] changedUnits;

    RadiusTable(
            RadiusEngine engine,
            RadiusFrame frame,
            List<ServiceSource> existing,
            PlannedParks planned,
            ShareTable shares,
            int recomputedUnits,
            int[] changedUnits) {
        this.engine = engine;
        this.frame = frame;
        this.existing = existing;
        this.planned = planned;
        this.shares = shares;
        this.recomputedUnits = recomputedUnits;
        this.changedUnits = changedUnits;
    }

    boolean isFrom(RadiusEngine other) {
        return engine == other;
    }

    PlannedParks planned() {
        return planned;
    }

    ShareTable shares() {
        return shares;
    }

    @Override
    public Scenario scenario() {
        return planned.scenario();
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
        return frame.servedShare(shares, unitIndex);
    }

    @Override
    public CoverageRate city(Denominator denominator) {
        return frame.city(shares, denominator);
    }

    @Override
    public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        return frame.byZone(shares, level, denominator);
    }

    @Override
    public List<ServiceSource> sources() {
        List<ServiceSource> all = new ArrayList<>(existing);
        all.addAll(planned.sources());
        return List.copyOf(all);
    }
}
