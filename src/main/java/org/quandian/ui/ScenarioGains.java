package org.quandian.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;

/** What each placed thing alone brings: people who would not be served without it. Computed behind the window's back, newest state only. */
final class ScenarioGains {
    private final LatestOnly<Map<String, Double>> latest;
    private final Runnable whenKnown;
    private final Consumer<Throwable> whenFailed;
    private Map<String, Double> people = Map.of();
    private CancellationToken token = new CancellationToken();
    private String indicator = PlanDesk.FIRST_INDICATOR;

    ScenarioGains(TaskRunner background, Executor fx, Runnable whenKnown, Consumer<Throwable> whenFailed) {
        this.latest = new LatestOnly<>(background, fx);
        this.whenKnown = whenKnown;
        this.whenFailed = whenFailed;
    }

    /** By identifier; those of an older state until the newest are known. */
    Map<String, Double> people() {
        return people;
    }

    /** What gains are counted in from now on; those of the indicator before are forgotten. */
    void setIndicator(String id) {
        if (!id.equals(indicator)) {
            indicator = id;
            people = Map.of();
        }
    }

    void compute(LedgerView view) {
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        String counted = indicator;
        latest.request(
                () -> gains(view, counted, own),
                gains -> {
                    if (!own.isCancelled()) {
                        people = gains;
                        whenKnown.run();
                    }
                },
                failure -> {
                    if (!own.isCancelled()) {
                        whenFailed.accept(failure);
                    }
                });
    }

    private static Map<String, Double> gains(LedgerView view, String indicator, CancellationToken token) {
        CityResult with = view.figures();
        Optional<IndicatorResult> known = with.findComputed(indicator)
                .filter(result -> result.denominators().contains(Denominator.POPULATION));
        if (known.isEmpty()) {
            return Map.of();
        }
        Scenario scenario = with.scenario();
        double served = served(known.get());
        Map<String, Double> gains = new HashMap<>();
        for (Intervention placed : scenario.interventions()) {
            token.throwIfCancelled();
            Scenario without = DrawnFigures.without(scenario, Set.of(placed.id()));
            CityResult figures = view.engine().follow(with, without, token);
            gains.put(placed.id(), served - served(figures.get(indicator)));
        }
        return gains;
    }

    private static double served(IndicatorResult result) {
        return result.city(Denominator.POPULATION).served();
    }
}
