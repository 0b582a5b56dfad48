package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;
import org.quandian.planning.Intervention;

/**
 * What differs between the streets of two plans of one ground. Links have other numbers in each plan; those that both have are listed
 * under both. Immutable to its users; any thread.
 */
final class StreetDifference {
    private final StreetPlan before;
    private final StreetPlan after;
    private final List<StreetChange.Bar> newBars = new ArrayList<>();
    private final List<LinkWay> goneLinks = new ArrayList<>();
    private final List<KeptLink> keptLinks = new ArrayList<>();
    /** Places on the graph where the streets differ. */
    private final List<EdgePoint> places = new ArrayList<>();
    /** The edges of those places. */
    private final BitSet edges = new BitSet();
    /** Points that join the streets elsewhere. */
    private final BitSet points = new BitSet();

    private boolean joinsElsewhere;
    private NodeRegion regionBefore = NodeRegion.NONE;
    private NodeRegion regionAfter = NodeRegion.NONE;
    private double regionLimit = -1;
    /** By the limit: facilities of one type ask for the same one after another. */
    private final Map<Double, Near> near = new HashMap<>();

    /**
     * A link that both plans have.
     *
     * @param link as it is numbered before
     * @param next its number after
     * @param change the link itself
     */
    record KeptLink(LinkWay link, int next, StreetChange.Link change) {}

    StreetDifference(StreetPlan before, StreetPlan after) {
        this.before = before;
        this.after = after;
        Set<StreetChange> old = new HashSet<>(before.streets().changes());
        Set<StreetChange> now = new HashSet<>(after.streets().changes());
        for (StreetChange change : before.streets().changes()) {
            if (!now.contains(change)) {
                places.addAll(StreetPlan.placesOf(change));
            }
        }
        for (StreetChange change : after.streets().changes()) {
            if (!old.contains(change)) {
                places.addAll(StreetPlan.placesOf(change));
                if (change instanceof StreetChange.Bar bar) {
                    newBars.add(bar);
                }
            }
        }
        places.forEach(place -> edges.set(place.edge()));
        pairLinks();
        compareGates(before, after);
        compareGates(after, before);
    }

    private void pairLinks() {
        List<LinkWay> left = new ArrayList<>(after.links());
        for (LinkWay link : before.links()) {
            int same = -1;
            for (int i = 0; i < left.size() && same < 0; i++) {
                same = after.changeOf(left.get(i)).equals(before.changeOf(link)) ? i : -1;
            }
            if (same >= 0) {
                keptLinks.add(new KeptLink(link, left.remove(same).edge(), before.changeOf(link)));
            } else {
                goneLinks.add(link);
                points.or(before.extraOn(link.edge()));
            }
        }
        left.forEach(link -> points.or(after.extraOn(link.edge())));
    }

    private void compareGates(StreetPlan one, StreetPlan other) {
        Set<Intervention> known = new HashSet<>();
        other.gates().forEach(gate -> known.add(gate.entrance()));
        for (PlanGate gate : one.gates()) {
            if (!known.contains(gate.entrance()) && gate.parcel() >= 0) {
                joinsElsewhere = true;
                one.ground().demand().forEachOf(gate.parcel(), points::set);
            }
        }
    }

    StreetPlan before() {
        return before;
    }

    StreetPlan after() {
        return after;
    }

    /** Whether one gets along otherwise, whoever joins where. */
    boolean isOfStreets() {
        return !places.isEmpty();
    }

    /** Bars that only the later plan has. */
    List<StreetChange.Bar> newBars() {
        return newBars;
    }

    /** Links that only the earlier plan has, as it numbers them. */
    List<LinkWay> goneLinks() {
        return goneLinks;
    }

    List<KeptLink> keptLinks() {
        return keptLinks;
    }

    /** Edges of the graph where the streets differ; not to be written to. */
    BitSet edges() {
        return edges;
    }

    /** Demand points that join elsewhere; not to be written to. */
    BitSet points() {
        return points;
    }

    /** Whether ways, or who joins where, may differ within a limit of some doors, which lead off the same places in both. */
    boolean concerns(List<EdgePoint> doors, double limit) {
        if (joinsElsewhere) {
            return true;
        }
        if (!isOfStreets()) {
            return false;
        }
        int graphEdges = after.streets().graph().edgeCount();
        Near nodes = near(limit);
        for (EdgePoint door : doors) {
            if (door.edge() >= graphEdges
                    || edges.get(door.edge())
                    || leadsTo(nodes.before, before, door)
                    || leadsTo(nodes.after, after, door)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the nodes that are next to a door on the streets of a plan is among some. */
    private static boolean leadsTo(BitSet nodes, StreetPlan plan, EdgePoint door) {
        int down = plan.streets().nodeBefore(door.edge(), door.offset());
        int up = plan.streets().nodeAfter(door.edge(), door.offset());
        return (down >= 0 && nodes.get(down)) || (up >= 0 && nodes.get(up));
    }

    /** The nodes within a limit of a difference. */
    private synchronized Near near(double limit) {
        if (limit > regionLimit) {
            regionBefore = NodeRegion.around(before, places, limit);
            regionAfter = NodeRegion.around(after, places, limit);
            regionLimit = limit;
        }
        return near.computeIfAbsent(limit, any -> new Near(regionBefore.asSet(limit), regionAfter.asSet(limit)));
    }

    /**
     * Nodes within a limit of places where two plans differ, those of links included; not to be written to. A way that only one of the
     * plans has, or that is shorter in one of them, leads through such a place.
     *
     * @param before on the streets of the earlier plan, as it numbers them
     * @param after on those of the later
     */
    private record Near(BitSet before, BitSet after) {}
}
