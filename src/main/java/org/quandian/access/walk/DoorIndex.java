package org.quandian.access.walk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.quandian.network.EdgePoint;
import org.quandian.network.Streets;

/** The doors of some facilities, found by edge: what lies on the same edge is reached without a junction. Immutable; any thread. */
final class DoorIndex {
    private final BitSet edges = new BitSet();
    private final EdgePoint[] doors;

    DoorIndex(List<EdgePoint> doors) {
        this.doors = doors.toArray(EdgePoint[]::new);
        Arrays.sort(this.doors, Comparator.comparingInt(EdgePoint::edge));
        doors.forEach(door -> edges.set(door.edge()));
    }

    int size() {
        return doors.length;
    }

    EdgePoint door(int place) {
        return doors[place];
    }

    /** Whether there is such a place and its door is on an edge. */
    boolean isAt(int place, int edge) {
        return place < doors.length && doors[place].edge() == edge;
    }

    boolean isOn(int edge) {
        return edges.get(edge);
    }

    /** The edges that have doors. */
    BitSet edges() {
        return edges;
    }

    /** The first door on an edge, or after it where it has none. */
    int first(int edge) {
        int low = 0;
        int high = doors.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (doors[middle].edge() < edge) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Metres along an edge to the nearest door on it, its leg included; positive infinity where there is none. */
    double metres(Streets streets, int edge, double offset) {
        double best = Double.POSITIVE_INFINITY;
        if (edges.get(edge)) {
            for (int i = first(edge); i < doors.length && doors[i].edge() == edge; i++) {
                double metres = Math.abs(doors[i].offset() - offset) + doors[i].leg();
                if (metres < best && streets.isOpen(edge, offset, doors[i].offset())) {
                    best = metres;
                }
            }
        }
        return best;
    }
}
