package org.quandian.network;

import java.util.List;

/** A street of so many edges of 100 m, for tests elsewhere that need any network. */
public final class StreetRow {
    private StreetRow() {}

    /** The network; without edges it has no nodes either. */
    public static WalkNetwork network(int edges) {
        GraphSketch sketch = new GraphSketch();
        for (int node = 0; node <= edges && edges > 0; node++) {
            sketch.node(100 * node, 0);
        }
        for (int edge = 0; edge < edges; edge++) {
            sketch.edge(edge, edge + 1);
        }
        WalkGraph graph = sketch.graph();
        return new WalkNetwork(
                graph,
                new NetworkReport(
                        edges, 0, 0, 0, 0, 0, 0, 0, graph.nodeCount(), edges, 100 * edges, List.of(), List.of()));
    }
}
