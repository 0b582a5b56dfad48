package org.quandian.geometry;

import java.util.Arrays;

/**
 * Area of one shape inside a union of regions, exact up to rounding. Every corner and every crossing of boundaries cuts the shape
 * into vertical slabs; inside a slab no two boundaries cross, so their order at its middle holds throughout, and the strips
 * between them are integrated in closed form, arcs included. Boundaries that touch or coincide only make slabs without width,
 * which is why no tolerance and no noding is needed.
 *
 * <p>Scratch of one thread: {@link #begin}, then regions, then {@link #area}. Coordinates are moved to the middle of the shape.
 */
final class SlabSweep {
    /** Narrower slabs are rounding noise around one and the same crossing, metres. */
    private static final double MIN_WIDTH = 1e-12;

    private static final int SHAPE = 0;

    private final CurveTable curves = new CurveTable();
    private final CurveCrossings crossings = new CurveCrossings(curves, this::addEvent);
    private final StripTable shapeStrips = new StripTable();
    private final StripTable regionStrips = new StripTable();
    /** What the groups so far have in common; the two take turns. */
    private StripTable commonStrips = new StripTable();

    private StripTable spareStrips = new StripTable();
    private double[] events = new double[64];
    private int eventCount;
    /** First curve of each region; region 0 is the shape itself. */
    private int[] starts = new int[32];

    private int regions;
    /** First region of each group but the first. */
    private int[] groupStarts = new int[8];

    private int groups;
    private double originX;
    private double originY;
    private double minX;
    private double minY;
    private double maxX;
    private double maxY;

    /** Starts with the shape whose area is asked. */
    void begin(FlatPolygon shape) {
        originX = shape.centreX();
        originY = shape.centreY();
        minX = shape.minX() - originX;
        maxX = shape.maxX() - originX;
        minY = shape.minY() - originY;
        maxY = shape.maxY() - originY;
        curves.reset(minX, maxX);
        eventCount = 0;
        regions = 0;
        groups = 0;
        addEvent(minX);
        addEvent(maxX);
        addRegion(shape);
    }

    double localX(double x) {
        return x - originX;
    }

    double localY(double y) {
        return y - originY;
    }

    /** Adds a polygon as a region. */
    void addRegion(FlatPolygon polygon) {
        beginRegion();
        polygon.forEachEdge((fromX, fromY, toX, toY) -> line(localX(fromX), localY(fromY), localX(toX), localY(toY)));
    }

    /** What follows bounds another region. */
    void beginRegion() {
        if (regions == starts.length) {
            starts = Arrays.copyOf(starts, 2 * regions);
        }
        starts[regions++] = curves.count;
    }

    /** The regions that follow are another group: only what lies in every group counts. */
    void beginGroup() {
        if (groups == groupStarts.length) {
            groupStarts = Arrays.copyOf(groupStarts, 2 * groups);
        }
        groupStarts[groups++] = regions;
    }

    /** A straight boundary of the current region, in local coordinates, either direction. */
    void line(double xa, double ya, double xb, double yb) {
        if (xa < xb) {
            lineToTheRight(xa, ya, xb, yb);
        } else if (xb < xa) {
            lineToTheRight(xb, yb, xa, ya);
        } else {
            addEvent(xa);
        }
    }

    private void lineToTheRight(double xa, double ya, double xb, double yb) {
        if (xa < maxX && xb > minX) {
            curves.addLine(regions - 1, xa, ya, xb, yb);
            addEvent(xa);
            addEvent(xb);
        }
    }

    /** A piece of the upper (+1) or lower (-1) half of a circle, in local coordinates, either direction. */
    void arc(double centreX, double centreY, double radius, double half, double xOne, double xOther) {
        double xa = Math.min(xOne, xOther);
        double xb = Math.max(xOne, xOther);
        if (xa < xb && xa < maxX && xb > minX) {
            curves.addArc(regions - 1, centreX, centreY, radius, half, xa, xb);
            addEvent(xa);
            addEvent(xb);
        }
    }

    private void addEvent(double x) {
        if (x >= minX && x <= maxX) {
            if (eventCount == events.length) {
                events = Arrays.copyOf(events, 2 * eventCount);
            }
            events[eventCount++] = x;
        }
    }

    /** Square metres of the shape that lie in at least one region of every group. */
    double area() {
        if (curves.count == endOf(SHAPE)) {
            return 0;
        }
        crossings.findAll(minX, minY, maxX, maxY);
        Arrays.sort(events, 0, eventCount);
        double area = 0;
        double left = minX;
        for (int i = 0; i < eventCount; i++) {
            double right = events[i];
            if (right - left > MIN_WIDTH) {
                area += slab(left, right);
                left = right;
            }
        }
        return area;
    }

    private double slab(double left, double right) {
        double middle = (left + right) / 2;
        int first = SHAPE + 1;
        for (int group = 0; group < groups; group++) {
            int end = groupStarts[group];
            if (!collectGroup(first, end, middle)) {
                return 0;
            }
            keepCommon(group == 0);
            first = end;
        }
        if (!collectGroup(first, regions, middle)) {
            return 0;
        }
        if (groups > 0) {
            keepCommon(false);
            regionStrips.setCommon(commonStrips, commonStrips);
        }
        shapeStrips.reset();
        collect(SHAPE, middle, shapeStrips);
        return regionStrips.commonArea(shapeStrips, curves, left, right);
    }

    /** Puts the merged strips of some regions into the table of regions; false if there are none. */
    private boolean collectGroup(int first, int end, double middle) {
        regionStrips.reset();
        for (int region = first; region < end; region++) {
            collect(region, middle, regionStrips);
        }
        if (regionStrips.isEmpty()) {
            return false;
        }
        regionStrips.merge();
        return true;
    }

    private void keepCommon(boolean isFirst) {
        StripTable before = isFirst ? regionStrips : commonStrips;
        spareStrips.setCommon(before, regionStrips);
        StripTable spare = commonStrips;
        commonStrips = spareStrips;
        spareStrips = spare;
    }

    private void collect(int region, double middle, StripTable strips) {
        int end = endOf(region);
        strips.beginRegion();
        for (int curve = starts[region]; curve < end; curve++) {
            if (curves.fromX[curve] < middle && curves.toX[curve] > middle) {
                strips.addBoundary(curve, curves.heightAt(curve, middle));
            }
        }
        strips.endRegion();
    }

    private int endOf(int region) {
        return region + 1 < regions ? starts[region + 1] : curves.count;
    }
}
