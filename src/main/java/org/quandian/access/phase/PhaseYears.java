package org.quandian.access.phase;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quandian.planning.Intervention;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;

/** The years of a plan (分期). Stateless. */
public final class PhaseYears {
    /** The year of the city as it stands (现状), before anything of a plan. */
    public static final int BASE = Programme.FIRST_YEAR - 1;

    /** Programmes of today run to this year: so far years are shown, and further where a plan goes on. */
    public static final int USUAL_LAST = 2030;

    private PhaseYears() {}

    /** The base year and every year in which something can be built. */
    public static List<Integer> all() {
        return IntStream.rangeClosed(BASE, Programme.LAST_YEAR).boxed().toList();
    }

    /** The years in which something of a plan that is in force comes, ascending: its phases. */
    public static List<Integer> used(Scenario scenario) {
        NavigableSet<Integer> years = new TreeSet<>();
        scenario.interventions().stream()
                .map(Intervention::programme)
                .filter(programme -> !programme.off())
                .forEach(programme -> programme.year().ifPresent(years::add));
        return List.copyOf(years);
    }

    /** The years that are worth showing: from the base year to a last one, at least to where the plan ends. */
    public static List<Integer> shown(Scenario scenario, int atLeastTo) {
        List<Integer> used = used(scenario);
        int last = Math.max(atLeastTo, used.isEmpty() ? BASE : used.get(used.size() - 1));
        return IntStream.rangeClosed(BASE, Math.min(last, Programme.LAST_YEAR))
                .boxed()
                .toList();
    }

    /** How many interventions in force have no year: they are never there in any year. */
    public static int countUnscheduled(Scenario scenario) {
        return (int) scenario.interventions().stream()
                .map(Intervention::programme)
                .filter(programme -> !programme.off() && programme.year().isEmpty())
                .count();
    }
}
