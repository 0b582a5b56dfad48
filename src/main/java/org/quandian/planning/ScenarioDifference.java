package org.quandian.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one plan differs from another, intervention by intervention; these are the same where their ids are. The order in which things
 * stand in a plan is no difference. Immutable.
 *
 * @param added what only the second has, in its order
 * @param removed what only the first has, in its order
 * @param changed what both have in different states, in the order of the second
 */
public record ScenarioDifference(
        List<Intervention> added, List<Intervention> removed, List<InterventionChange> changed) {
    /** Takes copies. */
    public ScenarioDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** What has to happen to the first plan to make it the second. */
    public static ScenarioDifference between(Scenario first, Scenario second) {
        Map<String, Intervention> old = byId(first);
        List<Intervention> added = new ArrayList<>();
        List<InterventionChange> changed = new ArrayList<>();
        for (Intervention now : second.interventions()) {
            Intervention before = old.remove(now.id());
            if (before == null) {
                added.add(now);
            } else if (!before.equals(now)) {
                changed.add(new InterventionChange(before, now));
            }
        }
        List<Intervention> removed = first.interventions().stream()
                .filter(each -> old.containsKey(each.id()))
                .toList();
        return new ScenarioDifference(added, removed, changed);
    }

    static Map<String, Intervention> byId(Scenario scenario) {
        Map<String, Intervention> found = new HashMap<>();
        scenario.interventions().forEach(each -> found.put(each.id(), each));
        return found;
    }

    /** Whether both plans hold the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** How many interventions differ. */
    public int size() {
        return added.size() + removed.size() + changed.size();
    }

    /**
     * One step that makes the first plan the second, up to the order of things. What is locked is unlocked for it, and locked again where
     * the second plan has it locked.
     */
    public ScenarioEdit.Batch edit() {
        List<ScenarioEdit> edits = new ArrayList<>();
        removed.forEach(each -> remove(each, edits));
        changed.forEach(each -> revise(each, edits));
        added.forEach(each -> edits.add(new ScenarioEdit.Place(each)));
        return new ScenarioEdit.Batch(edits);
    }

    private static void remove(Intervention gone, List<ScenarioEdit> edits) {
        if (gone.programme().locked()) {
            edits.add(lock(gone.id(), ""));
        }
        edits.add(new ScenarioEdit.Remove(gone.id()));
    }

    private static ScenarioEdit lock(String id, String word) {
        return new ScenarioEdit.Revise(id, Optional.empty(), Optional.empty(), Map.of(Programme.LOCKED, word));
    }

    private static void revise(InterventionChange change, List<ScenarioEdit> edits) {
        Intervention before = change.before();
        Intervention after = change.after();
        Map<String, String> values = changedValues(before, after);
        if (!before.kind().equals(after.kind())
                || !before.withValues(values).values().equals(after.values())) {
            remove(before, edits);
            edits.add(new ScenarioEdit.Place(after));
            return;
        }
        boolean lockedAgain = after.programme().locked() && change.isMoreThanProgramme();
        if (lockedAgain) {
            values.put(Programme.LOCKED, "");
        }
        edits.add(new ScenarioEdit.Revise(
                change.id(),
                Optional.of(after.shape()).filter(any -> change.isReshaped()),
                Optional.of(after.name()).filter(name -> !name.equals(before.name())),
                values));
        if (lockedAgain) {
            edits.add(lock(change.id(), Programme.YES));
        }
    }

    /** The fields of one that have to change to make it the other; an empty text takes a value away. */
    static Map<String, String> changedValues(Intervention from, Intervention to) {
        Map<String, String> old = from.values();
        Map<String, String> now = to.values();
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        Map<String, String> changed = new HashMap<>();
        for (String name : names) {
            String value = now.getOrDefault(name, "");
            if (!value.equals(old.getOrDefault(name, ""))) {
                changed.put(name, value);
            }
        }
        return changed;
    }
}
