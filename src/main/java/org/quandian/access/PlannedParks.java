package org.quandian.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quandian.geometry.Reach;
import org.quandian.planning.Intervention;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;

/**
 * The interventions of one scenario, ready to be calculated with, in the order of their ids: a figure must not depend on the
 * order in which things were placed, not even in its last digit. Immutable.
 */
final class PlannedParks {
    private final Scenario scenario;
    private final TreeMap<String, PlannedPark> parks = new TreeMap<>();
    private final Reach[] reaches;

    /** What {@code known} already holds is taken over. */
    PlannedParks(Scenario scenario, ParkSources rules, Map<String, PlannedPark> known) {
        this.scenario = scenario;
        for (Intervention intervention : scenario.interventions()) {
            if (!(intervention instanceof PocketPark)) {
                continue;
            }
            PlannedPark old = known.get(intervention.id());
            parks.put(
                    intervention.id(),
                    old != null && old.intervention().equals(intervention) ? old : PlannedPark.of(intervention, rules));
        }
        this.reaches = reaches(parks.values()).toArray(Reach[]::new);
    }

    Scenario scenario() {
        return scenario;
    }

    Map<String, PlannedPark> byId() {
        return parks;
    }

    Reach[] reaches() {
        return reaches;
    }

    /** As sources, in the order they were placed. */
    List<ServiceSource> sources() {
        List<ServiceSource> sources = new ArrayList<>();
        for (Intervention intervention : scenario.interventions()) {
            PlannedPark park = parks.get(intervention.id());
            if (park != null) {
                sources.add(park.source());
            }
        }
        return sources;
    }

    /** Reaches that only one of the two has: where figures may differ. */
    List<Reach> differences(PlannedParks other) {
        return Stream.concat(reaches(missingIn(other)), reaches(other.missingIn(this)))
                .toList();
    }

    private List<PlannedPark> missingIn(PlannedParks other) {
        return parks.values().stream()
                .filter(park -> {
                    PlannedPark same = other.parks.get(park.intervention().id());
                    return same == null || !same.servesLike(park);
                })
                .toList();
    }

    private static Stream<Reach> reaches(Collection<PlannedPark> parks) {
        return parks.stream().flatMap(park -> Stream.ofNullable(park.reach()));
    }
}
