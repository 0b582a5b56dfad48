package org.quandian.network;

import java.util.List;

/**
 * The streets of a city with what a plan changes about them: links that are opened and bars. The graph itself never changes; this is
 * laid over it and costs as little as there are changes. Nodes and edges of the graph keep their numbers, those that links bring follow.
 * Immutable; any thread.
 *
 * <p>A junction with a main road may cost extra metres ({@code crossingMetres}): half of it is paid on the way into the node, half on
 * the way out, so that who only passes along an edge pays nothing. Such a junction is a node of the graph where three streets or more
 * meet and one of them is main; where links join there is none, so that no link makes any way longer.
 */
public final class Streets {
    private final WalkGraph graph;
    /** Half of what a crossing costs, m. */
    private final double halfCrossing;
    /** Whether each node of the graph costs it; empty if none does. */
    private final boolean[] crossing;

    private final List<StreetChange> changes;
    private final StreetOverlay overlay;

    private Streets(WalkGraph graph, double halfCrossing, boolean[] crossing, List<StreetChange> changes) {
        this.graph = graph;
        this.halfCrossing = halfCrossing;
        this.crossing = crossing;
        this.changes = List.copyOf(changes);
        this.overlay = new OverlayBuilder(graph).build(this.changes);
    }

    /**
     * The streets as they stand.
     *
     * @param crossingMetres what a junction with a main road costs, m, 0 or more
     */
    public static Streets of(WalkGraph graph, double crossingMetres) {
        double half = Lengths.of(crossingMetres / 2);
        return new Streets(graph, half, half > 0 ? crossings(graph) : new boolean[0], List.of());
    }

    private static boolean[] crossings(WalkGraph graph) {
        boolean[] crossing = new boolean[graph.nodeCount()];
        for (int node = 0; node < crossing.length; node++) {
            for (int i = 0; i < graph.degree(node) && graph.degree(node) >= 3; i++) {
                crossing[node] |= graph.isMain(graph.edgeAt(node, i));
            }
        }
        return crossing;
    }

    /**
     * The streets as they stand with these changes, whatever changes these streets have.
     *
     * @throws IllegalArgumentException if a change names an edge that the graph has not
     */
    public Streets with(List<StreetChange> changes) {
        return new Streets(graph, halfCrossing, crossing, changes);
    }

    /** The graph below. */
    public WalkGraph graph() {
        return graph;
    }

    /** The changes laid over it. */
    public List<StreetChange> changes() {
        return changes;
    }

    /** Nodes of the graph and of the links. */
    public int nodeCount() {
        return graph.nodeCount() + overlay.nodeCount();
    }

    /** Edges of the graph and of the links: the i-th link among the changes has the number {@code graph().edgeCount() + i}. */
    public int edgeCount() {
        return graph.edgeCount() + overlay.linkCount();
    }

    /** Length of an edge of the graph or of a link, m. */
    public double length(int edge) {
        return isLink(edge) ? overlay.link(edge).length() : graph.length(edge);
    }

    /** Whether an edge is a link. */
    public boolean isLink(int edge) {
        return edge >= graph.edgeCount();
    }

    /** Whether nothing is changed. */
    public boolean isUnchanged() {
        return changes.isEmpty();
    }

    /** Easting of a node of the graph or of a link, m. */
    public double x(int node) {
        return node < graph.nodeCount()
                ? graph.x(node)
                : EdgeLine.pointAt(this, overlay.edgeOf(node), overlay.offsetOf(node)).x;
    }

    /** Northing of a node of the graph or of a link, m. */
    public double y(int node) {
        return node < graph.nodeCount()
                ? graph.y(node)
                : EdgeLine.pointAt(this, overlay.edgeOf(node), overlay.offsetOf(node)).y;
    }

    /**
     * The edge that a node is on which a change brings: the link itself, or the edge of the graph that is cut there.
     *
     * @param node {@code graph().nodeCount()} or more
     */
    public int edgeOf(int node) {
        return overlay.edgeOf(node);
    }

    /** Number of points of the line of an edge, at least 2. */
    public int pointCount(int edge) {
        return isLink(edge) ? overlay.link(edge).x().length : graph.pointCount(edge);
    }

    /** Easting of a point of the line of an edge, m. */
    public double pointX(int edge, int i) {
        return isLink(edge) ? overlay.link(edge).x()[i] : graph.pointX(edge, i);
    }

    /** Northing of a point of the line of an edge, m. */
    public double pointY(int edge, int i) {
        return isLink(edge) ? overlay.link(edge).y()[i] : graph.pointY(edge, i);
    }

    /**
     * The node that is reached from a place on an edge towards the edge's first node; negative where a bar is before it. Where links
     * join the edge this is the next of them.
     */
    public int nodeBefore(int edge, double offset) {
        int cut = overlay.findCut(edge);
        return cut < 0 ? graph.from[edge] : overlay.stops(cut).nodeBefore(offset);
    }

    /** Metres to {@link #nodeBefore}, half of what the junction there costs included; of no meaning if there is none. */
    public double metresBefore(int edge, double offset) {
        int cut = overlay.findCut(edge);
        if (cut < 0) {
            return offset + half(graph.from[edge]);
        }
        EdgeStops stops = overlay.stops(cut);
        return offset - offsetOf(stops, stops.stopBefore(offset)) + half(stops.nodeBefore(offset));
    }

    /** Where along the edge {@link #nodeBefore} is. */
    double offsetBefore(int edge, double offset) {
        int cut = overlay.findCut(edge);
        return cut < 0 ? 0 : offsetOf(overlay.stops(cut), overlay.stops(cut).stopBefore(offset));
    }

    /** The node that is reached towards the edge's last node; negative where a bar is before it. */
    public int nodeAfter(int edge, double offset) {
        int cut = overlay.findCut(edge);
        return cut < 0 ? graph.to[edge] : overlay.stops(cut).nodeAfter(offset);
    }

    /** Metres to {@link #nodeAfter}, half of what the junction there costs included; of no meaning if there is none. */
    public double metresAfter(int edge, double offset) {
        int cut = overlay.findCut(edge);
        if (cut < 0) {
            return graph.length[edge] - offset + half(graph.to[edge]);
        }
        EdgeStops stops = overlay.stops(cut);
        return offsetOf(stops, stops.stopAfter(offset)) - offset + half(stops.nodeAfter(offset));
    }

    /** Where along the edge {@link #nodeAfter} is. */
    double offsetAfter(int edge, double offset) {
        int cut = overlay.findCut(edge);
        return cut < 0
                ? graph.length[edge]
                : offsetOf(overlay.stops(cut), overlay.stops(cut).stopAfter(offset));
    }

    private static double offsetOf(EdgeStops stops, int stop) {
        return stop < 0 ? 0 : stops.offset()[stop];
    }

    /** Whether one gets from one place on an edge to another without leaving it: no bar is between them. */
    public boolean isOpen(int edge, double offset, double other) {
        int cut = overlay.findCut(edge);
        return cut < 0 || overlay.stops(cut).isOpen(offset, other);
    }

    /** Half of what crossing at a node costs, m; 0 where nothing is to be crossed. */
    double half(int node) {
        return node >= 0 && node < crossing.length && crossing[node] ? halfCrossing : 0;
    }

    /** Whether crossings cost anything at all. */
    boolean hasCrossings() {
        return crossing.length > 0;
    }

    StreetOverlay overlay() {
        return overlay;
    }
}
