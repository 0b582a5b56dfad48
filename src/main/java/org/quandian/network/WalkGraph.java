package org.quandian.network;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Streets that may be walked, in both directions, as compact arrays: nodes, edges between them, and for each node its arcs (compressed
 * sparse rows). Coordinates lie on a grid of one millimetre from a whole origin; the length of an edge is that of its line on this grid,
 * rounded up to the grid of {@link Lengths}. So no way along the network is shorter than the straight line. Immutable: arrays handed out
 * to this package are not to be written to. Any thread.
 *
 * <p>Nodes are numbered in the order of a space-filling curve, edges by their first node, so that what is near is near in memory.
 */
public final class WalkGraph {
    /** Millimetres in a metre. */
    static final double MILLI = 1000;

    final double originX;
    final double originY;
    /** Millimetres from the origin. */
    final int[] nodeX;

    final int[] nodeY;
    /** First arc of each node, and one past the last of all. */
    final int[] firstArc;
    /** Edge of each arc; the other end is {@code from ^ to ^ node}. An edge from a node to itself has two arcs. */
    final int[] arcEdge;

    final int[] from;
    final int[] to;
    final double[] length;
    /** First inner vertex of each edge in {@link #vertexX}, and one past the last of all. */
    final int[] firstVertex;
    /** Inner vertices of the edges (without their nodes), millimetres from the origin. */
    final int[] vertexX;

    final int[] vertexY;
    /** Index of the road in the city's layer of roads that each edge is part of. */
    final int[] road;
    /** {@link #MAIN} where the road is a main road, {@link #BRIDGE}, {@link #TUNNEL}. */
    final byte[] flags;

    /** An edge of a road that takes time to cross. */
    static final byte MAIN = 1;
    /** An edge on a bridge. */
    static final byte BRIDGE = 2;
    /** An edge in a tunnel. */
    static final byte TUNNEL = 4;

    WalkGraph(Columns columns) {
        this.originX = columns.originX();
        this.originY = columns.originY();
        this.nodeX = columns.nodeX();
        this.nodeY = columns.nodeY();
        this.from = columns.from();
        this.to = columns.to();
        this.length = columns.length();
        this.firstVertex = columns.firstVertex();
        this.vertexX = columns.vertexX();
        this.vertexY = columns.vertexY();
        this.road = columns.road();
        this.flags = columns.flags();
        this.firstArc = new int[nodeX.length + 1];
        this.arcEdge = new int[2 * from.length];
        layArcs();
    }

    /** What is stored of a graph; the arcs follow from it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Columns(
            double originX,
            double originY,
            int[] nodeX,
            int[] nodeY,
            int[] from,
            int[] to,
            double[] length,
            int[] firstVertex,
            int[] vertexX,
            int[] vertexY,
            int[] road,
            byte[] flags) {}

    private void layArcs() {
        for (int edge = 0; edge < from.length; edge++) {
            firstArc[from[edge] + 1]++;
            firstArc[to[edge] + 1]++;
        }
        for (int node = 0; node < nodeX.length; node++) {
            firstArc[node + 1] += firstArc[node];
        }
        int[] next = firstArc.clone();
        for (int edge = 0; edge < from.length; edge++) {
            arcEdge[next[from[edge]]++] = edge;
            arcEdge[next[to[edge]]++] = edge;
        }
    }

    /** Number of nodes. */
    public int nodeCount() {
        return nodeX.length;
    }

    /** Number of edges. */
    public int edgeCount() {
        return from.length;
    }

    /** How many arcs leave a node: an edge from a node to itself counts twice. */
    public int degree(int node) {
        return firstArc[node + 1] - firstArc[node];
    }

    /** The edge of the i-th arc of a node, i from 0 to its degree. */
    public int edgeAt(int node, int i) {
        return arcEdge[firstArc[node] + i];
    }

    /** First node of an edge. */
    public int from(int edge) {
        return from[edge];
    }

    /** Last node of an edge. */
    public int to(int edge) {
        return to[edge];
    }

    /** The end of an edge that is not this one. */
    public int otherEnd(int edge, int node) {
        return from[edge] ^ to[edge] ^ node;
    }

    /** Length of an edge, m, on the grid of {@link Lengths}; greater than 0. */
    public double length(int edge) {
        return length[edge];
    }

    /** Easting of a node, m. */
    public double x(int node) {
        return originX + nodeX[node] / MILLI;
    }

    /** Northing of a node, m. */
    public double y(int node) {
        return originY + nodeY[node] / MILLI;
    }

    /** Index of the road of an edge in the city's layer of roads. */
    public int road(int edge) {
        return road[edge];
    }

    /** Whether an edge is part of a main road: expressway, trunk, primary or secondary. */
    public boolean isMain(int edge) {
        return (flags[edge] & MAIN) != 0;
    }

    /** Whether an edge is on a bridge or in a tunnel, so that what crosses it on a map does not meet it. */
    public boolean isRaised(int edge) {
        return (flags[edge] & (BRIDGE | TUNNEL)) != 0;
    }

    /** Number of points of an edge's line, its nodes included; at least 2. */
    public int pointCount(int edge) {
        return firstVertex[edge + 1] - firstVertex[edge] + 2;
    }

    /** Easting of a point of an edge's line, m. */
    public double pointX(int edge, int i) {
        return originX + gridX(edge, i) / MILLI;
    }

    /** Northing of a point of an edge's line, m. */
    public double pointY(int edge, int i) {
        return originY + gridY(edge, i) / MILLI;
    }

    /** Millimetres from the origin to a point of an edge's line. */
    int gridX(int edge, int i) {
        if (i == 0) {
            return nodeX[from[edge]];
        }
        int vertex = firstVertex[edge] + i - 1;
        return vertex < firstVertex[edge + 1] ? vertexX[vertex] : nodeX[to[edge]];
    }

    /** See {@link #gridX}. */
    int gridY(int edge, int i) {
        if (i == 0) {
            return nodeY[from[edge]];
        }
        int vertex = firstVertex[edge] + i - 1;
        return vertex < firstVertex[edge + 1] ? vertexY[vertex] : nodeY[to[edge]];
    }

    /** Length of a straight piece of an edge, from its i-th point to the next; the edge's length is their sum, rounded up. */
    double millimetres(int edge, int i) {
        return GridLine.millimetres(gridX(edge, i), gridY(edge, i), gridX(edge, i + 1), gridY(edge, i + 1));
    }

    /** The extent of all nodes and lines, m (a copy); null envelope where there are none. */
    public Envelope extent() {
        Envelope extent = new Envelope();
        for (int node = 0; node < nodeX.length; node++) {
            extent.expandToInclude(x(node), y(node));
        }
        for (int vertex = 0; vertex < vertexX.length; vertex++) {
            extent.expandToInclude(originX + vertexX[vertex] / MILLI, originY + vertexY[vertex] / MILLI);
        }
        return extent;
    }

    /** Bytes that its arrays hold. */
    public long bytes() {
        long ints = List.of(nodeX, nodeY, firstArc, arcEdge, from, to, firstVertex, vertexX, vertexY, road).stream()
                .mapToLong(each -> each.length)
                .sum();
        return 4 * ints + 8L * length.length + flags.length;
    }
}
