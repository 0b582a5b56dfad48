package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkGraph;

/**
 * Brings the distances of a table to the streets of another plan, in two steps (after Ramalingam and Reps 1996). First every node whose
 * nearest way leads over something that is gone loses its distance: those are reached from there along ways as short as they were.
 * Then these are searched again from the nodes around them, and whatever is nearer over something new along with them. Nodes of links
 * are always searched again, for they have other numbers in each plan. Used once.
 */
final class TableUpdate {
    private final NearestTable table;
    private final StreetPlan before;
    private final StreetPlan next;
    private final StreetDifference difference;
    private final WalkGraph graph;
    private final DoorIndex nextDoors;
    private final List<EdgePoint> gone = new ArrayList<>();
    private final List<EdgePoint> come = new ArrayList<>();
    private final boolean ofDoors;
    /** Nodes whose distance is not what it was as far as one knows. */
    private final BitSet lost = new BitSet();
    /** Nodes with another distance. */
    private final BitSet changed = new BitSet();

    private double[] ofLinks = new double[0];

    TableUpdate(NearestTable table, StreetPlan next, List<List<EdgePoint>> nextDoorsOf) {
        this.table = table;
        this.before = table.plan();
        this.next = next;
        this.difference = next.ground().difference(before, next);
        this.graph = next.streets().graph();
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
        this.ofDoors = other;
        this.nextDoors = other ? new DoorIndex(NearestTable.flat(nextDoorsOf)) : table.doors();
        addOnLinks(table.doors(), gone);
        addOnLinks(nextDoors, come);
    }

    private static List<EdgePoint> missing(List<EdgePoint> one, List<EdgePoint> other) {
        Set<EdgePoint> known = new HashSet<>(other);
        return one.stream().filter(each -> !known.contains(each)).toList();
    }

    /** Links have other numbers in each plan, so doors on them are looked at anyway. */
    private void addOnLinks(DoorIndex doors, List<EdgePoint> places) {
        for (int i = doors.first(graph.edgeCount()); i < doors.size(); i++) {
            places.add(doors.door(i));
        }
    }

    boolean isNeeded() {
        return ofDoors
                || before.streets() != next.streets()
                || !difference.points().isEmpty();
    }

    /** Whether the facilities have other doors. */
    boolean isOfDoors() {
        return ofDoors;
    }

    DoorIndex nextDoors() {
        return nextDoors;
    }

    /** Receives the metres of a node that are others than before. */
    @FunctionalInterface
    interface NodeVisitor {
        void node(int node, double metres);
    }

    /** Searches and hands over every node of the graph with another distance; gives back the distances of the nodes of links. */
    double[] run(NodeVisitor visitor) {
        if (before.streets() != next.streets() || ofDoors) {
            SearchPool searches = next.ground().searches();
            searches.with(before.streets(), this::findLost);
            searches.with(next.streets(), search -> searchAgain(search, visitor));
        }
        return ofLinks;
    }

