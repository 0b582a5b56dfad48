package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.quandian.network.EdgePoint;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkGraph;

/**
 * Brings the nodes of a table up to date: only those within its limit of a difference are searched again, from the doors among them
 * and from the unchanged nodes around. Nodes of links are always searched again, for they have other numbers in each plan. Used once.
 */
final class TableUpdate {
    private final NearestTable table;
    private final StreetPlan before;
    private final StreetPlan next;
    private final StreetDifference difference;
    private final DoorIndex nextDoors;
    private final List<EdgePoint> gone = new ArrayList<>();
    private final List<EdgePoint> come = new ArrayList<>();
    private final boolean ofDoors;
    private final BitSet region = new BitSet();
    private final BitSet ring = new BitSet();
    private final BitSet edges = new BitSet();

    TableUpdate(NearestTable table, StreetPlan next, List<List<EdgePoint>> nextDoorsOf) {
        this.table = table;
        this.before = table.plan();
        this.next = next;
        this.difference = next.ground().difference(before, next);
        boolean other = false;
        for (int i = 0; i < nextDoorsOf.size(); i++) {
            List<EdgePoint> old = table.doorsOf().get(i);
            List<EdgePoint> now = nextDoorsOf.get(i);
            if (!old.equals(now)) {
                other = true;
                gone.addAll(missing(old, now));
                come.addAll(missing(now, old));
            }
        }
        boolean renumbered = !before.links().isEmpty() || !next.links().isEmpty();
        if (renumbered) {
            addOnLinks(table.doors(), gone);
        }
        this.ofDoors = other;
        List<EdgePoint> all = new ArrayList<>();
        nextDoorsOf.forEach(all::addAll);
        this.nextDoors = other ? new DoorIndex(all) : table.doors();
        if (renumbered) {
            addOnLinks(nextDoors, come);
        }
    }

    private static List<EdgePoint> missing(List<EdgePoint> one, List<EdgePoint> other) {
        Set<EdgePoint> known = new HashSet<>(other);
        return one.stream().filter(each -> !known.contains(each)).toList();
    }

    /** Links have other numbers in each plan, so doors on them are looked at anyway. */
    private void addOnLinks(DoorIndex doors, List<EdgePoint> places) {
        for (int i = doors.first(graph().edgeCount()); i < doors.size(); i++) {
            places.add(doors.door(i));
        }
    }

    private WalkGraph graph() {
        return next.streets().graph();
    }

    boolean isNeeded() {
        return difference.isOfStreets()
                || ofDoors
                || !difference.extraPoints().isEmpty()
                || before.streets() != next.streets();
    }

    /** Whether the facilities have other doors. */
    boolean isOfDoors() {
        return ofDoors;
    }

    /** Receives the metres of a node that are others than before. */
    @FunctionalInterface
    interface NodeVisitor {
        void node(int node, double metres);
    }

    /** Searches and hands over every node of the graph with another distance; gives back the distances of the nodes of links. */
    double[] run(NodeVisitor changed) {
        gather(difference.region(table.limit()));
        if (!gone.isEmpty() || !come.isEmpty()) {
            gather(NodeRegion.around(before, gone, next, come, table.limit()));
        }
        encircle();
        return next.ground().searches().with(next.streets(), search -> {
            search.begin(table.limit());
            seed(search);
            int graphNodes = graph().nodeCount();
            search.run(node -> node >= graphNodes || region.get(node));
            for (int node = region.nextSetBit(0); node >= 0; node = region.nextSetBit(node + 1)) {
                double metres = search.distance(node);
                if (metres != table.nodeMetres(node)) {
                    changed.node(node, metres);
                    addEdges(node);
                }
            }
            double[] ofLinks = new double[next.streets().nodeCount() - graphNodes];
            Arrays.setAll(ofLinks, i -> search.distance(graphNodes + i));
            return ofLinks;
        });
    }

    private void gather(NodeRegion nodes) {
        int count = nodes.within(table.limit());
        for (int i = 0; i < count; i++) {
            region.set(nodes.node(i));
        }
    }

    /** The nodes next to those that are searched again; their distances stand. */
    private void encircle() {
        WalkGraph graph = graph();
        for (int node = region.nextSetBit(0); node >= 0; node = region.nextSetBit(node + 1)) {
            for (int i = 0; i < graph.degree(node); i++) {
                int other = graph.otherEnd(graph.edgeAt(node, i), node);
                if (!region.get(other)) {
                    ring.set(other);
                }
            }
        }
        BitSet cut = next.cutEdges();
        for (int edge = cut.nextSetBit(0); edge >= 0; edge = cut.nextSetBit(edge + 1)) {
            ring.set(graph.from(edge), graph.from(edge) + 1, !region.get(graph.from(edge)));
            ring.set(graph.to(edge), graph.to(edge) + 1, !region.get(graph.to(edge)));
        }
    }

    private void seed(TreeSearch search) {
        for (int node = ring.nextSetBit(0); node >= 0; node = ring.nextSetBit(node + 1)) {
            double metres = table.nodeMetres(node);
            if (metres <= table.limit()) {
                search.seed(node, metres, 0);
            }
        }
        BitSet near = new BitSet();
        for (int node = region.nextSetBit(0); node >= 0; node = region.nextSetBit(node + 1)) {
            for (int i = 0; i < graph().degree(node); i++) {
                near.set(graph().edgeAt(node, i));
            }
        }
        near.or(next.cutEdges());
        near.set(graph().edgeCount(), next.streets().edgeCount());
        near.and(nextDoors.edges());
        for (int edge = near.nextSetBit(0); edge >= 0; edge = near.nextSetBit(edge + 1)) {
            for (int i = nextDoors.first(edge);
                    i < nextDoors.size() && nextDoors.door(i).edge() == edge;
                    i++) {
                search.seed(nextDoors.door(i), 0);
            }
        }
    }

    private void addEdges(int node) {
        for (int i = 0; i < graph().degree(node); i++) {
            edges.set(graph().edgeAt(node, i));
        }
    }

    /** Hands over every demand point that hangs on something that is different, some of them more than once. */
    void forEachTouched(IntConsumer touched) {
        edges.or(difference.cutEdges());
        gone.forEach(door -> edges.set(door.edge()));
        come.forEach(door -> edges.set(door.edge()));
        WalkJoins joins = next.ground().joins();
        for (int edge = edges.nextSetBit(0);
                edge >= 0 && edge < graph().edgeCount();
                edge = edges.nextSetBit(edge + 1)) {
            for (int i = joins.first(edge); i < joins.end(edge); i++) {
                touched.accept(joins.pointAt(i));
            }
        }
        difference.extraPoints().stream().forEach(touched);
    }
}
