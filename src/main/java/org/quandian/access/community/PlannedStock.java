package org.quandian.access.community;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.quandian.access.PlannedFacilities;
import org.quandian.planning.Facility;

/** What a plan brings to each community. Facilities that an earlier plan had too are not looked for again. Immutable. */
final class PlannedStock {
    private final CommunityStock stock;
    private final IdentityHashMap<Facility, int[]> places = new IdentityHashMap<>();

    private PlannedStock(int communities) {
        this.stock = new CommunityStock(communities);
    }

    /** For a start from nothing. */
    static PlannedStock none(int communities) {
        return new PlannedStock(communities);
    }

    /** Of another plan. */
    PlannedStock next(PlannedFacilities plan, Set<String> types, FacilityPlaces finder, int communities) {
        PlannedStock next = new PlannedStock(communities);
        Map<String, int[]> named = finder.named(plan.scenario());
        for (String type : types) {
            for (Facility facility : plan.ofType(type)) {
                int[] place = named.get(facility.id());
                if (place == null) {
                    int[] known = places.get(facility);
                    place = known == null ? finder.of(facility) : known;
                    next.places.put(facility, place);
                }
                for (int community : place) {
                    next.stock.add(community, facility);
                }
            }
        }
        return next;
    }

    CommunityStock stock() {
        return stock;
    }
}
