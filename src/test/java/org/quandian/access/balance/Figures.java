package org.quandian.access.balance;

import java.util.List;
import java.util.NoSuchElementException;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.ServiceResult;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.fixture.Walking;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;

/** The plan alone, for engines that ask for no other indicator. */
record Figures(PlannedFacilities plan) implements ScenarioFigures {
    static Figures of(RuleBook rules, Intervention... interventions) {
        return new Figures(PlannedFacilities.of(rules, new Scenario("plan", List.of(interventions))));
    }

    static BalanceGround ground(Baseline city, RuleBook rules) {
        return new BalanceGround(
                city, rules, Dwellings.of(city), UnitZones.of(city), ExistingFacilities.of(city)::ofType);
    }

    /** An indicator of a city as it stands, on foot. */
    static IndicatorResult onFoot(String id, Baseline city, RuleBook rules, Intervention... interventions) {
        BalanceGround ground = ground(city, rules).onFoot(Walking.ground(city));
        return BalanceEngines.prepare(id, ground, CancellationToken.none())
                .evaluate(of(rules, interventions), CancellationToken.none());
    }

    static IndicatorEngine engine(String id, Baseline city, RuleBook rules) {
        return BalanceEngines.prepare(id, ground(city, rules), CancellationToken.none());
    }

    /** An indicator of a city with a plan under the standard rules. */
    static IndicatorResult result(String id, Baseline city, Intervention... interventions) {
        return result(id, city, BalanceRules.standard(), interventions);
    }

    static IndicatorResult result(String id, Baseline city, RuleBook rules, Intervention... interventions) {
        return engine(id, city, rules).evaluate(of(rules, interventions), CancellationToken.none());
    }

    @Override
    public IndicatorResult get(String indicatorId) {
        throw new NoSuchElementException(indicatorId);
    }

    @Override
    public ServiceResult service(String indicatorId) {
        throw new NoSuchElementException(indicatorId);
    }
}
