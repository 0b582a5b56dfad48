package org.quandian.access.walk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.quandian.network.EdgePoint;
import org.quandian.network.TreeSearch;

/**
 * Nodes with their distance from some places, nearest first. Immutable; any thread.
 */
final class NodeRegion {
    static final NodeRegion NONE = new NodeRegion(new int[0], new double[0]);

    private final int[] nodes;
    private final double[] metres;

    private NodeRegion(int[] nodes, double[] metres) {
        this.nodes = nodes;
        this.metres = metres;
    }

    /** The nodes within a limit of some places on the streets of a plan, those of links included. */
    static NodeRegion around(StreetPlan plan, List<EdgePoint> places, double limit) {
        if (places.isEmpty()) {
            return NONE;
        }
        return plan.ground().searches().with(plan.streets(), search -> {
            search.begin(limit);
            places.forEach(place -> search.seed(place, 0));
            search.run();
            return of(search);
        });
    }

    private static NodeRegion of(TreeSearch search) {
        int[] nodes = new int[search.reachedCount()];
        double[] metres = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = search.reached(i);
            metres[i] = search.distance(nodes[i]);
        }
        return new NodeRegion(nodes, metres);
    }

    /** How many of them are within a limit. */
    int within(double limit) {
        int place = Arrays.binarySearch(metres, Math.nextUp(limit));
        place = place < 0 ? -1 - place : place;
        while (place > 0 && metres[place - 1] > limit) {
            place--;
        }
        return place;
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
