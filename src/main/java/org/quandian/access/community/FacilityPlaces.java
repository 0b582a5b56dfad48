package org.quandian.access.community;

import java.util.Map;
import java.util.TreeMap;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;

/**
 * Says to which communities a facility counts: to the one it stands in, by a point inside it; a park to all that it lies in or
 * touches; what a complete community brings to the community that the plan names. Immutable; any thread.
 */
final class FacilityPlaces {
    private static final int[] NOWHERE = {};

    private final CommunityMap map;
    private final Map<String, Integer> numbers = new TreeMap<>();

    FacilityPlaces(CommunityMap map) {
        this.map = map;
        for (String name : map.names()) {
            numbers.put(name, numbers.size());
        }
    }

    /** The communities that a facility stands in or touches, ascending. */
    int[] of(Facility facility) {
        if (facility.shape().isEmpty()) {
            return NOWHERE;
        }
        if (facility.type().equals(Facility.PARK)) {
            return map.touching(facility.shape());
        }
        int zone = map.of(facility.shape());
        return zone == CommunityMap.NOWHERE ? NOWHERE : new int[] {zone};
    }

    /** Community by intervention, where a plan names one that exists; one that nobody knows is as good as none. */
    Map<String, int[]> named(Scenario scenario) {
        Map<String, int[]> named = new TreeMap<>();
        for (Intervention each : scenario.inForce()) {
            if (each.design() instanceof CompleteCommunity made && numbers.containsKey(made.community())) {
                named.put(each.id(), new int[] {numbers.get(made.community())});
            }
        }
        return named;
    }
}
