package org.quandian.network;

/**
 * What changes lay over a graph, ready for searches: the edges that are cut, the ways that are opened, and for each node that either
 * touches all of its arcs. Immutable; any thread.
 *
 * <p>Arcs of the overlay are numbered from {@code 2 * edgeCount} on: below are those of the graph.
 */
final class StreetOverlay {
    /** Nodes of the graph. */
    private final int firstNode;
    /** Edges of the graph. */
    private final int firstLink;
    /** Cut edges of the graph, then the links. */
    private final EdgeStops[] stops;

    private final IntIndex cutEdges;
    private final int cutEdgeCount;
    private final IntIndex touchedNodes;
    private final int touchedCount;
    private final LinkLine[] links;
    /** Edge of each new node. */
    private final int[] nodeEdge;
    /** Metres along it. */
    private final double[] nodeOffset;

    private final ArcTable arcs;

    /** Of what was gathered; the rows of the arcs are the touched nodes, then the new ones. */
    StreetOverlay(
            WalkGraph graph,
            EdgeStops[] stops,
            int[] touched,
            LinkLine[] links,
            int[] nodeEdge,
            double[] nodeOffset,
            ArcTable arcs) {
        this.firstNode = graph.nodeCount();
        this.firstLink = graph.edgeCount();
        this.stops = stops;
        this.cutEdgeCount = stops.length - links.length;
        int[] cut = new int[cutEdgeCount];
        for (int i = 0; i < cutEdgeCount; i++) {
            cut[i] = stops[i].edge();
        }
        this.cutEdges = new IntIndex(cut);
        this.touchedNodes = new IntIndex(touched);
        this.touchedCount = touched.length;
        this.links = links;
        this.nodeEdge = nodeEdge;
        this.nodeOffset = nodeOffset;
        this.arcs = arcs;
    }

    boolean isEmpty() {
        return stops.length == 0;
    }

    /** New nodes: where links join and end. */
    int nodeCount() {
        return nodeEdge.length;
    }

    int linkCount() {
        return links.length;
    }

    LinkLine link(int edge) {
        return links[edge - firstLink];
    }

    /** Number in {@link #stops(int)} of an edge that is cut or a link; negative for any other. */
    int findCut(int edge) {
        return edge >= firstLink ? cutEdgeCount + edge - firstLink : cutEdgeCount == 0 ? -1 : cutEdges.find(edge);
    }

    /** How many edges are cut or links. */
    int cutCount() {
        return stops.length;
    }

    EdgeStops stops(int cut) {
        return stops[cut];
    }

    /** Row of a node in {@link #arcs}; negative for a node that nothing touches. */
    int row(int node) {
        return node >= firstNode ? touchedCount + node - firstNode : touchedNodes.find(node);
    }

    ArcTable arcs() {
        return arcs;
    }

    /** Edge that a new node is on. */
    int edgeOf(int node) {
        return nodeEdge[node - firstNode];
    }

    /** Metres along that edge. */
    double offsetOf(int node) {
        return nodeOffset[node - firstNode];
    }
}
