package org.quandian.geometry;

import java.util.Arrays;

/**
 * The boundary curves of one sweep: straight pieces and arcs, each running from left to right without turning back, in metres
 * around the middle of the demand piece. A growing table that is filled, used and reset again by one thread, so that the inner
 * loop allocates nothing.
 */
final class CurveTable {
    /** Left end. */
    double[] fromX = new double[64];
    /** Right end; greater than the left. */
    double[] toX = new double[64];
    /** Height at the left end; for arcs the height of the centre. */
    double[] baseY = new double[64];
    /** Slope of a straight piece; for arcs +1 for the upper half of the circle, -1 for the lower. */
    double[] slope = new double[64];
    /** Easting of the centre of an arc. */
    double[] centreX = new double[64];
    /** Radius of an arc; 0 for straight pieces. */
    double[] radius = new double[64];
    /** Lowest point inside the window. */
    double[] low = new double[64];
    /** Highest point inside the window. */
    double[] high = new double[64];
    /** Which region it bounds. */
    int[] region = new int[64];

    int count;
    private double windowMin;
    private double windowMax;

    /** Forgets everything; heights will be asked for between these two only. */
    void reset(double minX, double maxX) {
        count = 0;
        windowMin = minX;
        windowMax = maxX;
    }

    /** A straight piece from the left to the right. */
    void addLine(int of, double xa, double ya, double xb, double yb) {
        int at = next(of, xa, xb);
        baseY[at] = ya;
        slope[at] = (yb - ya) / (xb - xa);
        radius[at] = 0;
        double left = xa >= windowMin ? ya : heightAt(at, windowMin);
        double right = xb <= windowMax ? yb : heightAt(at, windowMax);
        low[at] = Math.min(left, right);
        high[at] = Math.max(left, right);
    }

    /** A piece of the upper (+1) or lower (-1) half of a circle. */
    void addArc(int of, double cx, double cy, double r, double half, double xa, double xb) {
        int at = next(of, xa, xb);
        baseY[at] = cy;
        slope[at] = half;
        centreX[at] = cx;
        radius[at] = r;
        double left = Math.max(xa, windowMin);
        double right = Math.min(xb, windowMax);
        double one = heightAt(at, left);
        double other = heightAt(at, right);
        double extreme = cx > left && cx < right ? cy + half * r : one;
        low[at] = Math.min(extreme, Math.min(one, other));
        high[at] = Math.max(extreme, Math.max(one, other));
    }

    boolean isArc(int curve) {
        return radius[curve] > 0;
    }

    double heightAt(int curve, double x) {
        double r = radius[curve];
        if (r == 0) {
            return baseY[curve] + (x - fromX[curve]) * slope[curve];
        }
        return baseY[curve] + slope[curve] * halfChord(x - centreX[curve], r);
    }

    /** Area between the curve and the horizontal through the origin, from one x to another. */
    double integral(int curve, double xa, double xb) {
        double r = radius[curve];
        if (r == 0) {
            return heightAt(curve, (xa + xb) / 2) * (xb - xa);
        }
        double cap = halfDisc(xb - centreX[curve], r) - halfDisc(xa - centreX[curve], r);
        return baseY[curve] * (xb - xa) + slope[curve] * cap;
    }

    /**
     * Area under the upper half of a circle around 0, up to u. Both terms use the same half chord: near the circle's end an arc
     * sine would answer to another u than the root does, and that costs nine digits.
     */
    private static double halfDisc(double u, double r) {
        double inside = Math.max(-r, Math.min(r, u));
        double y = halfChord(inside, r);
        return (inside * y + r * r * Math.atan2(inside, y)) / 2;
    }

    private static double halfChord(double u, double r) {
        return Math.sqrt(Math.max(0, (r - u) * (r + u)));
    }

    private int next(int of, double xa, double xb) {
        if (count == fromX.length) {
            grow(2 * count);
        }
        fromX[count] = xa;
        toX[count] = xb;
        region[count] = of;
        return count++;
    }

    private void grow(int size) {
        fromX = Arrays.copyOf(fromX, size);
        toX = Arrays.copyOf(toX, size);
        baseY = Arrays.copyOf(baseY, size);
        slope = Arrays.copyOf(slope, size);
        centreX = Arrays.copyOf(centreX, size);
        radius = Arrays.copyOf(radius, size);
        low = Arrays.copyOf(low, size);
        high = Arrays.copyOf(high, size);
        region = Arrays.copyOf(region, size);
    }
}
