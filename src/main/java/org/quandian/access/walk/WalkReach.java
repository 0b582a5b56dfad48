package org.quandian.access.walk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.quandian.network.EdgePoint;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkGraph;
import org.quandian.planning.Facility;

/** Who is within reach of single facilities on the streets of one plan. Immutable; any thread. */
public final class WalkReach {
    private final StreetPlan plan;

    private WalkReach(StreetPlan plan) {
        this.plan = plan;
    }

    /** On the streets of a plan. */
    public static WalkReach of(StreetPlan plan) {
        return new WalkReach(plan);
    }

    /** Whether it is certain that the streets of another plan reach the very same from a facility. */
    public boolean isSame(WalkReach other, Facility facility, double limit) {
        if (plan == other.plan) {
            return true;
        }
        Site site = plan.ground().site(facility);
        List<EdgePoint> doors = plan.listDoors(site);
        return other.plan.listDoors(site).equals(doors)
                && !plan.ground().difference(other.plan, plan).concerns(doors, limit);
    }

    /**
     * What is within reach.
     *
     * @param index ascending
     * @param metres how far each is on foot, on the grid of lengths
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Reached(int[] index, double[] metres) {
        /** Nobody. */
        public static final Reached NOBODY = new Reached(new int[0], new double[0]);

        /** How many there are. */
        public int size() {
            return index.length;
        }

        /** Whether the very same are reached, each at the same distance. */
        boolean isSame(Reached other) {
            return Arrays.equals(index, other.index) && Arrays.equals(metres, other.metres);
        }

        /** Names every point that only one of two reaches at all, or at another distance. */
        public void visitDifferences(Reached other, IntConsumer visitor) {
            int here = 0;
            int there = 0;
            while (here < index.length && there < other.index.length) {
                int order = Integer.compare(index[here], other.index[there]);
                if (order != 0 || metres[here] != other.metres[there]) {
                    visitor.accept(order <= 0 ? index[here] : other.index[there]);
                }
                here += order <= 0 ? 1 : 0;
                there += order >= 0 ? 1 : 0;
            }
            for (; here < index.length; here++) {
                visitor.accept(index[here]);
            }
            for (; there < other.index.length; there++) {
                visitor.accept(other.index[there]);
            }
        }
    }

    /** The parcels, by their own points, within a limit of a facility, inclusive, m. */
    public Reached parcels(Facility facility, double limit) {
        int first = plan.ground().demand().dwellingCount();
        return part(pointsFrom(first, facility, limit), first, Integer.MAX_VALUE, first);
    }

    /** The dwellings within a limit of a facility, inclusive, m. */
    public Reached dwellings(Facility facility, double limit) {
        return part(points(facility, limit), 0, plan.ground().demand().dwellingCount(), 0);
    }

    private static Reached part(Reached all, int from, int end, int less) {
        int first = place(all.index, from);
        int last = place(all.index, end);
        int[] index = Arrays.copyOfRange(all.index, first, last);
        for (int i = 0; i < index.length; i++) {
            index[i] -= less;
        }
        return new Reached(index, Arrays.copyOfRange(all.metres, first, last));
    }

    private static int place(int[] index, int value) {
        int place = Arrays.binarySearch(index, value);
        return place < 0 ? -1 - place : place;
    }

    /** Every demand point within a limit: dwellings by their number, then parcels by the number of dwellings plus their own. */
    public Reached points(Facility facility, double limit) {
        return pointsFrom(0, facility, limit);
    }

    /** The same without the points before one: few are asked for who is not interested in every single dwelling. */
    public Reached pointsFrom(int first, Facility facility, double limit) {
        return points(plan.ground().site(facility), first, limit);
    }

    private Reached points(Site site, int first, double limit) {
        List<EdgePoint> doors = plan.listDoors(site);
        if (doors.isEmpty()) {
            return Reached.NOBODY;
        }
        return plan.ground().searches().with(plan.streets(), search -> {
            search.begin(limit);
            doors.forEach(door -> search.seed(door, 0));
            search.run();
            return collect(search, doors, site.inside(), first, limit);
        });
    }

    /** What a search that has run from some doors reaches. */
    Reached collect(TreeSearch search, List<EdgePoint> doors, int[] inside, int first, double limit) {
        WalkJoins joins = plan.ground().joins();
        BitSet edges = edges(search, doors);
        BitSet points = new BitSet();
        int graphEdges = plan.streets().graph().edgeCount();
        for (int edge = edges.nextSetBit(0); edge >= 0; edge = edges.nextSetBit(edge + 1)) {
            int end = edge < graphEdges ? joins.end(edge) : 0;
            for (int i = edge < graphEdges ? joins.first(edge) : 0; i < end; i++) {
                int point = joins.pointAt(i);
                if (point >= first) {
                    points.set(point);
                }
            }
            points.or(plan.extraOn(edge));
        }
        BitSet at = new BitSet();
        for (int point : inside) {
            if (plan.isJoined(point)) {
                at.set(point);
                points.set(point);
            }
        }
        JoinedMetres metres = new JoinedMetres(plan, search::distance, new DoorIndex(doors));
        points.clear(0, first);
        int[] index = new int[points.cardinality()];
        double[] found = new double[index.length];
        int count = 0;
        for (int point = points.nextSetBit(first); point >= 0; point = points.nextSetBit(point + 1)) {
            double far = at.get(point) ? 0 : metres.of(point);
            if (far <= limit) {
                index[count] = point;
                found[count++] = far;
            }
        }
        return new Reached(Arrays.copyOf(index, count), Arrays.copyOf(found, count));
    }

    /** Edges, links among them, whose points may be within reach: those of nodes that are, and those of the doors. */
    private BitSet edges(TreeSearch search, List<EdgePoint> doors) {
        WalkGraph graph = plan.streets().graph();
        BitSet edges = new BitSet();
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reached(i);
            if (node >= graph.nodeCount()) {
                edges.set(plan.streets().edgeOf(node));
            } else {
                for (int arc = 0; arc < graph.degree(node); arc++) {
                    edges.set(graph.edgeAt(node, arc));
                }
            }
        }
        doors.forEach(door -> edges.set(door.edge()));
        return edges;
    }
}
