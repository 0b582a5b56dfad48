package org.quandian.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A polygonal shape as plain arrays, for loops that run over tens of thousands of shapes. Rings are stored without their closing
 * point and without repeated points, outer rings clockwise and holes counter-clockwise, so that the outside is always on the
 * left. Immutable; metres and square metres.
 */
public final class FlatPolygon {
    /** Corners this little outside a line are on it, metres. */
    private static final double HULL_ROUNDING = 1e-6;

    private final double[] x;
    private final double[] y;
    private final int[] ringEnds;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private final double circumradius;
    private final double area;

    private FlatPolygon(double[] x, double[] y, int[] ringEnds) {
        this.x = x;
        this.y = y;
        this.ringEnds = ringEnds;
        double left = Double.POSITIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            bottom = Math.min(bottom, y[i]);
            top = Math.max(top, y[i]);
        }
        this.minX = left;
        this.minY = bottom;
        this.maxX = right;
        this.maxY = top;
        this.circumradius = circumradius(x, y, (left + right) / 2, (bottom + top) / 2);
        this.area = area(x, y, ringEnds);
    }

    /** The polygons of a shape; points and lines in it are left out. */
    public static FlatPolygon of(Geometry shape) {
        Builder builder = new Builder();
        for (Polygon part : PolygonParts.of(shape)) {
            builder.addPolygon(part);
        }
        return builder.build();
    }

    /**
     * The polygons of a shape, and its lines and points as rings without area: there and back again along a line, one place for a
     * point. That is what a reach goes around; nothing else should.
     */
    static FlatPolygon skeleton(Geometry shape) {
        Builder builder = new Builder();
        builder.addAll(shape);
        return builder.build();
    }

    /**
     * This shape cut along its middle, across its longer side, until no part is wider or higher than the given size. Parts that
     * hang together only through the cut stay one shape with an edge along it, which encloses nothing.
     */
    public List<FlatPolygon> tiles(double maxSideMetres) {
        List<FlatPolygon> tiles = new ArrayList<>();
        addTiles(maxSideMetres, tiles);
        return tiles;
    }

    private void addTiles(double maxSide, List<FlatPolygon> tiles) {
        double width = maxX - minX;
        double height = maxY - minY;
        if (Math.max(width, height) <= maxSide) {
            if (area > 0) {
                tiles.add(this);
            }
        } else if (width >= height) {
            clip(true, centreX(), true).addTiles(maxSide, tiles);
            clip(true, centreX(), false).addTiles(maxSide, tiles);
        } else {
            clip(false, centreY(), true).addTiles(maxSide, tiles);
            clip(false, centreY(), false).addTiles(maxSide, tiles);
        }
    }

    private FlatPolygon clip(boolean vertical, double at, boolean keepLower) {
        Builder builder = new Builder();
        int start = 0;
        for (int end : ringEnds) {
            int previous = end - 1;
            for (int i = start; i < end; i++) {
                double from = (vertical ? x[previous] : y[previous]) - at;
                double to = (vertical ? x[i] : y[i]) - at;
                if (from * to < 0) {
                    double part = from / (from - to);
                    double crossX = x[previous] + part * (x[i] - x[previous]);
                    double crossY = y[previous] + part * (y[i] - y[previous]);
                    builder.add(vertical ? at : crossX, vertical ? crossY : at);
                }
                if (keepLower ? to <= 0 : to >= 0) {
                    builder.add(x[i], y[i]);
                }
                previous = i;
            }
            builder.endRing();
            start = end;
        }
        return builder.build();
    }

    /** Whether a point lies inside; on the boundary either answer is possible. */
    public boolean contains(double px, double py) {
        if (px < minX || px > maxX || py < minY || py > maxY) {
            return false;
        }
        boolean inside = false;
        int start = 0;
        for (int end : ringEnds) {
            int j = end - 1;
            for (int i = start; i < end; i++) {
                if (y[i] > py != y[j] > py && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
                    inside = !inside;
                }
                j = i;
            }
            start = end;
        }
        return inside;
    }

    /**
     * Whether a straight line along one of the edges of either shape keeps the two apart, but for a strip of the given width.
     * True means that they do not overlap; false decides nothing.
     */
    public boolean isSeparatedFrom(FlatPolygon other, double overlapMetres) {
        return separates(other, overlapMetres) || other.separates(this, overlapMetres);
    }

    /**
     * Whether a straight line keeps this shape apart from the straight piece between two points, but for a strip of the given
     * width. True means that the piece does not run through the shape; false decides nothing.
     */
    public boolean isBesideSegment(double x1, double y1, double x2, double y2, double overlapMetres) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double outX = (y1 - y2) / length;
        double outY = (x2 - x1) / length;
        if (isBeyond(x1, y1, outX, outY, -overlapMetres) || isBeyond(x1, y1, -outX, -outY, -overlapMetres)) {
            return true;
        }
        return hasEdge((px, py, qx, qy) ->
                (x1 - px) * qx + (y1 - py) * qy >= -overlapMetres && (x2 - px) * qx + (y2 - py) * qy >= -overlapMetres);
    }

    private boolean separates(FlatPolygon other, double overlap) {
        return hasEdge((px, py, outX, outY) -> other.isBeyond(px, py, outX, outY, -overlap));
    }

    /** Says of a line, by a point on it and its unit normal to the outside, whether it will do. */
    private interface LineTest {
        boolean holds(double px, double py, double outX, double outY);
    }

    /** Whether the line along some edge passes the test and has the whole shape on one side. */
    private boolean hasEdge(LineTest test) {
        int start = 0;
        for (int end : ringEnds) {
            for (int i = start, j = end - 1; i < end; j = i++) {
                double length = Math.hypot(x[i] - x[j], y[i] - y[j]);
                double outX = (y[j] - y[i]) / length;
                double outY = (x[i] - x[j]) / length;
                if (test.holds(x[i], y[i], outX, outY) && isBeyond(x[i], y[i], -outX, -outY, -HULL_ROUNDING)) {
                    return true;
                }
            }
            start = end;
        }
        return false;
    }

    private boolean isBeyond(double px, double py, double outX, double outY, double atLeast) {
        for (int i = 0; i < x.length; i++) {
            if ((x[i] - px) * outX + (y[i] - py) * outY < atLeast) {
                return false;
            }
        }
        return true;
    }

    /** Receives the edges of a shape. */
    @FunctionalInterface
    public interface EdgeVisitor {
        /** One edge, from its first end to its second, metres. */
        void edge(double fromX, double fromY, double toX, double toY);
    }

    /** Hands every edge to the visitor, ring by ring. */
    public void forEachEdge(EdgeVisitor visitor) {
        int start = 0;
        for (int end : ringEnds) {
            for (int i = start, j = end - 1; i < end; j = i++) {
                visitor.edge(x[j], y[j], x[i], y[i]);
            }
            start = end;
        }
    }

    /** Whether it has no area. */
    public boolean isEmpty() {
        return x.length == 0;
    }

    /** Number of points, which is also the number of edges. */
    public int size() {
        return x.length;
    }

    /** Easting of a point, metres. */
    public double x(int point) {
        return x[point];
    }

    /** Northing of a point, metres. */
    public double y(int point) {
        return y[point];
    }

    int ringCount() {
        return ringEnds.length;
    }

    /** One past the last point of a ring. */
    int ringEnd(int ring) {
        return ringEnds[ring];
    }

    /** Western bound, metres. */
    public double minX() {
        return minX;
    }

    /** Southern bound, metres. */
    public double minY() {
        return minY;
    }

    /** Eastern bound, metres. */
    public double maxX() {
        return maxX;
    }

    /** Northern bound, metres. */
    public double maxY() {
        return maxY;
    }

    /** Easting of the middle of its bounds. */
    public double centreX() {
        return (minX + maxX) / 2;
    }

    /** Northing of the middle of its bounds. */
    public double centreY() {
        return (minY + maxY) / 2;
    }

    /** Distance from the middle to the farthest point, metres: everything lies in that circle. */
    public double circumradius() {
        return circumradius;
    }

    /** Square metres. */
    public double area() {
        return area;
    }

    private static double circumradius(double[] x, double[] y, double centreX, double centreY) {
        double farthest = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - centreX;
            double dy = y[i] - centreY;
            farthest = Math.max(farthest, dx * dx + dy * dy);
        }
        return Math.sqrt(farthest);
    }

    /** Shoelace around the first point: coordinates of millions of metres would cost six digits. */
    private static double area(double[] x, double[] y, int[] ringEnds) {
        double twice = 0;
        int start = 0;
        for (int end : ringEnds) {
            for (int i = start, j = end - 1; i < end; j = i++) {
                twice += (x[j] - x[0]) * (y[i] - y[0]) - (x[i] - x[0]) * (y[j] - y[0]);
            }
            start = end;
        }
        return Math.abs(twice) / 2;
    }

    /** Collects rings; drops repeated points and rings of fewer than three. */
    private static final class Builder {
        private double[] x = new double[16];
        private double[] y = new double[16];
        private int count;
        private int ringStart;
        private final List<Integer> ringEnds = new ArrayList<>();

        void addAll(Geometry shape) {
            if (shape instanceof Polygon polygon) {
                if (polygon.getArea() > 0) {
                    addPolygon(polygon);
                }
            } else if (shape instanceof GeometryCollection) {
                for (int part = 0; part < shape.getNumGeometries(); part++) {
                    addAll(shape.getGeometryN(part));
                }
            } else {
                addThereAndBack(shape.getCoordinates());
            }
        }

        void addPolygon(Polygon part) {
            add(part.getExteriorRing(), false);
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                add(part.getInteriorRingN(hole), true);
            }
        }

        private void addThereAndBack(Coordinate[] points) {
            for (Coordinate point : points) {
                add(point.x, point.y);
            }
            for (int i = count - 2, first = ringStart; i > first; i--) {
                add(x[i], y[i]);
            }
            if (count > ringStart) {
                ringStart = count;
                ringEnds.add(count);
            }
        }

        void add(LinearRing ring, boolean counterClockwise) {
            CoordinateSequence points = ring.getCoordinateSequence();
            boolean forward = Orientation.isCCW(points) == counterClockwise;
            int last = points.size() - 1;
            for (int i = 0; i < last; i++) {
                int at = forward ? i : last - i;
                add(points.getX(at), points.getY(at));
            }
            endRing();
        }

        void add(double px, double py) {
            if (count > ringStart && x[count - 1] == px && y[count - 1] == py) {
                return;
            }
            if (count == x.length) {
                x = Arrays.copyOf(x, 2 * count);
                y = Arrays.copyOf(y, 2 * count);
            }
            x[count] = px;
            y[count] = py;
            count++;
        }

        void endRing() {
            while (count > ringStart + 1 && x[count - 1] == x[ringStart] && y[count - 1] == y[ringStart]) {
                count--;
            }
            if (count - ringStart < 3) {
                count = ringStart;
                return;
            }
            ringStart = count;
            ringEnds.add(count);
        }

        FlatPolygon build() {
            return new FlatPolygon(
                    Arrays.copyOf(x, count),
                    Arrays.copyOf(y, count),
                    ringEnds.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
