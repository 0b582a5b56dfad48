package org.quandian.network;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The places where lines end: each once, in the order of x and y, with how many ends lie there. Built once; then read only. */
final class EndPlaces {
    private final long[] keys;
    private final int[] counts;
    private final HPRtree tree = new HPRtree();

    EndPlaces(List<GridLine> lines) {
        this.keys = GridLines.ends(lines);
        this.counts = new int[keys.length];
        for (GridLine line : lines) {
            counts[find(line.firstKey())]++;
            counts[find(line.lastKey())]++;
        }
        for (int place = 0; place < keys.length; place++) {
            tree.insert(new Envelope(x(place), x(place), y(place), y(place)), place);
        }
        tree.build();
    }

    int size() {
        return keys.length;
    }

    int x(int place) {
        return GridKey.x(keys[place]);
    }

    int y(int place) {
        return GridKey.y(keys[place]);
    }

    long key(int place) {
        return keys[place];
    }

    /** How many ends of lines lie there. */
    int count(int place) {
        return counts[place];
    }

    /** The place of an end; the key must be one of an end. */
    int find(long key) {
        return Arrays.binarySearch(keys, key);
    }

    /** Whoever wants to hear of a place. */
    interface Visitor {
        void visit(int place);
    }

    /** Every place no farther than some millimetres from one, itself included, in no order. */
    void visitNear(int place, double millimetres, Visitor visitor) {
        Envelope around = new Envelope(x(place), x(place), y(place), y(place));
        around.expandBy(millimetres);
        tree.query(around, found -> {
            int other = (Integer) found;
            double dx = (double) x(other) - x(place);
            double dy = (double) y(other) - y(place);
            if (dx * dx + dy * dy <= millimetres * millimetres) {
                visitor.visit(other);
            }
        });
    }
}
