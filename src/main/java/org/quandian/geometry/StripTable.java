package org.quandian.geometry;

import java.util.Arrays;

/**
 * The strips of one slab: stretches of its middle line that lie inside a region, each with the curve below and the curve above.
 * Boundaries alternate between entering and leaving (even-odd). Scratch of one thread.
 */
final class StripTable {
    /** Heights of boundaries: even places begin a strip, odd places end it. */
    private double[] heights = new double[64];

    private int[] curves = new int[64];
    private int count;
    private int regionStart;

    void reset() {
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void beginRegion() {
        regionStart = count;
    }

    /** Adds a boundary of the current region, keeping them in order of height. */
    void addBoundary(int curve, double height) {
        if (count == heights.length) {
            heights = Arrays.copyOf(heights, 2 * count);
            curves = Arrays.copyOf(curves, 2 * count);
        }
        int at = count++;
        while (at > regionStart && heights[at - 1] > height) {
            heights[at] = heights[at - 1];
            curves[at] = curves[at - 1];
            at--;
        }
        heights[at] = height;
        curves[at] = curve;
    }

    /** A region is closed, so its boundaries come in pairs; one without a partner would be a defect of the input and is left out. */
    void endRegion() {
        count -= (count - regionStart) % 2;
    }

    /** Sorts the strips of all regions and joins those that overlap. */
    void merge() {
        sort();
        int last = 0;
        for (int strip = 2; strip < count; strip += 2) {
            if (heights[strip] <= heights[last + 1]) {
                if (heights[strip + 1] > heights[last + 1]) {
                    heights[last + 1] = heights[strip + 1];
                    curves[last + 1] = curves[strip + 1];
                }
            } else {
                last += 2;
                move(strip, last);
            }
        }
        count = last + 2;
    }

    private void sort() {
        for (int strip = 2; strip < count; strip += 2) {
            double low = heights[strip];
            double high = heights[strip + 1];
            int lowCurve = curves[strip];
            int highCurve = curves[strip + 1];
            int at = strip;
            while (at > 0 && heights[at - 2] > low) {
                move(at - 2, at);
                at -= 2;
            }
            heights[at] = low;
            heights[at + 1] = high;
            curves[at] = lowCurve;
            curves[at + 1] = highCurve;
        }
    }

    private void move(int from, int to) {
        heights[to] = heights[from];
        heights[to + 1] = heights[from + 1];
        curves[to] = curves[from];
        curves[to + 1] = curves[from + 1];
    }

    /** Area of what these strips and those of the other table have in common, between two eastings. */
    double commonArea(StripTable other, CurveTable table, double left, double right) {
        double area = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < count && theirs < other.count) {
            boolean lowIsMine = heights[mine] >= other.heights[theirs];
            boolean highIsMine = heights[mine + 1] <= other.heights[theirs + 1];
            double low = lowIsMine ? heights[mine] : other.heights[theirs];
            double high = highIsMine ? heights[mine + 1] : other.heights[theirs + 1];
            if (high > low) {
                int below = lowIsMine ? curves[mine] : other.curves[theirs];
                int above = highIsMine ? curves[mine + 1] : other.curves[theirs + 1];
                area += table.integral(above, left, right) - table.integral(below, left, right);
            }
            if (highIsMine) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return area;
    }

    /** Makes these strips what two tables have in common, both in order and without overlaps. */
    void setCommon(StripTable one, StripTable other) {
        reset();
        int mine = 0;
        int theirs = 0;
        while (mine < one.count && theirs < other.count) {
            boolean lowIsMine = one.heights[mine] >= other.heights[theirs];
            boolean highIsMine = one.heights[mine + 1] <= other.heights[theirs + 1];
            StripTable low = lowIsMine ? one : other;
            StripTable high = highIsMine ? one : other;
            int lowAt = lowIsMine ? mine : theirs;
            int highAt = (highIsMine ? mine : theirs) + 1;
            if (high.heights[highAt] > low.heights[lowAt]) {
                append(low, lowAt);
                append(high, highAt);
            }
            if (highIsMine) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
    }

    private void append(StripTable from, int at) {
        beginRegion();
        addBoundary(from.curves[at], from.heights[at]);
    }
}
