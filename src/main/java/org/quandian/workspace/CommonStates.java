package org.quandian.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * A state that an intervention was in.
     *
     * @param seen whether it is the first of the two steps of a merge: what the other side had, before it was decided otherwise
     */
    private record Passed(Optional<Intervention> state, boolean seen) {}

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
        Map<String, List<Passed>> here = states(ours, both);
        Map<String, List<Passed>> there = states(theirs, both);
        Map<String, Intervention> base = new LinkedHashMap<>();
        parting.interventions().forEach(each -> base.put(each.id(), each));
        here.forEach((id, states) ->
                latestCommon(states, there.getOrDefault(id, List.of())).ifPresent(found -> put(base, id, found)));
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

    /**
     * The last state on our way that is on theirs, too; being absent is a state. Where another one lies later on theirs, one of the two
     * states only happens to be like an older one of the other side: then the one that a merge has looked at counts. Empty where there is
     * none.
     */
    private static Optional<Optional<Intervention>> latestCommon(List<Passed> ours, List<Passed> theirs) {
        Map<Optional<Intervention>, Integer> places = new HashMap<>();
        for (int i = 0; i < theirs.size(); i++) {
            places.put(theirs.get(i).state(), i);
        }
        Set<Optional<Intervention>> seen = Stream.concat(ours.stream(), theirs.stream())
                .filter(Passed::seen)
                .map(Passed::state)
                .collect(Collectors.toSet());
        Optional<Optional<Intervention>> found = Optional.empty();
        int latest = -1;
        for (int i = ours.size() - 1; i >= 0; i--) {
            Optional<Intervention> state = ours.get(i).state();
            int place = places.getOrDefault(state, -1);
            if (place > latest) {
                latest = place;
                if (seen.contains(state)) {
                    return Optional.of(state);
                }
                found = found.isPresent() ? found : Optional.of(state);
            }
        }
        return found;
    }

    /** The states that each of these interventions went through, in order, without the one at the parting. */
    private Map<String, List<Passed>> states(List<ScenarioEdit> edits, Set<String> wanted) {
        Map<String, Optional<Intervention>> now = new HashMap<>();
        wanted.forEach(id -> now.put(id, Optional.empty()));
        parting.interventions().forEach(each -> now.replace(each.id(), Optional.of(each)));
        Map<String, List<Passed>> states = new HashMap<>();
        for (ScenarioEdit edit : edits) {
            walk(edit, now, states);
            remember(edit, now, false, states);
        }
        return states;
    }

    private static void walk(
            ScenarioEdit edit, Map<String, Optional<Intervention>> now, Map<String, List<Passed>> states) {
        if (edit instanceof ScenarioEdit.Batch batch) {
            int left = batch.edits().size();
            for (ScenarioEdit each : batch.edits()) {
                left--;
                walk(each, now, states);
                if (each instanceof ScenarioEdit.Batch) {
                    remember(each, now, left > 0, states);
                }
            }
        } else if (edit instanceof ScenarioEdit.Single single) {
            now.computeIfPresent(single.id(), (id, before) -> single.after(before));
        }
    }

    private static void remember(
            ScenarioEdit edit,
            Map<String, Optional<Intervention>> now,
            boolean seen,
            Map<String, List<Passed>> states) {
        for (String id : edit.subjects()) {
            Optional<Intervention> state = now.get(id);
            if (state != null) {
                states.computeIfAbsent(id, any -> new ArrayList<>()).add(new Passed(state, seen));
            }
        }
    }
}
