package org.quandian.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * A point, line or polygonal shape as plain arrays of straight pieces, for asking thousands of distances. Distances are exact, in
 * metres, and 0 inside a polygon. Immutable; any thread.
 */
public final class ShapeOutline {
    private final double[] ends;
    private final int[] partStarts;
    private final FlatPolygon inside;
    private final Envelope extent;

    private ShapeOutline(Geometry shape) {
        Pieces pieces = new Pieces(shape.getNumPoints());
        shape.apply(pieces);
        this.ends = Arrays.copyOf(pieces.ends, pieces.count);
        this.partStarts = pieces.partStarts.stream().mapToInt(Integer::intValue).toArray();
        this.inside = FlatPolygon.of(shape);
        this.extent = new Envelope(shape.getEnvelopeInternal());
    }

    /** The outline of a shape that is not empty. */
    public static ShapeOutline of(Geometry shape) {
        if (shape.isEmpty()) {
            throw new IllegalArgumentException("nothing has no distance");
        }
        return new ShapeOutline(shape);
    }

    /** Its bounds (a copy). */
    public Envelope extent() {
        return new Envelope(extent);
    }

    /** Number of straight pieces; a point is one without length. */
    public int size() {
        return ends.length / 4;
    }

    /** Metres from a place; 0 in the shape. */
    public double distance(double x, double y) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ends.length; i += 4) {
            best = Math.min(best, squared(x, y, i));
        }
        return best > 0 && inside.contains(x, y) ? 0 : Math.sqrt(best);
    }

    /** Whether a place is no farther away than this many metres. */
    public boolean isWithin(double metres, double x, double y) {
        for (int i = 0; i < ends.length; i += 4) {
            if (squared(x, y, i) <= metres * metres) {
                return true;
            }
        }
        return inside.contains(x, y);
    }

    /** Metres between the two shapes; 0 where they touch or one holds the other. */
    public double distance(ShapeOutline other) {
        return distance(other, Double.POSITIVE_INFINITY);
    }

    /**
     * The same where only distances below a bound matter.
     *
     * @return the distance, or some value not below the bound if the distance is not below it
     */
    public double distance(ShapeOutline other, double bound) {
        if (holdsPartOf(other) || other.holdsPartOf(this)) {
            return 0;
        }
        double best = bound;
        for (int i = 0; i < ends.length; i += 4) {
            if (other.outOfReach(this, i, best)) {
                continue;
            }
            for (int j = 0; j < other.ends.length; j += 4) {
                best = Math.min(best, between(i, other, j));
            }
        }
        return best;
    }

    /** Metres between the bounds: never more than between the shapes. */
    public double boundsDistance(ShapeOutline other) {
        return extent.distance(other.extent);
    }

    /** Receives places on a shape. */
    @FunctionalInterface
    public interface PlaceVisitor {
        /** One place, metres. */
        void place(double x, double y);
    }

    /** Hands over places along the outline, corners included, no farther apart than the step, metres. */
    public void forEachPlace(double stepMetres, PlaceVisitor visitor) {
        for (int i = 0; i < ends.length; i += 4) {
            double dx = ends[i + 2] - ends[i];
            double dy = ends[i + 3] - ends[i + 1];
            int steps = Math.max(1, (int) Math.ceil(Math.hypot(dx, dy) / stepMetres));
            for (int step = 0; step < steps; step++) {
                double part = (double) step / steps;
                visitor.place(ends[i] + part * dx, ends[i + 1] + part * dy);
            }
        }
    }

    /** A part that crosses no border of this shape lies inside with all of its places, or with none. */
    private boolean holdsPartOf(ShapeOutline other) {
        for (int start : other.partStarts) {
            if (inside.contains(other.ends[start], other.ends[start + 1])) {
                return true;
            }
        }
        return false;
    }

    private double squared(double x, double y, int i) {
        double dx = ends[i + 2] - ends[i];
        double dy = ends[i + 3] - ends[i + 1];
        double px = x - ends[i];
        double py = y - ends[i + 1];
        double length = dx * dx + dy * dy;
        double along = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
        double offX = px - along * dx;
        double offY = py - along * dy;
        return offX * offX + offY * offY;
    }

    private boolean outOfReach(ShapeOutline of, int i, double reach) {
        double left = Math.min(of.ends[i], of.ends[i + 2]) - reach;
        double right = Math.max(of.ends[i], of.ends[i + 2]) + reach;
        double bottom = Math.min(of.ends[i + 1], of.ends[i + 3]) - reach;
        double top = Math.max(of.ends[i + 1], of.ends[i + 3]) + reach;
        return extent.getMaxX() < left
                || extent.getMinX() > right
                || extent.getMaxY() < bottom
                || extent.getMinY() > top;
    }

    private double between(int i, ShapeOutline other, int j) {
        return Distance.segmentToSegment(
                new Coordinate(ends[i], ends[i + 1]),
                new Coordinate(ends[i + 2], ends[i + 3]),
                new Coordinate(other.ends[j], other.ends[j + 1]),
                new Coordinate(other.ends[j + 2], other.ends[j + 3]));
    }

    /** Collects points and the pieces of lines and rings. */
    private static final class Pieces implements GeometryComponentFilter {
        private double[] ends;
        private final List<Integer> partStarts = new ArrayList<>();
        private int count;

        Pieces(int points) {
            this.ends = new double[4 * points];
        }

        @Override
        public void filter(Geometry part) {
            if (part instanceof Point || part instanceof LineString) {
                partStarts.add(count);
            }
            if (part instanceof Point point && !point.isEmpty()) {
                add(point.getX(), point.getY(), point.getX(), point.getY());
            } else if (part instanceof LineString line) {
                CoordinateSequence points = line.getCoordinateSequence();
                for (int i = 1; i < points.size(); i++) {
                    add(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
                }
            }
        }

        private void add(double x1, double y1, double x2, double y2) {
            ends[count++] = x1;
            ends[count++] = y1;
            ends[count++] = x2;
            ends[count++] = y2;
        }
    }
}
