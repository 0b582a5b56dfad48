package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.List;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.ZoneLevel;

/**
 * Figures that nobody computed, so that the portrayal is tested without the engine: every park serves 60 m.
 *
 * @param scenario the plan
 * @param sources every park of the city and of the plan
 * @param shares served share of each demand unit
 */
record StillResult(Scenario scenario, List<ServiceSource> sources, List<Double> shares) implements ServiceResult {
    private static final double RADIUS = 60;

    static StillResult of(Baseline city, Scenario scenario, List<Double> shares) {
        List<ServiceSource> sources = new ArrayList<>();
        for (Feature park : city.features(LayerRole.PARKS)) {
            sources.add(new ServiceSource(
                    park.id(), park.name(), park.shape(), park.shape().getArea(), RADIUS, false));
        }
        for (Intervention placed : scenario.interventions()) {
            sources.add(new ServiceSource(
                    placed.id(), placed.name(), placed.shape(), placed.shape().getArea(), RADIUS, true));
        }
        return new StillResult(scenario, sources, shares);
    }

    @Override
    public String indicatorId() {
        return "park";
    }

    @Override
    public List<Denominator> denominators() {
        return List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION);
    }

    @Override
    public RuleBook.Applied rule() {
        return new RuleBook.Applied("UHC2022", new ServiceStandard("park", Ledger.RADIUS, List.of()));
    }

    @Override
    public Details details() {
        return Details.NONE;
    }

    @Override
    public Details details(ZoneLevel level, String zone) {
        return Details.NONE;
    }

    @Override
    public boolean isServed(int dwelling) {
        return false;
    }

    @Override
    public int recomputedUnits() {
        return 0;
    }

    @Override
    public int[] changedUnits() {
        return new int[0];
    }

    @Override
    public double servedShare(int unitIndex) {
        return shares.get(unitIndex);
    }

    @Override
    public CoverageRate city(Denominator denominator) {
        return new CoverageRate(
                new IndicatorKey("park", Ledger.RADIUS, "UHC2022", denominator), ZoneLevel.CITY, "", 40_000, 30_000);
    }

    @Override
    public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        return List.of();
    }
}
