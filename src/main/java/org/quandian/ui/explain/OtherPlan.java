package org.quandian.ui.explain;

import java.util.Optional;
import java.util.function.Function;
import org.quandian.planning.Scenario;
import org.quandian.workspace.WorkspaceState;

/**
 * The plan that a number speaks of where that is not the one on screen: the city as it stands, the plan as far as
 * it is built by a year, or as it would be otherwise. It is looked up anew after every change of the project, so that the answer never speaks of a plan that is
 * gone.
 *
 * @param label which one it is, in words, beside the place: 2028 年末
 * @param plan finds it in the project; empty where the project has it no more
 */
public record OtherPlan(String label, Function<WorkspaceState, Optional<Scenario>> plan) {
    /** The scenario on screen as far as it is built by the end of a year. */
    public static OtherPlan asOf(int year, String label) {
        return new OtherPlan(label, state -> Optional.of(state.scenario().asOf(year)));
    }

    /** The scenario on screen as a whole, whatever year the map shows. */
    public static OtherPlan whole(String label) {
        return new OtherPlan(label, state -> Optional.of(state.scenario()));
    }

    /** The city as it stands, without anything planned. */
    public static OtherPlan nothing(String label) {
        return new OtherPlan(label, state -> Optional.of(Scenario.empty("")));
    }
}
