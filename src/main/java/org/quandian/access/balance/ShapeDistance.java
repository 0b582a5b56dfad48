package org.quandian.access.balance;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.quandian.geometry.FlatPolygon;

/**
 * Straight-line distance from points to one shape (point, line or polygonal): 0 inside it. Plain arrays, for a shape under the hand is
 * asked about a thousand points per frame. Metres. Immutable; any thread.
 */
final class ShapeDistance {
    private final FlatPolygon land;
    private final double[] segments;
    private final Envelope extent;

    ShapeDistance(Geometry shape) {
        this.land = FlatPolygon.of(shape);
        this.segments = new double[4 * countSegments(shape)];
        this.extent = shape.getEnvelopeInternal();
        addSegments(shape, 0);
    }

    /** Bounds of the shape (a copy). */
    Envelope extent() {
        return new Envelope(extent);
    }

    /** Metres from a point to the nearest point of the shape. */
    double to(double x, double y) {
        if (land.contains(x, y)) {
            return 0;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < segments.length; i += 4) {
            double ux = segments[i + 2] - segments[i];
            double uy = segments[i + 3] - segments[i + 1];
            double dx = x - segments[i];
            double dy = y - segments[i + 1];
            double length = ux * ux + uy * uy;
            double part = length > 0 ? Math.max(0, Math.min(1, (dx * ux + dy * uy) / length)) : 0;
            double ex = dx - part * ux;
            double ey = dy - part * uy;
            nearest = Math.min(nearest, ex * ex + ey * ey);
        }
        return Math.sqrt(nearest);
    }

    private static int countSegments(Geometry shape) {
        if (shape instanceof Point || shape instanceof LineString) {
            return shape.isEmpty() ? 0 : Math.max(1, shape.getNumPoints() - 1);
        }
        if (shape instanceof Polygon polygon) {
            int count = countSegments(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                count += countSegments(polygon.getInteriorRingN(hole));
            }
            return count;
        }
        int count = 0;
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            count += countSegments(shape.getGeometryN(part));
        }
        return count;
    }

    private int addSegments(Geometry shape, int at) {
        int next = at;
        if (shape instanceof Point point) {
            return point.isEmpty() ? at : add(point.getX(), point.getY(), point.getX(), point.getY(), at);
        }
        if (shape instanceof LineString line) {
            CoordinateSequence points = line.getCoordinateSequence();
            for (int i = 1; i < points.size(); i++) {
                next = add(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i), next);
            }
            return next;
        }
        if (shape instanceof Polygon polygon) {
            next = addSegments(polygon.getExteriorRing(), next);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                next = addSegments(polygon.getInteriorRingN(hole), next);
            }
            return next;
        }
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            next = addSegments(shape.getGeometryN(part), next);
        }
        return next;
    }

    private int add(double x1, double y1, double x2, double y2, int at) {
        segments[at] = x1;
        segments[at + 1] = y1;
        segments[at + 2] = x2;
        segments[at + 3] = y2;
        return at + 4;
    }
}
