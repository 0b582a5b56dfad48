package org.quandian.access.service;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.Reach;

/** The bounds of chunks, in columns, metres. Filled while a table is made, then read only. */
final class Bounds {
    private final double[] minX;
    private final double[] minY;
    private final double[] maxX;
    private final double[] maxY;

    Bounds(int chunks) {
        this.minX = filled(chunks, Double.POSITIVE_INFINITY);
        this.minY = filled(chunks, Double.POSITIVE_INFINITY);
        this.maxX = filled(chunks, Double.NEGATIVE_INFINITY);
        this.maxY = filled(chunks, Double.NEGATIVE_INFINITY);
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    void include(int chunk, FlatPolygon shape) {
        include(chunk, shape.minX(), shape.minY());
        include(chunk, shape.maxX(), shape.maxY());
    }

    void include(int chunk, double x, double y) {
        minX[chunk] = Math.min(minX[chunk], x);
        minY[chunk] = Math.min(minY[chunk], y);
        maxX[chunk] = Math.max(maxX[chunk], x);
        maxY[chunk] = Math.max(maxY[chunk], y);
    }

    /** A copy. */
    Envelope of(int chunk) {
        return new Envelope(minX[chunk], maxX[chunk], minY[chunk], maxY[chunk]);
    }

    boolean meet(int chunk, Reach reach) {
        return reach.mayMeet(minX[chunk], minY[chunk], maxX[chunk], maxY[chunk]);
    }

    /** Whether all of a chunk is surely within reach. */
    boolean areHeldBy(Reach reach, int chunk) {
        return reach.surelyHolds(minX[chunk], minY[chunk], maxX[chunk], maxY[chunk]);
    }
}
