package org.quandian.bench;

import java.io.IOException;
import java.util.Random;
import org.quandian.dataset.RealNetworks;
import org.quandian.network.EdgePoint;
import org.quandian.network.Lengths;
import org.quandian.network.Streets;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkGraph;
import org.quandian.workspace.UnusableDataException;

/** Trees of a quarter of an hour on foot from random places of a real network. */
final class WalkTrees {
    /** A quarter of an hour at 1.2 m/s, m. */
    static final double QUARTER = 1_080;

    private final WalkGraph graph;
    private final TreeSearch search;
    private final Random random = new Random(7);

    private WalkTrees(WalkGraph graph) {
        this.graph = graph;
        this.search = new TreeSearch(Streets.of(graph, 0));
    }

    static WalkTrees of(String city) throws IOException, UnusableDataException {
        return new WalkTrees(RealNetworks.read(city));
    }

    WalkGraph graph() {
        return graph;
    }

    /** A random place, each edge as likely as any other. */
    EdgePoint place() {
        int edge = random.nextInt(graph.edgeCount());
        double offset = Math.min(graph.length(edge), Lengths.of(random.nextDouble() * graph.length(edge)));
        return new EdgePoint(edge, offset, 0);
    }

    /** One tree; says how many nodes it has. */
    int grow(EdgePoint place) {
        search.begin(QUARTER);
        search.seed(place, 0);
        search.run();
        return search.reachedCount();
    }

    TreeSearch search() {
        return search;
    }
}
