package org.quandian.access.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quandian.planning.Intervention;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/**
 * What if a phase slips (延期): the edit that moves everything of one year by some years. It changes nothing until it is applied. What would
 * leave the years of programmes stays in the first or the last of them and is counted.
 *
 * @param from the year of the phase
 * @param years by how many years it slips; negative where it comes sooner
 * @param edit the whole slip as one step; empty where nothing moves
 * @param held how many interventions could not move as far
 */
public record PhaseSlip(int from, int years, Optional<ScenarioEdit> edit, int held) {
    /** The slip of a phase of a plan. */
    public static PhaseSlip of(Scenario scenario, int from, int years) {
        List<ScenarioEdit> edits = new ArrayList<>();
        int held = 0;
        int to = Math.max(Programme.FIRST_YEAR, Math.min(Programme.LAST_YEAR, from + years));
        for (Intervention each : scenario.interventions()) {
            if (each.programme().year().equals(OptionalInt.of(from))) {
                held += to == from + years ? 0 : 1;
                if (to != from) {
                    edits.add(toYear(each.id(), to));
                }
            }
        }
        return new PhaseSlip(
                from, years, edits.isEmpty() ? Optional.empty() : Optional.of(new ScenarioEdit.Batch(edits)), held);
    }

    /** The year of the n-th phase of a plan, counted from 1; empty where it has not that many. */
    public static OptionalInt yearOf(Scenario scenario, int phase) {
        List<Integer> used = PhaseYears.used(scenario);
        return phase >= 1 && phase <= used.size() ? OptionalInt.of(used.get(phase - 1)) : OptionalInt.empty();
    }

    /** The plan as it would be. */
    public Scenario applyTo(Scenario scenario) {
        return edit.map(each -> each.applyTo(scenario)).orElse(scenario);
    }

    /** The edit that gives one intervention a year, or takes its year away. */
    public static ScenarioEdit toYear(String id, OptionalInt year) {
        return new ScenarioEdit.Revise(
                id,
                Optional.empty(),
                Optional.empty(),
                Map.of(Programme.YEAR, year.isPresent() ? Integer.toString(year.getAsInt()) : ""));
    }

    /** The edit that gives one intervention a year. */
    public static ScenarioEdit toYear(String id, int year) {
        return toYear(id, OptionalInt.of(year));
    }
}
