package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.quandian.access.CoverageRate;
import org.quandian.access.PlannedFacilities;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.ServiceLedger;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** A random city with an engine for every service. */
final class ServiceTown {
    static final CancellationToken TOKEN = CancellationToken.none();

    final RandomCity city;
    final Baseline baseline;
    final ServiceGround ground;
    final List<ServiceEngine> engines;
    final RuleBook rules = Regimes.services();

    ServiceTown(long seed) {
        this(seed, 0, 0);
    }

    ServiceTown(long seed, double x, double y) {
        this.city = new RandomCity(seed, x, y);
        this.baseline = city.baseline();
        this.ground = ServiceLedger.ground(baseline);
        this.engines = ServiceEngine.prepareAll(ground, rules, TOKEN, ProgressListener.SILENT);
    }

    int units() {
        return baseline.demandUnits().size();
    }

    PlannedFacilities plan(Scenario scenario) {
        return PlannedFacilities.of(rules, scenario);
    }

    List<ServiceTable> baselines() {
        return engines.stream().map(ServiceEngine::baseline).toList();
    }

    List<ServiceTable> evaluate(Scenario scenario) {
        return engines.stream()
                .map(engine -> engine.evaluate(plan(scenario), TOKEN))
                .toList();
    }

    List<ServiceTable> update(List<ServiceTable> before, Scenario scenario) {
        List<ServiceTable> after = new ArrayList<>();
        for (int i = 0; i < engines.size(); i++) {
            after.add(engines.get(i).update(before.get(i), plan(scenario), TOKEN));
        }
        return after;
    }

    ScenarioEdit randomEdit(Scenario plan, int step) {
        if (plan.interventions().isEmpty() || city.count(0, 2) == 0) {
            return new ScenarioEdit.Place(city.intervention("p" + step));
        }
        String id = plan.interventions()
                .get(city.count(0, plan.interventions().size() - 1))
                .id();
        return city.count(0, 3) == 0
                ? new ScenarioEdit.Remove(id)
                : new ScenarioEdit.Move(id, city.count(-200, 200), city.count(-200, 200));
    }

    /** Every figure of every service. */
    double[] figures(List<ServiceTable> tables) {
        return tables.stream().flatMapToDouble(this::figures).toArray();
    }

    DoubleStream figures(ServiceTable table) {
        DoubleStream.Builder all = DoubleStream.builder();
        for (Denominator denominator : table.denominators()) {
            for (ZoneLevel level : ZoneLevel.values()) {
                for (CoverageRate rate : table.byZone(level, denominator)) {
                    all.add(rate.total()).add(rate.served());
                }
            }
        }
        for (int unit = 0; unit < units(); unit++) {
            all.add(table.servedShare(unit));
        }
        for (int home = 0; home < ground.dwellings().size(); home++) {
            all.add(table.isServed(home) ? 1 : 0);
        }
        return all.build();
    }
}
