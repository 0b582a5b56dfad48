package org.quandian.access.difference;

import java.util.List;
import org.quandian.network.EdgePoint;
import org.quandian.network.Streets;
import org.quandian.network.TreeSearch;

/** Ways from some doors to wherever somebody joins the streets. Scratch of one thread. */
final class Walks {
    private final Streets streets;
    private final TreeSearch search;
    private List<EdgePoint> doors = List.of();

    Walks(Streets streets) {
        this.streets = streets;
        this.search = new TreeSearch(streets);
    }

    /** Looks from these doors as far as a limit, metres. */
    void from(List<EdgePoint> newDoors, double limit) {
        doors = newDoors;
        search.begin(limit);
        doors.forEach(door -> search.seed(door, 0));
        search.run();
    }

    /** Metres to the nearest of the doors; positive infinity where there is no way, and not to be relied on beyond the limit. */
    double metres(List<EdgePoint> joins) {
        double best = Double.POSITIVE_INFINITY;
        for (EdgePoint join : joins) {
            best = Math.min(best, join.leg() + metres(join.edge(), join.offset()));
        }
        return best;
    }

    private double metres(int edge, double offset) {
        int before = streets.nodeBefore(edge, offset);
        int after = streets.nodeAfter(edge, offset);
        double best = Double.POSITIVE_INFINITY;
        if (before >= 0) {
            best = search.distance(before) + streets.metresBefore(edge, offset);
        }
        if (after >= 0) {
            best = Math.min(best, search.distance(after) + streets.metresAfter(edge, offset));
        }
        for (EdgePoint door : doors) {
            if (door.edge() == edge && streets.isOpen(edge, offset, door.offset())) {
                best = Math.min(best, Math.abs(door.offset() - offset) + door.leg());
            }
        }
        return best;
    }
}
