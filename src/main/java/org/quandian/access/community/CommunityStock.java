package org.quandian.access.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quandian.planning.Facility;

/** Facilities by community and type, in the order in which they were added. Filled by one thread, then only read. */
final class CommunityStock {
    private final List<Map<String, List<Facility>>> byCommunity = new ArrayList<>();

    CommunityStock(int communities) {
        for (int i = 0; i < communities; i++) {
            byCommunity.add(new HashMap<>());
        }
    }

    void add(int community, Facility facility) {
        byCommunity
                .get(community)
                .computeIfAbsent(facility.type(), any -> new ArrayList<>())
                .add(facility);
    }

    List<Facility> of(int community, String type) {
        return byCommunity.get(community).getOrDefault(type, List.of());
    }

    /** Whether another stock has the same facilities for a community. */
    boolean isSame(CommunityStock other, int community) {
        return byCommunity.get(community).equals(other.byCommunity.get(community));
    }
}
