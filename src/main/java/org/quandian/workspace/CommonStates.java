package org.quandian.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/** Finds, intervention by intervention, the latest state that occurs in two histories that parted at one scenario. One use, one thread. */
final class CommonStates {
    private final Scenario parting;

    /** The scenario that both histories went through last. */
    CommonStates(Scenario parting) {
        this.parting = parting;
    }

    /** The plan of all these states: what both have as it was when they last agreed on it. */
    Scenario base(List<ScenarioEdit> ours, List<ScenarioEdit> theirs) {
        Map<String, List<Optional<Intervention>>> here = states(ours);
        Map<String, List<Optional<Intervention>>> there = states(theirs);
        Map<String, Intervention> base = new LinkedHashMap<>();
        parting.interventions().forEach(each -> base.put(each.id(), each));
        here.forEach((id, states) -> {
            List<Optional<Intervention>> others = there.get(id);
            if (others != null) {
                latestCommon(states, others).ifPresent(found -> put(base, id, found));
            }
        });
        return new Scenario(parting.name(), new ArrayList<>(base.values()));
    }

    private static void put(Map<String, Intervention> base, String id, Optional<Intervention> state) {
        if (state.isPresent()) {
            base.put(id, state.get());
        } else {
            base.remove(id);
        }
    }

    /** The last state on our way that is on theirs, too; being absent is a state. Empty where there is none. */
    private static Optional<Optional<Intervention>> latestCommon(
            List<Optional<Intervention>> ours, List<Optional<Intervention>> theirs) {
        for (int i = ours.size() - 1; i >= 0; i--) {
            if (theirs.contains(ours.get(i))) {
                return Optional.of(ours.get(i));
            }
        }
        return Optional.empty();
    }

    /** The states that each intervention went through that was touched, in order, without the one at the parting. */
    private Map<String, List<Optional<Intervention>>> states(List<ScenarioEdit> edits) {
        Map<String, List<Optional<Intervention>>> states = new HashMap<>();
        Scenario at = parting;
        for (ScenarioEdit edit : edits) {
            Scenario next = edit.applyTo(at);
            for (String id : edit.subjects()) {
                states.computeIfAbsent(id, any -> new ArrayList<>()).add(next.findIntervention(id));
            }
            at = next;
        }
        return states;
    }
}
