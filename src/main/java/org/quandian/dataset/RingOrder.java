package org.quandian.dataset;

import java.nio.ByteBuffer;

/**
 * Tells whether a polygon record has its rings the wrong way round. The format wants outer rings clockwise and holes
 * counter-clockwise; some writers do the opposite throughout. The largest ring is an outer ring in any case, because no hole is larger
 * than what it is in. Stateless.
 */
final class RingOrder {
    private RingOrder() {}

    /**
     * Whether outer rings run against the clock.
     *
     * @param starts index of the first point of each ring, then the number of points
     * @param first place of the first point in bytes
     */
    static boolean isInverted(ByteBuffer record, int[] starts, int first) {
        double largest = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            double area = signedArea(record, first + 16 * starts[i], starts[i + 1] - starts[i]);
            if (Math.abs(area) > Math.abs(largest)) {
                largest = area;
            }
        }
        return largest > 0;
    }

    /** Twice the area, positive against the clock. Measured from the first point, where digits are not lost to large numbers. */
    private static double signedArea(ByteBuffer record, int from, int points) {
        double x0 = record.getDouble(from);
        double y0 = record.getDouble(from + 8);
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 1; i < points; i++) {
            double nextX = record.getDouble(from + 16 * i) - x0;
            double nextY = record.getDouble(from + 16 * i + 8) - y0;
            sum += x * nextY - nextX * y;
            x = nextX;
            y = nextY;
        }
        return sum;
    }
}
