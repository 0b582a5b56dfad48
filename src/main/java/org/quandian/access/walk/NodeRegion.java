package org.quandian.access.walk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.quandian.network.EdgePoint;
import org.quandian.network.TreeSearch;

/**
 * Nodes of the graph with their distance from some places, nearest first. Immutable; any thread.
 */
final class NodeRegion {
    static final NodeRegion NONE = new NodeRegion(new int[0], new double[0], 0);

    private final int[] nodes;
    private final double[] metres;
    private final int count;

    private NodeRegion(int[] nodes, double[] metres, int count) {
        this.nodes = nodes;
        this.metres = metres;
        this.count = count;
    }

    /** The nodes within a limit of some places on the streets of one plan or of others on those of another. */
    static NodeRegion around(
            StreetPlan one, List<EdgePoint> places, StreetPlan other, List<EdgePoint> otherPlaces, double limit) {
        NodeRegion first = around(one, places, limit);
        NodeRegion second = around(other, otherPlaces, limit);
        int[] nodes = new int[first.count + second.count];
        double[] metres = new double[nodes.length];
        BitSet seen = new BitSet();
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < first.count || j < second.count) {
            boolean takeFirst = j == second.count || (i < first.count && first.metres[i] <= second.metres[j]);
            int node = takeFirst ? first.nodes[i] : second.nodes[j];
            double at = takeFirst ? first.metres[i++] : second.metres[j++];
            if (!seen.get(node)) {
                seen.set(node);
                nodes[count] = node;
                metres[count++] = at;
            }
        }
        return new NodeRegion(nodes, metres, count);
    }

    private static NodeRegion around(StreetPlan plan, List<EdgePoint> places, double limit) {
        if (places.isEmpty()) {
            return NONE;
        }
        int graphNodes = plan.streets().graph().nodeCount();
        return plan.ground().searches().with(plan.streets(), search -> {
            search.begin(limit);
            places.forEach(place -> search.seed(place, 0));
            search.run();
            return of(search, graphNodes);
        });
    }

    private static NodeRegion of(TreeSearch search, int graphNodes) {
        int[] nodes = new int[search.reachedCount()];
        double[] metres = new double[nodes.length];
        int count = 0;
        for (int i = 0; i < nodes.length; i++) {
            int node = search.reached(i);
            if (node < graphNodes) {
                nodes[count] = node;
                metres[count++] = search.distance(node);
            }
        }
        return new NodeRegion(nodes, metres, count);
    }

    /** How many of them are within a limit. */
    int within(double limit) {
        int place = Arrays.binarySearch(metres, 0, count, Math.nextUp(limit));
        place = place < 0 ? -1 - place : place;
        while (place > 0 && metres[place - 1] > limit) {
            place--;
        }
        return place;
    }

    int node(int place) {
        return nodes[place];
    }

    /** Those within a limit. */
    BitSet asSet(double limit) {
        BitSet set = new BitSet();
        int end = within(limit);
        for (int place = 0; place < end; place++) {
            set.set(nodes[place]);
        }
        return set;
    }
}
