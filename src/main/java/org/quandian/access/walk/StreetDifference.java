package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;
import org.quandian.network.WalkGraph;

/**
 * What differs between the streets of two plans, and which nodes that can concern. A way that only one of the two has, or that is
 * shorter in one of them, leads through a place where they differ; so distances up to a limit can differ only at nodes within that limit
 * of such a place, in one of the two. Immutable to its users; any thread.
 */
final class StreetDifference {
    private final StreetPlan before;
    private final StreetPlan after;
    private final List<EdgePoint> places = new ArrayList<>();
    private final BitSet cutEdges = new BitSet();
    private final BitSet extraPoints = new BitSet();

    private NodeRegion region = NodeRegion.NONE;
    private double regionLimit = -1;

    StreetDifference(StreetPlan before, StreetPlan after) {
        this.before = before;
        this.after = after;
        Set<StreetChange> old = new HashSet<>(before.streets().changes());
        Set<StreetChange> now = new HashSet<>(after.streets().changes());
        before.streets().changes().stream()
                .filter(change -> !now.contains(change))
                .forEach(change -> places.addAll(StreetPlan.placesOf(change)));
        after.streets().changes().stream()
                .filter(change -> !old.contains(change))
                .forEach(change -> places.addAll(StreetPlan.placesOf(change)));
        cutEdges.or(before.cutEdges());
        cutEdges.or(after.cutEdges());
        extraPoints.or(before.extraPoints());
        extraPoints.or(after.extraPoints());
    }

    StreetPlan before() {
        return before;
    }

    StreetPlan after() {
        return after;
    }

    /** Whether both have the same streets, if not the same doors and joins. */
    boolean isOfStreets() {
        return !places.isEmpty();
    }

    /** Edges of the graph that are cut in either; not to be written to. */
    BitSet cutEdges() {
        return cutEdges;
    }

    /** Demand points with joins of a plan in either; not to be written to. */
    BitSet extraPoints() {
        return extraPoints;
    }

    /** The nodes of the graph within a limit of a difference, nearest first; at least those. */
    synchronized NodeRegion region(double limit) {
        if (limit > regionLimit) {
            region = NodeRegion.around(before, places, after, places, limit);
            regionLimit = limit;
        }
        return region;
    }

    /** Whether the streets, or who joins them, may differ within a limit of some doors, which lead off the same places in both. */
    boolean concerns(List<EdgePoint> doors, double limit) {
        if (!extraPoints.isEmpty()) {
            return true;
        }
        if (!isOfStreets()) {
            return false;
        }
        WalkGraph graph = after.streets().graph();
        BitSet near = region(limit).asSet(limit);
        for (EdgePoint door : doors) {
            int edge = door.edge();
            if (edge >= graph.edgeCount()
                    || cutEdges.get(edge)
                    || near.get(graph.from(edge))
                    || near.get(graph.to(edge))) {
                return true;
            }
        }
        return false;
    }
}
