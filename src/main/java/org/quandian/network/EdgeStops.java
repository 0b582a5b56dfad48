package org.quandian.network;

/**
 * One edge cut at its stops: its two ends, the places where links join and those that are barred. A stop has a node on either side; it
 * is the same one unless the stop is barred, and none (-1) where nothing joins at the bar. Immutable; any thread.
 *
 * @param edge number of the edge
 * @param offset metres of the stops from the edge's first node, ascending; the first is 0, the last the length of the edge
 * @param left node at each stop for who comes from the first node
 * @param right node at each stop for who comes from the last node
 * @param barred whether each stop is barred
 */
@SuppressWarnings("ArrayRecordComponent")
record EdgeStops(int edge, double[] offset, int[] left, int[] right, boolean[] barred) {
    /** The stop that is met first on the way down from a place, that at the place itself included; negative if a bar is before it. */
    int stopBefore(double place) {
        int last = offset.length - 1;
        int stop = last;
        while (stop > 0 && offset[stop] > place) {
            stop--;
        }
        if (offset[stop] != place) {
            return right[stop] >= 0 ? stop : -1;
        }
        if (barred[stop] ? left[stop] >= 0 : stop < last) {
            return stop;
        }
        return right[stop - 1] >= 0 ? stop - 1 : -1;
    }

    /** The node at that stop; negative if there is none. */
    int nodeBefore(double place) {
        int stop = stopBefore(place);
        return stop < 0 ? -1 : offset[stop] == place ? left[stop] : right[stop];
    }

    /** The stop that is met first on the way up from a place, that at the place itself included; negative if a bar is before it. */
    int stopAfter(double place) {
        int stop = 0;
        while (stop < offset.length - 1 && offset[stop] < place) {
            stop++;
        }
        if (offset[stop] != place) {
            return left[stop] >= 0 ? stop : -1;
        }
        if (barred[stop] ? right[stop] >= 0 : stop > 0) {
            return stop;
        }
        return left[stop + 1] >= 0 ? stop + 1 : -1;
    }

    /** The node at that stop; negative if there is none. */
    int nodeAfter(double place) {
        int stop = stopAfter(place);
        return stop < 0 ? -1 : offset[stop] == place ? right[stop] : left[stop];
    }

    /** Whether no bar is between two places. */
    boolean isOpen(double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        for (int stop = 0; stop < offset.length; stop++) {
            if (barred[stop] && offset[stop] > low && offset[stop] < high) {
                return false;
            }
        }
        return true;
    }
}
