package org.quandian.network;

import java.util.Arrays;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The straight pieces of a shape's outline in millimetres from a graph's origin; a point is a piece without length. Immutable. */
final class AreaOutline {
    private final WalkGraph graph;
    private final Geometry shape;
    /** Four numbers a piece: x and y of its ends. */
    private double[] pieces = new double[64];

    private int count;

    AreaOutline(WalkGraph graph, Geometry shape) {
        this.graph = graph;
        this.shape = shape;
        addParts(shape);
    }

    private void addParts(Geometry part) {
        if (part instanceof Polygon polygon) {
            add(polygon.getExteriorRing().getCoordinateSequence());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                add(polygon.getInteriorRingN(i).getCoordinateSequence());
            }
        } else if (part instanceof LineString line) {
            add(line.getCoordinateSequence());
        } else if (part instanceof Point point) {
            add(point.getCoordinateSequence());
        } else {
            for (int i = 0; i < part.getNumGeometries(); i++) {
                addParts(part.getGeometryN(i));
            }
        }
    }

    private void add(CoordinateSequence points) {
        for (int i = 0; i < points.size(); i++) {
            if (i > 0 || points.size() == 1) {
                int before = Math.max(0, i - 1);
                add(
                        gridX(points.getX(before)),
                        gridY(points.getY(before)),
                        gridX(points.getX(i)),
                        gridY(points.getY(i)));
            }
        }
    }

    private void add(double fromX, double fromY, double toX, double toY) {
        if (4 * count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieces.length);
        }
        pieces[4 * count] = fromX;
        pieces[4 * count + 1] = fromY;
        pieces[4 * count + 2] = toX;
        pieces[4 * count + 3] = toY;
        count++;
    }

    double gridX(double x) {
        return (x - graph.originX) * WalkGraph.MILLI;
    }

    double gridY(double y) {
        return (y - graph.originY) * WalkGraph.MILLI;
    }

    int count() {
        return count;
    }

    double fromX(int piece) {
        return pieces[4 * piece];
    }

    double fromY(int piece) {
        return pieces[4 * piece + 1];
    }

    double toX(int piece) {
        return pieces[4 * piece + 2];
    }

    double toY(int piece) {
        return pieces[4 * piece + 3];
    }

    /** Whether a point is inside the shape or on its outline. */
    boolean holds(double gridX, double gridY) {
        Coordinate place =
                new Coordinate(graph.originX + gridX / WalkGraph.MILLI, graph.originY + gridY / WalkGraph.MILLI);
        return shape.getEnvelopeInternal().contains(place)
                && SimplePointInAreaLocator.locate(place, shape) != Location.EXTERIOR;
    }

    /** Distance from a point to a piece, mm. */
    double distance(int piece, double x, double y) {
        double fromX = fromX(piece) - x;
        double fromY = fromY(piece) - y;
        double dx = toX(piece) - fromX(piece);
        double dy = toY(piece) - fromY(piece);
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.max(0, Math.min(1, -(fromX * dx + fromY * dy) / square));
        double nearX = fromX + along * dx;
        double nearY = fromY + along * dy;
        return Math.sqrt(nearX * nearX + nearY * nearY);
    }

    /** Distance from a point to the shape, mm; 0 inside. */
    double distance(double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 0; piece < count; piece++) {
            least = Math.min(least, distance(piece, x, y));
        }
        return least > 0 && holds(x, y) ? 0 : least;
    }
}
