package org.quandian.access.walk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkGraph;

/**
 * Everybody within a limit of one site on the streets of one plan, with how far the junctions are: so that under another plan only those
 * are measured again who live at a junction that is nearer or farther now, or where the streets themselves changed. The same bits as
 * from nothing, as every length is on the grid. Keeps nothing of the plan but what it needs to compare. Immutable; any thread.
 */
final class SiteReach {
    /** Those in the site itself, ascending. */
    private final int[] inside;

    private final double limit;
    private final List<EdgePoint> doors;
    /** The links that doors lead off, by their numbers under the plan. */
    private final Map<Integer, StreetChange.Link> doorLinks;

    private final List<PlanGate> gates;
    /** Nodes of the graph within the limit, nearest first. */
    private final int[] nodes;
    /** How far they are, m. */
    private final double[] nodeMetres;
    /** Edges of the graph that the plan cuts and of which an end is within the limit. */
    private final BitSet cutEdges;

    private final WalkReach.Reached points;
    /** The places among the points of those whose joins, or the stops of whose edge, are the plan's. */
    private final BitSet ofPlan = new BitSet();

    private SiteReach(
            StreetPlan plan,
            Site site,
            double limit,
            List<EdgePoint> doors,
            TreeSearch search,
            WalkReach.Reached points) {
        this.inside = site.inside();
        this.limit = limit;
        this.doors = doors;
        this.doorLinks = plan.linksOf(doors);
        this.gates = plan.gates();
        this.points = points;
        WalkGraph graph = plan.streets().graph();
        this.nodes = nodesOf(search, graph);
        this.nodeMetres = Arrays.stream(nodes).mapToDouble(search::distance).toArray();
        this.cutEdges = within(plan.cutEdges(), graph, search);
        for (int i = 0; i < points.size(); i++) {
            ofPlan.set(i, isOfPlan(plan, points.index()[i]));
        }
    }

    private static int[] nodesOf(TreeSearch search, WalkGraph graph) {
        int[] found = new int[search.reachedCount()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (search.reached(i) < graph.nodeCount()) {
                found[count++] = search.reached(i);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The edges of which an end is reached. */
    private static BitSet within(BitSet edges, WalkGraph graph, TreeSearch search) {
        BitSet within = new BitSet();
        for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
            double nearest = Math.min(search.distance(graph.from(edge)), search.distance(graph.to(edge)));
            within.set(edge, nearest < Double.POSITIVE_INFINITY);
        }
        return within;
    }

    private static boolean isOfPlan(StreetPlan plan, int point) {
        WalkJoins joins = plan.ground().joins();
        if (plan.hasExtra(point)) {
            return true;
        }
        return joins.edge(point) >= 0
                ? plan.cutEdges().get(joins.edge(point))
                : joins.several(point).stream().anyMatch(join -> plan.cutEdges().get(join.edge()));
    }

    /** From nothing. */
    static SiteReach of(StreetPlan plan, Site site, double limit) {
        List<EdgePoint> doors = plan.listDoors(site);
        return search(plan, doors, limit, search -> {
            WalkReach.Reached points = doors.isEmpty()
                    ? WalkReach.Reached.NOBODY
                    : WalkReach.of(plan).collect(search, doors, site.inside(), 0, limit);
            return new SiteReach(plan, site, limit, doors, search, points);
        });
    }

    private static SiteReach search(
            StreetPlan plan, List<EdgePoint> doors, double limit, Function<TreeSearch, SiteReach> work) {
        return plan.ground().searches().with(plan.streets(), search -> {
            search.begin(limit);
            doors.forEach(door -> search.seed(door, 0));
            search.run();
            return work.apply(search);
        });
    }

    /**
     * Under another plan; from nothing where one gets in elsewhere, or where entrances differ.
     *
     * @param site the same, or another with the same people in it: sites that were got into by the same ways share a reach, and may be
     *     got into by different ways next
     */
    SiteReach under(StreetPlan next, Site site) {
        boolean alike = !doors.isEmpty()
                && next.listDoors(site).equals(doors)
                && next.linksOf(doors).equals(doorLinks)
                && next.gates().equals(gates);
        if (!alike) {
            return of(next, site, limit);
        }
        return search(next, doors, limit, search -> {
            WalkReach.Reached found = new Again(next, search).measure();
            return new SiteReach(next, site, limit, doors, search, found.isSame(points) ? points : found);
        });
    }

    /** Everybody within the limit. */
    WalkReach.Reached points() {
        return points;
    }

    /** Measures those again for whom something changed. One use, one thread. */
    private final class Again {
        private final StreetPlan next;
        private final TreeSearch search;
        private final WalkGraph graph;
        private final WalkJoins joins;
        /** Edges along which everybody is measured again. */
        private final BitSet edges;
        /** Who is measured again. */
        private final BitSet asked = new BitSet();

        Again(StreetPlan next, TreeSearch search) {
            this.next = next;
            this.search = search;
            this.graph = next.streets().graph();
            this.joins = next.ground().joins();
            this.edges = within(next.cutEdges(), graph, search);
            edges.or(cutEdges);
            doors.forEach(door -> addEdge(door.edge()));
        }

        WalkReach.Reached measure() {
            BitSet before = new BitSet();
            for (int i = 0; i < nodes.length; i++) {
                before.set(nodes[i]);
                if (search.distance(nodes[i]) != nodeMetres[i]) {
                    addEdgesOf(nodes[i]);
                }
            }
            for (int i = 0; i < search.reachedCount(); i++) {
                int node = search.reached(i);
                if (node >= graph.nodeCount()) {
                    addEdge(next.streets().edgeOf(node));
                } else if (!before.get(node)) {
                    addEdgesOf(node);
                }
            }
            for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
                for (int i = joins.first(edge); i < joins.end(edge); i++) {
                    asked.set(joins.pointAt(i));
                }
                asked.or(next.extraOn(edge));
            }
            for (int i = 0; i < points.size(); i++) {
                int point = points.index()[i];
                if (ofPlan.get(i) || (!asked.get(point) && isOfPlan(next, point))) {
                    asked.set(point);
                }
            }
            return merged();
        }

        private void addEdgesOf(int node) {
            for (int arc = 0; arc < graph.degree(node); arc++) {
                edges.set(graph.edgeAt(node, arc));
            }
        }

        private void addEdge(int edge) {
            if (next.streets().isLink(edge)) {
                asked.or(next.extraOn(edge));
            } else {
                edges.set(edge);
            }
        }

        /** Those who are measured again, and the others as they were. */
        private WalkReach.Reached merged() {
            BitSet within = new BitSet();
            for (int point : inside) {
                within.set(point, next.isJoined(point));
            }
            asked.or(within);
            JoinedMetres metres = new JoinedMetres(next, search::distance, new DoorIndex(doors));
            int[] index = new int[points.size() + asked.cardinality()];
            double[] found = new double[index.length];
            int count = 0;
            int old = 0;
            for (int point = asked.nextSetBit(0); point >= 0; point = asked.nextSetBit(point + 1)) {
                for (; old < points.size() && points.index()[old] <= point; old++) {
                    if (points.index()[old] < point) {
                        index[count] = points.index()[old];
                        found[count++] = points.metres()[old];
                    }
                }
                double far = within.get(point) ? 0 : metres.of(point);
                if (far <= limit) {
                    index[count] = point;
                    found[count++] = far;
                }
            }
            for (; old < points.size(); old++) {
                index[count] = points.index()[old];
                found[count++] = points.metres()[old];
            }
            return new WalkReach.Reached(Arrays.copyOf(index, count), Arrays.copyOf(found, count));
        }
    }
}
