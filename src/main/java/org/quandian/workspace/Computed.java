package org.quandian.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.siting.SitingIssue;
import org.quandian.task.CancellationToken;

/**
 * The figures of a scenario that is about to be shown, and how long they took. Immutable.
 *
 * @param figures by radius
 * @param walk on foot, where that ledger is there
 * @param nanos what the radius figures took
 * @param walkNanos what the walk figures took; 0 where there are none
 * @param issues what the siting rules say of interventions that are new or changed
 */
record Computed(CityResult figures, Optional<CityResult> walk, long nanos, long walkNanos, List<SitingIssue> issues) {
    /** Brings the figures of a state up to date with another scenario; runs on {@code analysis}. */
    static Computed of(WorkspaceState before, Scenario next) {
        long start = System.nanoTime();
        CityResult figures = before.ledger().update(before.figures(), next, CancellationToken.none());
        long nanos = System.nanoTime() - start;
        Optional<CityResult> walk = before.findFigures(Ledger.WALK)
                .map(known -> known.ledger().update(known, next, CancellationToken.none()));
        long walkNanos = walk.isPresent() ? System.nanoTime() - start - nanos : 0;
        List<SitingIssue> issues = next.interventions().stream()
                .filter(each -> !before.scenario().interventions().contains(each))
                .flatMap(each -> before.sitingRules().check(each, next).stream())
                .toList();
        return new Computed(figures, walk, nanos, walkNanos, issues);
    }

    /** The state with them. */
    WorkspaceState after(WorkspaceState before, Map<String, ScenarioHistory> histories, String active) {
        return before.withFigures(histories, active, figures, before.walk().withFigures(walk));
    }
}
