package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A plan (方案): the interventions that stand on the baseline, in the order they were placed. Immutable.
 *
 * @param name its name as shown
 * @param interventions ids are unique
 */
public record Scenario(String name, List<Intervention> interventions) {
    /** Takes a copy. */
    public Scenario {
        interventions = List.copyOf(interventions);
    }

    /** The baseline itself: a plan that does nothing. */
    public static Scenario empty(String name) {
        return new Scenario(name, List.of());
    }

    /** The same plan under another name. */
    public Scenario withName(String newName) {
        return new Scenario(newName, interventions);
    }

    /**
     * What counts for the city's figures: the interventions that are not disabled, without their programmes. A year or a price does
     * not change who is served, so two plans that differ in nothing else have equal figures.
     */
    public List<Intervention> inForce() {
        return interventions.stream()
                .filter(each -> !each.programme().off())
                .map(each -> each.programme().equals(Programme.NONE) ? each : each.withProgramme(Programme.NONE))
                .toList();
    }

    /** The plan without what is disabled. */
    public Scenario withoutDisabled() {
        return new Scenario(
                name,
                interventions.stream().filter(each -> !each.programme().off()).toList());
    }

    /** What of the plan comes in a year; nothing that is disabled. */
    public List<Intervention> listOfYear(int year) {
        return interventions.stream()
                .filter(each -> !each.programme().off())
                .filter(each -> each.programme().year().equals(OptionalInt.of(year)))
                .toList();
    }

    /** The plan as far as it is there by the end of a year: what is disabled or not scheduled is left out. */
    public Scenario asOf(int year) {
        return new Scenario(
                name,
                interventions.stream()
                        .filter(each -> each.programme().isThereBy(year))
                        .toList());
    }

    /** The intervention with that id, if there is one. */
    public Optional<Intervention> findIntervention(String id) {
        return interventions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The intervention with that id.
     *
     * @throws EditRejectedException if there is none
     */
    public Intervention getIntervention(String id) {
        return findIntervention(id)
                .orElseThrow(() -> new EditRejectedException(EditRejectedException.Code.UNKNOWN_ID, id));
    }

    Scenario withAdded(Intervention added) {
        if (findIntervention(added.id()).isPresent()) {
            throw new EditRejectedException(EditRejectedException.Code.DUPLICATE_ID, added.id());
        }
        List<Intervention> next = new ArrayList<>(interventions);
        next.add(added);
        return new Scenario(name, next);
    }

    Scenario withReplaced(Intervention replacement) {
        Intervention old = getIntervention(replacement.id());
        List<Intervention> next = new ArrayList<>(interventions);
        next.set(next.indexOf(old), replacement);
        return new Scenario(name, next);
    }

    Scenario withoutIntervention(String id) {
        Intervention old = getIntervention(id);
        List<Intervention> next = new ArrayList<>(interventions);
        next.remove(old);
        return new Scenario(name, next);
    }
}
