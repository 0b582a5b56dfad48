package org.quandian.access.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/**
 * In what order to build (先易后难), with a year for each. Immutable.
 *
 * @param indicatorId whose gain was counted
 * @param ledger by which ledger
 * @param denominator in what the gain is counted
 * @param steps best first
 * @param withoutCost ids of interventions in force that have no cost, so that no ratio can be told: they are in no step
 * @param exact whether the order is that of the greedy rule without doubt, see {@link OrderFinder}
 * @param evaluations how often the indicator was computed
 */
public record SuggestedOrder(
        String indicatorId,
        Ledger ledger,
        Denominator denominator,
        List<OrderStep> steps,
        List<String> withoutCost,
        boolean exact,
        int evaluations) {
    /** Takes copies. */
    public SuggestedOrder {
        steps = List.copyOf(steps);
        withoutCost = List.copyOf(withoutCost);
    }

    /** The edit that gives everything its proposed year, as one step; empty where nothing changes. */
    public Optional<ScenarioEdit> asEdit(Scenario scenario) {
        List<ScenarioEdit> edits = new ArrayList<>();
        for (OrderStep step : steps) {
            OptionalInt before = scenario.getIntervention(step.id()).programme().year();
            if (step.year().isPresent() && !step.year().equals(before)) {
                edits.add(PhaseSlip.toYear(step.id(), step.year().getAsInt()));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new ScenarioEdit.Batch(edits));
    }
}
