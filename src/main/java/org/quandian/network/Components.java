package org.quandian.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.network.NetworkReport.Island;

/** Which streets hang together. The largest part by length is the network, all others are islands. Immutable; any thread. */
public final class Components {
    /** What is no island. */
    public static final int MAINLAND = -1;

    private final WalkGraph graph;
    private final int[] parent;
    private final double[] metres;
    private final int[] edges;
    private final int[] nodes;

    /** Looks at a graph: some hundredths of a second for 200,000 edges. */
    public Components(WalkGraph graph) {
        this.graph = graph;
        this.parent = IntStream.range(0, graph.nodeCount()).toArray();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            int a = root(graph.from(edge));
            int b = root(graph.to(edge));
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        for (int node = 0; node < parent.length; node++) {
            parent[node] = root(node);
        }
        this.metres = new double[parent.length];
        this.edges = new int[parent.length];
        this.nodes = new int[parent.length];
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            metres[parent[graph.from(edge)]] += graph.length(edge);
            edges[parent[graph.from(edge)]]++;
        }
        for (int node = 0; node < parent.length; node++) {
            nodes[parent[node]]++;
        }
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** For each node the island that it lies on, by its place in {@link NetworkReport#islands}; {@link #MAINLAND} for the others. */
    public int[] islandOfNodes() {
        int[] rank = new int[parent.length];
        List<Integer> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            rank[parts.get(i)] = i + MAINLAND;
        }
        return IntStream.range(0, parent.length).map(node -> rank[parent[node]]).toArray();
    }

    /** The least nodes of all parts, longest first; of equally long ones that with the least node. */
    private List<Integer> parts() {
        return IntStream.range(0, parent.length)
                .filter(node -> parent[node] == node)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer part) -> -metres[part])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Every part but the longest. */
    List<Island> islands() {
        List<Island> islands = new ArrayList<>();
        parts().stream()
                .skip(1)
                .forEach(part -> islands.add(new Island(
                        new Coordinate(graph.x(part), graph.y(part)), nodes[part], edges[part], metres[part])));
        return islands;
    }

    /** Nodes with one edge, ascending. */
    List<Integer> deadEnds() {
        return IntStream.range(0, parent.length)
                .filter(node -> graph.degree(node) == 1)
                .boxed()
                .toList();
    }
}
