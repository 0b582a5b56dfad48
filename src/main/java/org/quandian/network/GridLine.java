package org.quandian.network;

import java.util.Arrays;

/**
 * A line on the grid of millimetres while the network is made; no point repeats the one before. Arrays are not to be written to.
 *
 * @param road index of its road in the layer of roads
 * @param level what it is on
 * @param flags as in {@link WalkGraph#flags}
 * @param x millimetres from the origin
 * @param y the same
 */
@SuppressWarnings("ArrayRecordComponent")
record GridLine(int road, int level, byte flags, int[] x, int[] y) {
    /** The same road along other points, of which those that repeat the one before are dropped. */
    GridLine along(int[] otherX, int[] otherY) {
        int kept = 0;
        int[] keptX = new int[otherX.length];
        int[] keptY = new int[otherY.length];
        for (int i = 0; i < otherX.length; i++) {
            if (kept == 0 || otherX[i] != keptX[kept - 1] || otherY[i] != keptY[kept - 1]) {
                keptX[kept] = otherX[i];
                keptY[kept++] = otherY[i];
            }
        }
        return new GridLine(road, level, flags, Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept));
    }

    /** The same line with its ends elsewhere, which are {@link GridKey}s. */
    GridLine between(long first, long last) {
        if (first == firstKey() && last == lastKey()) {
            return this;
        }
        int[] otherX = x.clone();
        int[] otherY = y.clone();
        otherX[0] = GridKey.x(first);
        otherY[0] = GridKey.y(first);
        otherX[x.length - 1] = GridKey.x(last);
        otherY[x.length - 1] = GridKey.y(last);
        return along(otherX, otherY);
    }

    /** The same line from its other end. */
    GridLine reversed() {
        int[] otherX = new int[x.length];
        int[] otherY = new int[y.length];
        for (int i = 0; i < x.length; i++) {
            otherX[i] = x[x.length - 1 - i];
            otherY[i] = y[y.length - 1 - i];
        }
        return new GridLine(road, level, flags, otherX, otherY);
    }

    int size() {
        return x.length;
    }

    long firstKey() {
        return GridKey.of(x[0], y[0]);
    }

    long lastKey() {
        return GridKey.of(x[x.length - 1], y[y.length - 1]);
    }

    /** Its length as the graph has it, m. */
    double metres() {
        double millimetres = 0;
        for (int i = 1; i < x.length; i++) {
            millimetres += millimetres(x[i - 1], y[i - 1], x[i], y[i]);
        }
        return Lengths.of(millimetres / WalkGraph.MILLI);
    }

    /** Length of a straight piece. Every length of the network is a sum of these in the order of the line. */
    static double millimetres(int fromX, int fromY, int toX, int toY) {
        double dx = (double) toX - fromX;
        double dy = (double) toY - fromY;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
