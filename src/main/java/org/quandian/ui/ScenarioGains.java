package org.quandian.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.WorkspaceState;

/** What each placed thing alone brings: people who would not be served without it. Computed behind the window's back, newest state only. */
final class ScenarioGains {
    private final LatestOnly<Map<String, Double>> latest;
    private final Runnable whenKnown;
    private final Consumer<Throwable> whenFailed;
    private Map<String, Double> people = Map.of();
    private CancellationToken token = new CancellationToken();

    ScenarioGains(TaskRunner analysis, Executor fx, Runnable whenKnown, Consumer<Throwable> whenFailed) {
        this.latest = new LatestOnly<>(analysis, fx);
        this.whenKnown = whenKnown;
        this.whenFailed = whenFailed;
    }

    /** By identifier; those of an older state until the newest are known. */
    Map<String, Double> people() {
        return people;
    }

    void compute(WorkspaceState state) {
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        latest.request(
                () -> gains(state, own),
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

    private static Map<String, Double> gains(WorkspaceState state, CancellationToken token) {
        CityResult with = state.figures();
        Scenario scenario = state.scenario();
        double served = with.get(Facility.PARK).city(Denominator.POPULATION).served();
        Map<String, Double> gains = new HashMap<>();
        for (Intervention placed : scenario.interventions()) {
            token.throwIfCancelled();
            Scenario without = new ScenarioEdit.Remove(placed.id()).applyTo(scenario);
            CityResult figures = state.ledger().update(with, without, token);
            gains.put(
                    placed.id(),
                    served
                            - figures.get(Facility.PARK)
                                    .city(Denominator.POPULATION)
                                    .served());
        }
        return gains;
    }
}
