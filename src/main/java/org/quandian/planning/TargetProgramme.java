package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The targets of one policy document (目标库). Immutable.
 *
 * @param id such as {@code Baotou-2025}
 * @param name what it is called
 * @param document its title
 * @param baseYear the year that its base values belong to
 * @param cities beginnings of the names of cities that it is made for; {@code *} for every city
 * @param targets in the order of the document
 */
public record TargetProgramme(
        String id, Wording name, String document, int baseYear, List<String> cities, List<Target> targets) {
    /** In {@link #cities}: every city. */
    public static final String EVERY_CITY = "*";

    /** Takes copies. */
    public TargetProgramme {
        cities = List.copyOf(cities);
        targets = List.copyOf(targets);
    }

    /** The target with that id, if there is one. */
    public Optional<Target> findTarget(String targetId) {
        return targets.stream().filter(each -> each.id().equals(targetId)).findFirst();
    }

    /** Whether it is made for a city of that name. */
    public boolean isFor(String city) {
        return cities.stream().anyMatch(each -> each.equals(EVERY_CITY) || city.startsWith(each));
    }

    /** The same with one target in the place of that of the same id. */
    public TargetProgramme withTarget(Target changed) {
        List<Target> next = new ArrayList<>(targets);
        next.replaceAll(each -> each.id().equals(changed.id()) ? changed : each);
        return new TargetProgramme(id, name, document, baseYear, cities, next);
    }
}
