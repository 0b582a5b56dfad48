package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import org.quandian.access.CoverageRate;
import org.quandian.access.FigurePart;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.service.ServiceFigures.Served;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;

/**
 * The figures of one service for one scenario, however distance was measured: rates are added up from served land and served dwellings.
 * Immutable; any thread.
 */
abstract sealed class ServedTable implements ServiceResult permits ServiceTable, WalkTable {
    private final Measured measured;
    private final Served served;
    private final int recomputedUnits;
    private final int[] changedUnits;

    /**
     * What an engine measures by.
     *
     * @param denominators what rates are of, the usual one first
     * @param sources the facilities that stand, each with how far it serves
     * @param facilities the same facilities, in the same order
     */
    record Measured(
            RuleBook.Applied rule,
            List<Denominator> denominators,
            ServiceGround ground,
            ServiceFigures figures,
            SourceRule sourceRule,
            List<ServiceSource> sources,
            List<Facility> facilities) {}

    /**
     * @param changedUnits numbers of the demand units that differ from the result before; not to be written to
     */
    ServedTable(Measured measured, Served served, int recomputedUnits, int[] changedUnits) {
        this.measured = measured;
        this.served = served;
        this.recomputedUnits = recomputedUnits;
        this.changedUnits = changedUnits;
    }

    /** The sources that the scenario brings. */
    abstract List<ServiceSource> plannedSources();

    /** The facilities that the scenario brings, in the same order. */
    abstract List<Facility> plannedFacilities();

    Served served() {
        return served;
    }

    ServiceFigures figures() {
        return measured.figures;
    }

    /** The numbers beside the rates that both ledgers have. */
    ServiceDetails parts() {
        return new ServiceDetails(
                rule(),
                measured.ground.groups(),
                measured.figures,
                served,
                sources(),
                facilities(),
                measured.sourceRule);
    }

    @Override
    public String indicatorId() {
        return rule().standard().indicatorId();
    }

    @Override
    public RuleBook.Applied rule() {
        return measured.rule;
    }

    @Override
    public List<Denominator> denominators() {
        return measured.denominators;
    }

    @Override
    public CoverageRate city(Denominator denominator) {
        return measured.figures.city(served, known(denominator));
    }

    @Override
    public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        return measured.figures.byZone(served, level, known(denominator));
    }

    @Override
    public List<FigurePart> parts(ZoneLevel level, String zone, Denominator denominator) {
        return measured.figures.parts(served, level, zone, known(denominator));
    }

    private Denominator known(Denominator denominator) {
        if (!denominators().contains(denominator)) {
            throw new IllegalArgumentException(indicatorId() + " is not measured by " + denominator.id());
        }
        return denominator;
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
    public boolean isServed(int dwelling) {
        return measured.figures.isServed(served.homes(), dwelling);
    }

    @Override
    public List<ServiceSource> sources() {
        List<ServiceSource> all = new ArrayList<>(measured.sources);
        all.addAll(plannedSources());
        return List.copyOf(all);
    }

    /** Every facility of the service, in the order of {@link #sources}. */
    public List<Facility> facilities() {
        List<Facility> all = new ArrayList<>(measured.facilities);
        all.addAll(plannedFacilities());
        return List.copyOf(all);
    }
}
