package org.quandian.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/**
 * Finds, intervention by intervention, the latest state that occurs in two histories that parted at one scenario. Only what both sides
 * touched is walked through, each edit once. A step that has steps in it, as merges have, passes through the states between them: these
 * were seen, too. One use, one thread.
 */
final class CommonStates {
    private final Scenario parting;
    private final Set<Intervention> agreed;

    /**
     * @param parting the scenario that both histories went through last
     * @param ours where one of them is now
     * @param theirs where the other is now
     */
    CommonStates(Scenario parting, Scenario ours, Scenario theirs) {
        this.parting = parting;
        this.agreed = new HashSet<>(ours.interventions());
        agreed.retainAll(new HashSet<>(theirs.interventions()));
    }

    /**
     * The plan of all these states: what both have as it was when they last agreed on it. Of what is the same in both now it says nothing
     * in particular.
     */
    Scenario base(List<ScenarioEdit> ours, List<ScenarioEdit> theirs) {
        Set<String> both = subjects(ours);
        both.retainAll(subjects(theirs));
        agreed.forEach(each -> both.remove(each.id()));
        if (both.isEmpty()) {
            return parting;
        }
        Map<String, List<Optional<Intervention>>> here = states(ours, both);
        Map<String, List<Optional<Intervention>>> there = states(theirs, both);
        Map<String, Intervention> base = new LinkedHashMap<>();
        parting.interventions().forEach(each -> base.put(each.id(), each));
        here.forEach((id, states) -> latestCommon(states, new HashSet<>(there.getOrDefault(id, List.of())))
                .ifPresent(found -> put(base, id, found)));
        return new Scenario(parting.name(), new ArrayList<>(base.values()));
    }

    private static Set<String> subjects(List<ScenarioEdit> edits) {
        Set<String> subjects = new HashSet<>();
        edits.forEach(each -> subjects.addAll(each.subjects()));
        return subjects;
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
            List<Optional<Intervention>> ours, Set<Optional<Intervention>> theirs) {
        for (int i = ours.size() - 1; i >= 0; i--) {
            if (theirs.contains(ours.get(i))) {
                return Optional.of(ours.get(i));
            }
        }
        return Optional.empty();
    }

    /** The states that each of these interventions went through, in order, without the one at the parting. */
    private Map<String, List<Optional<Intervention>>> states(List<ScenarioEdit> edits, Set<String> wanted) {
        Map<String, Optional<Intervention>> now = new HashMap<>();
        wanted.forEach(id -> now.put(id, Optional.empty()));
        parting.interventions().forEach(each -> now.replace(each.id(), Optional.of(each)));
        Map<String, List<Optional<Intervention>>> states = new HashMap<>();
        for (ScenarioEdit edit : edits) {
            walk(edit, now, states);
            remember(edit, now, states);
        }
        return states;
    }

    private static void walk(
            ScenarioEdit edit,
            Map<String, Optional<Intervention>> now,
            Map<String, List<Optional<Intervention>>> states) {
        if (edit instanceof ScenarioEdit.Batch batch) {
            for (ScenarioEdit each : batch.edits()) {
                walk(each, now, states);
                if (each instanceof ScenarioEdit.Batch) {
                    remember(each, now, states);
                }
            }
        } else if (edit instanceof ScenarioEdit.Single single) {
            now.computeIfPresent(single.id(), (id, before) -> single.after(before));
        }
    }

    private static void remember(
            ScenarioEdit edit,
            Map<String, Optional<Intervention>> now,
            Map<String, List<Optional<Intervention>>> states) {
        for (String id : edit.subjects()) {
            Optional<Intervention> state = now.get(id);
            if (state != null) {
                states.computeIfAbsent(id, any -> new ArrayList<>()).add(state);
            }
        }
    }
}