    private int findLost(TreeSearch search) {
        search.begin(table.limit());
        gone.forEach(door -> search.seed(door, 0));
        for (StreetChange.Bar bar : difference.newBars()) {
            int edge = bar.street().edge();
            double offset = bar.street().offset();
            search.seed(new EdgePoint(edge, offset, table.metresAt(edge, offset)), 0);
        }
        for (LinkWay link : difference.goneLinks()) {
            for (StreetChange.Junction junction : before.changeOf(link).junctions()) {
                int node = before.nodeOn(link, junction);
                search.seed(node, table.nodeMetres(node), 0);
            }
        }
        search.runAlong((node, metres) -> metres <= table.nodeMetres(node));
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reached(i);
            if (node < graph.nodeCount() && search.distance(node) <= table.nodeMetres(node)) {
                lost.set(node);
            }
        }
        return search.reachedCount();
    }

    private int searchAgain(TreeSearch search, NodeVisitor visitor) {
        int graphNodes = graph.nodeCount();
        search.begin(table.limit());
        seedAround(search);
        search.runAlong((node, metres) -> node >= graphNodes || lost.get(node) || metres < table.nodeMetres(node));
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reached(i);
            if (node < graphNodes && !lost.get(node) && search.distance(node) < table.nodeMetres(node)) {
                changed.set(node);
                visitor.node(node, search.distance(node));
            }
        }
        for (int node = lost.nextSetBit(0); node >= 0; node = lost.nextSetBit(node + 1)) {
            if (search.distance(node) != table.nodeMetres(node)) {
                changed.set(node);
                visitor.node(node, search.distance(node));
            }
        }
        ofLinks = new double[next.streets().nodeCount() - graphNodes];
        Arrays.setAll(ofLinks, i -> search.distance(graphNodes + i));
        return search.reachedCount();
    }

    /** Nodes that keep their distance and lead to others, and all doors from which one comes to any of those. */
    private void seedAround(TreeSearch search) {
        BitSet edges = new BitSet();
        BitSet kept = new BitSet();
        for (int node = lost.nextSetBit(0); node >= 0; node = lost.nextSetBit(node + 1)) {
            for (int i = 0; i < graph.degree(node); i++) {
                int edge = graph.edgeAt(node, i);
                edges.set(edge);
                kept.set(graph.otherEnd(edge, node));
            }
        }
        edges.or(before.cutEdges());
        edges.or(next.cutEdges());
        seedEnds(before.cutEdges(), kept);
        seedEnds(next.cutEdges(), kept);
        kept.andNot(lost);
        for (int node = kept.nextSetBit(0); node >= 0; node = kept.nextSetBit(node + 1)) {
            if (table.nodeMetres(node) <= table.limit()) {
                search.seed(node, table.nodeMetres(node), 0);
            }
        }
        edges.set(graph.edgeCount(), next.streets().edgeCount());
        edges.and(nextDoors.edges());
        for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
            for (int i = nextDoors.first(edge); nextDoors.isAt(i, edge); i++) {
                search.seed(nextDoors.door(i), 0);
            }
        }
        come.forEach(door -> search.seed(door, 0));
    }

    private void seedEnds(BitSet edges, BitSet kept) {
        for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
            kept.set(graph.from(edge));
            kept.set(graph.to(edge));
        }
    }

    /** Hands over every demand point that hangs on something that is different, some of them more than once. */
    void forEachTouched(IntConsumer touched) {
        BitSet edges = (BitSet) difference.edges().clone();
        for (int node = changed.nextSetBit(0); node >= 0; node = changed.nextSetBit(node + 1)) {
            for (int i = 0; i < graph.degree(node); i++) {
                edges.set(graph.edgeAt(node, i));
            }
        }
        BitSet points = (BitSet) difference.points().clone();
        for (StreetDifference.KeptLink link : difference.keptLinks()) {
            addKept(link, edges, points);
        }
        gone.forEach(door -> edges.set(door.edge()));
        come.forEach(door -> edges.set(door.edge()));
        WalkJoins joins = next.ground().joins();
        for (int edge = edges.nextSetBit(0); edge >= 0 && edge < graph.edgeCount(); edge = edges.nextSetBit(edge + 1)) {
            for (int i = joins.first(edge); i < joins.end(edge); i++) {
                touched.accept(joins.pointAt(i));
            }
            points.or(before.extraOn(edge));
            points.or(next.extraOn(edge));
        }
        points.stream().forEach(touched);
    }

    /** A link of both plans, with the streets it meets, if its nodes have other distances or doors are on it. */
    private void addKept(StreetDifference.KeptLink kept, BitSet edges, BitSet points) {
        boolean same = !table.doors().isOn(kept.link().edge()) && !nextDoors.isOn(kept.next());
        for (StreetChange.Junction junction : kept.change().junctions()) {
            int old = before.nodeOn(kept.link(), junction);
            int now = next.nodeOn(kept.link().withEdge(kept.next()), junction);
            same &= table.nodeMetres(old) == ofLinks[now - graph.nodeCount()];
        }
        if (!same) {
            kept.change().junctions().forEach(each -> edges.set(each.street().edge()));
            points.or(before.extraOn(kept.link().edge()));
            points.or(next.extraOn(kept.next()));
        }
    }
}
