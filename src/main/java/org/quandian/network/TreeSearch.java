package org.quandian.network;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Shortest ways from one or several origins to every node within a limit (Dijkstra 1959, bounded). Made once for streets, used again
 * and again: a search costs what it reaches, not what there is. Scratch of one thread.
 *
 * <p>Use: {@link #begin}, then {@link #seed} for each origin, then {@link #run}; afterwards {@link #distance} of any node until the next
 * {@link #begin}.
 */
public final class TreeSearch {
    private Streets streets;
    private StreetOverlay overlay;
    private double limit;
    /** What this search writes beside a node that it labels; other labels are of searches before. */
    private int turn;

    private int[] labelledIn;
    private double[] distance;
    private int[] origin;
    /** The arc that a node was reached by; negative for an origin. */
    private int[] via;

    private int[] reached;
    private int reachedCount;
    private final ReachHeap heap = new ReachHeap();

    /** A search on these streets. */
    public TreeSearch(Streets streets) {
        this.streets = streets;
        this.overlay = streets.overlay();
        int nodes = streets.nodeCount();
        labelledIn = new int[nodes];
        distance = new double[nodes];
        origin = new int[nodes];
        via = new int[nodes];
        reached = new int[nodes];
    }

    /** The streets. */
    public Streets streets() {
        return streets;
    }

    /** Goes on to other streets, as a rule the same graph with other changes: costs nothing then. Forgets everything before. */
    public void use(Streets other) {
        streets = other;
        overlay = other.overlay();
        if (other.nodeCount() > labelledIn.length) {
            int nodes = other.nodeCount() + other.nodeCount() / 64 + 64;
            labelledIn = Arrays.copyOf(labelledIn, nodes);
            distance = new double[nodes];
            origin = new int[nodes];
            via = new int[nodes];
            reached = new int[nodes];
        }
        begin(0);
    }

    /**
     * Forgets everything before.
     *
     * @param limit metres, inclusive
     */
    public void begin(double limit) {
        this.limit = limit;
        reachedCount = 0;
        heap.clear();
        if (++turn == Integer.MAX_VALUE) {
            Arrays.fill(labelledIn, 0);
            turn = 1;
        }
    }

    /** An origin at a place on a street: its leg counts. The number says which origin it is and may be any. */
    public void seed(EdgePoint place, int origin) {
        int edge = place.edge();
        double offset = place.offset();
        int before = streets.nodeBefore(edge, offset);
        int after = streets.nodeAfter(edge, offset);
        if (before >= 0) {
            seed(before, place.leg() + streets.metresBefore(edge, offset), origin);
        }
        if (after >= 0) {
            seed(after, place.leg() + streets.metresAfter(edge, offset), origin);
        }
    }

    /** An origin at a node that is already some way off, such as the edge of a region that is computed again. */
    public void seed(int node, double distance, int origin) {
        offer(node, distance, origin, -1);
    }

    /** Finds every node within the limit. */
    public void run() {
        search(null);
    }

    /**
     * The same, but only within some nodes: no way leads through others (what they would bring must be given as seeds). A seed counts
     * wherever it is.
     */
    public void run(IntPredicate region) {
        search((node, metres) -> region.test(node));
    }

    /** Decides about a way to a node. */
    @FunctionalInterface
    public interface WayFilter {
        /** Whether a way of so many metres to a node is to be followed. */
        boolean accepts(int node, double metres);
    }

    /** The same, but only along ways that are accepted. A seed counts wherever it is. */
    public void runAlong(WayFilter ways) {
        search(ways);
    }

    private void search(@Nullable WayFilter ways) {
        WalkGraph graph = streets.graph();
        boolean unchanged = overlay.isEmpty();
        boolean crossings = streets.hasCrossings();
        while (!heap.isEmpty()) {
            int node = heap.node();
            double metres = heap.metres();
            int from = heap.origin();
            heap.removeFirst();
            if (metres > distance[node] || from > origin[node]) {
                continue;
            }
            reached[reachedCount++] = node;
            double leaving = crossings ? metres + streets.half(node) : metres;
            int row = unchanged ? -1 : overlay.row(node);
            if (row >= 0) {
                relaxOverlay(row, leaving, from, ways);
                continue;
            }
            int end = graph.firstArc[node + 1];
            for (int arc = graph.firstArc[node]; arc < end; arc++) {
                int edge = graph.arcEdge[arc];
                int target = graph.from[edge] ^ graph.to[edge] ^ node;
                double there = leaving + graph.length[edge];
                if (there <= limit) {
                    there = crossings ? there + streets.half(target) : there;
                    if (ways == null || ways.accepts(target, there)) {
                        offer(target, there, from, arc);
                    }
                }
            }
        }
    }

    private void relaxOverlay(int row, double leaving, int from, @Nullable WayFilter ways) {
        ArcTable arcs = overlay.arcs();
        int graphArcs = 2 * streets.graph().edgeCount();
        for (int arc = arcs.first()[row]; arc < arcs.first()[row + 1]; arc++) {
            int target = arcs.target()[arc];
            double there = leaving + arcs.length()[arc] + streets.half(target);
            if (ways == null || ways.accepts(target, there)) {
                offer(target, there, from, graphArcs + arc);
            }
        }
    }

    private void offer(int node, double metres, int from, int arc) {
        if (metres > limit) {
            return;
        }
        if (labelledIn[node] == turn) {
            if (metres > distance[node] || (metres == distance[node] && from >= origin[node])) {
                return;
            }
        } else {
            labelledIn[node] = turn;
        }
        distance[node] = metres;
        origin[node] = from;
        via[node] = arc;
        heap.add(metres, from, node);
    }

    /** Metres from the nearest origin; positive infinity where none is within the limit. */
    public double distance(int node) {
        return labelledIn[node] == turn ? distance[node] : Double.POSITIVE_INFINITY;
    }

    /**
     * Metres from the nearest origin to a place on a street, its leg included, over the nodes of its edge; positive infinity where
     * none of them is within the limit. Of an origin on the same edge the search knows no more than what leads over nodes.
     */
    public double distance(EdgePoint place) {
        int before = streets.nodeBefore(place.edge(), place.offset());
        int after = streets.nodeAfter(place.edge(), place.offset());
        double down = before < 0
                ? Double.POSITIVE_INFINITY
                : distance(before) + streets.metresBefore(place.edge(), place.offset());
        double up = after < 0
                ? Double.POSITIVE_INFINITY
                : distance(after) + streets.metresAfter(place.edge(), place.offset());
        return Math.min(down, up) + place.leg();
    }

    /** The number of the nearest origin; of several at the same distance the least. Only of nodes that were reached. */
    public int origin(int node) {
        return origin[node];
    }

    /** How many nodes were reached. */
    public int reachedCount() {
        return reachedCount;
    }

    /** The i-th node that was reached, nearest first; of several at the same distance by origin, then node. */
    public int reached(int i) {
        return reached[i];
    }

    /** The node before a node that was reached on the way from its origin; negative if the origin is next to it. */
    public int parent(int node) {
        int arc = via[node];
        if (arc < 0) {
            return -1;
        }
        WalkGraph graph = streets.graph();
        return isOfGraph(arc)
                ? graph.otherEnd(graph.arcEdge[arc], node)
                : overlay.arcs().source()[overlayArc(arc)];
    }

    /** The edge on which a node was reached, of the graph or a link; negative if the origin is next to it. */
    public int edgeTo(int node) {
        int arc = via[node];
        return arc < 0
                ? -1
                : isOfGraph(arc) ? streets.graph().arcEdge[arc] : overlay.arcs().edge()[overlayArc(arc)];
    }

    /** Where on {@link #edgeTo} the way to a node begins, m along it. */
    double startTo(int node) {
        int arc = via[node];
        if (!isOfGraph(arc)) {
            return overlay.arcs().start()[overlayArc(arc)];
        }
        int edge = edgeTo(node);
        return streets.graph().to(edge) == node ? 0 : streets.length(edge);
    }

    /** Where on {@link #edgeTo} the way to a node ends, m along it. */
    double endTo(int node) {
        int arc = via[node];
        return isOfGraph(arc)
                ? streets.length(edgeTo(node)) - startTo(node)
                : overlay.arcs().end()[overlayArc(arc)];
    }

    private boolean isOfGraph(int arc) {
        return arc < streets.graph().arcEdge.length;
    }

    private int overlayArc(int arc) {
        return arc - streets.graph().arcEdge.length;
    }
}
