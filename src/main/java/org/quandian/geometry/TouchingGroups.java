package org.quandian.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds shapes that hang together. Stateless; any thread. */
public final class TouchingGroups {
    private TouchingGroups() {}

    /** Says whether two shapes, by their places in the list, may belong together at all. */
    @FunctionalInterface
    public interface Candidates {
        /** True if they belong together provided that they touch. */
        boolean mayJoin(int one, int other);
    }

    /**
     * Groups of shapes connected through neighbours no farther apart than the gap, each as places in the list, ascending; groups
     * in the order of their first member. A shape without such neighbours is a group of its own.
     *
     * @param gapMetres 0 for shapes that really touch; a centimetre forgives what reprojection does to a shared border
     */
    public static List<List<Integer>> of(List<? extends Geometry> shapes, double gapMetres, Candidates candidates) {
        STRtree index = new STRtree();
        for (int i = 0; i < shapes.size(); i++) {
            index.insert(shapes.get(i).getEnvelopeInternal(), i);
        }
        int[] leader = new int[shapes.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            Envelope around = new Envelope(shapes.get(i).getEnvelopeInternal());
            around.expandBy(gapMetres);
            for (Object found : index.query(around)) {
                int other = (Integer) found;
                if (other < i
                        && candidates.mayJoin(other, i)
                        && leaderOf(leader, other) != leaderOf(leader, i)
                        && shapes.get(i).isWithinDistance(shapes.get(other), gapMetres)) {
                    join(leader, other, i);
                }
            }
        }
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leaderOf(leader, i), any -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    private static int leaderOf(int[] leader, int of) {
        int at = of;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    /** The earlier one leads, so that groups keep the order of the list. */
    private static void join(int[] leader, int one, int other) {
        int first = leaderOf(leader, one);
        int second = leaderOf(leader, other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }
}
