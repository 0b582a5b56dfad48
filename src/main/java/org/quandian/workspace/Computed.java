package org.quandian.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioDifference;
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
        return new Computed(figures, walk, nanos, walkNanos, issues(before, before.scenario(), next));
    }

    /** What is on screen stays as it is: another scenario changes. */
    static Computed unchanged(WorkspaceState before, ScenarioHistory next) {
        Scenario old = before.histories().getOrDefault(next.name(), next).current();
        return new Computed(before.figures(), before.walk().figures(), 0, 0, issues(before, old, next.current()));
    }

    private static List<SitingIssue> issues(WorkspaceState before, Scenario old, Scenario next) {
        ScenarioDifference difference = ScenarioDifference.between(old, next);
        List<SitingIssue> issues = new ArrayList<>();
        difference.changed().forEach(each -> issues.addAll(before.sitingRules().check(each.after(), next)));
        difference.added().forEach(each -> issues.addAll(before.sitingRules().check(each, next)));
        return issues;
    }

    /** The state with them. */
    WorkspaceState after(WorkspaceState before, Map<String, ScenarioHistory> histories, String active) {
        return before.withFigures(histories, active, figures, before.walk().withFigures(walk));
    }
}
