package org.quandian.access.walk;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.quandian.network.EdgePoint;

/**
 * How demand points join the streets as they stand, in columns: one place for most, several for those of a walled block, none for those
 * off the network. Also which points hang on an edge. Immutable; any thread.
 */
final class WalkJoins {
    /** The edge of a point that is off the network. */
    static final int NONE = -1;

    /** Edge of each point; {@link #NONE}; or, counted down from -2, its place in {@link #several}. */
    private final int[] edge;

    private final double[] offset;
    private final double[] leg;
    private final List<List<EdgePoint>> several;
    /** Parcels that are entered through gates only. */
    private final BitSet walled;

    private final int[] off;
    private final int[] firstOfEdge;
    private final int[] onEdge;

    WalkJoins(int[] edge, double[] offset, double[] leg, List<List<EdgePoint>> several, BitSet walled, int edges) {
        this.edge = edge;
        this.offset = offset;
        this.leg = leg;
        this.several = several;
        this.walled = walled;
        this.off = IntStream.range(0, edge.length)
                .filter(point -> edge[point] == NONE)
                .toArray();
        this.firstOfEdge = new int[edges + 1];
        for (int point = 0; point < edge.length; point++) {
            if (edge[point] >= 0) {
                firstOfEdge[edge[point] + 1]++;
            }
        }
        several.forEach(joins -> joins.forEach(join -> firstOfEdge[join.edge() + 1]++));
        for (int i = 0; i < edges; i++) {
            firstOfEdge[i + 1] += firstOfEdge[i];
        }
        this.onEdge = new int[firstOfEdge[edges]];
        int[] next = firstOfEdge.clone();
        for (int point = 0; point < edge.length; point++) {
            if (edge[point] >= 0) {
                onEdge[next[edge[point]]++] = point;
            } else if (edge[point] != NONE) {
                for (EdgePoint join : several.get(-2 - edge[point])) {
                    onEdge[next[join.edge()]++] = point;
                }
            }
        }
    }

    boolean isJoined(int point) {
        return edge[point] != NONE;
    }

    /** The edge of a point that has one join; negative for others. */
    int edge(int point) {
        return edge[point];
    }

    double offset(int point) {
        return offset[point];
    }

    double leg(int point) {
        return leg[point];
    }

    /** Whether a point has several joins. */
    boolean hasSeveral(int point) {
        return edge[point] < NONE;
    }

    /** The joins of a point that has several. */
    List<EdgePoint> several(int point) {
        return several.get(-2 - edge[point]);
    }

    /** All joins of a point. */
    List<EdgePoint> list(int point) {
        if (edge[point] >= 0) {
            return List.of(new EdgePoint(edge[point], offset[point], leg[point]));
        }
        return isJoined(point) ? several(point) : List.of();
    }

    /** The shortest leg of a point; positive infinity where it is off the network. */
    double shortestLeg(int point) {
        return list(point).stream().mapToDouble(EdgePoint::leg).min().orElse(Double.POSITIVE_INFINITY);
    }

    boolean isWalled(int parcel) {
        return walled.get(parcel);
    }

    /** First place of an edge in {@link #pointAt}. */
    int first(int ofEdge) {
        return firstOfEdge[ofEdge];
    }

    /** One past the last place of an edge. */
    int end(int ofEdge) {
        return firstOfEdge[ofEdge + 1];
    }

    /** A point that hangs on an edge. */
    int pointAt(int place) {
        return onEdge[place];
    }

    /** The points off the network, ascending; not to be written to. */
    int[] off() {
        return off;
    }
}
