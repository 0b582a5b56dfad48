package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgePoint;
import org.quandian.network.Lengths;

/**
 * The line of a link that a plan opens, as something that homes and facilities may join. Immutable; any thread.
 *
 * @param edge its number among the edges of the streets
 * @param line m
 * @param along metres from its first point to each point
 * @param reach bounds of what may join it; not to be written to
 */
record LinkWay(int edge, LineString line, List<Double> along, Envelope reach) {
    /** @param joinMetres how far from it one may join it */
    static LinkWay of(int edge, LineString line, double joinMetres) {
        List<Double> along = new ArrayList<>();
        double metres = 0;
        for (int i = 0; i < line.getNumPoints(); i++) {
            metres += i == 0 ? 0 : line.getCoordinateN(i).distance(line.getCoordinateN(i - 1));
            along.add(metres);
        }
        Envelope reach = new Envelope(line.getEnvelopeInternal());
        reach.expandBy(joinMetres);
        return new LinkWay(edge, line, List.copyOf(along), reach);
    }

    LinkWay withEdge(int other) {
        return new LinkWay(other, line, along, reach);
    }

    /** On the grid, and never beyond the end. */
    double offset(double metres) {
        return Math.min(Lengths.of(metres), length());
    }

    double length() {
        return Lengths.of(along.get(along.size() - 1));
    }

    /** The place nearest to a point. */
    EdgePoint nearest(double x, double y) {
        Coordinate place = new Coordinate(x, y);
        double best = Double.POSITIVE_INFINITY;
        double offset = 0;
        for (int i = 0; i + 1 < line.getNumPoints(); i++) {
            Coordinate from = line.getCoordinateN(i);
            Coordinate to = line.getCoordinateN(i + 1);
            double metres = Distance.pointToSegment(place, from, to);
            if (metres < best) {
                best = metres;
                offset = along.get(i) + part(place, from, to);
            }
        }
        return new EdgePoint(edge, offset(offset), Lengths.of(best));
    }

    private static double part(Coordinate place, Coordinate from, Coordinate to) {
        double length = from.distance(to);
        double dot = (place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y);
        return length > 0 ? Math.max(0, Math.min(length, dot / length)) : 0;
    }

    /** Where a place along the line is. */
    Coordinate at(double offset) {
        int i = 0;
        while (i + 2 < along.size() && along.get(i + 1) < offset) {
            i++;
        }
        Coordinate from = line.getCoordinateN(i);
        Coordinate to = line.getCoordinateN(i + 1);
        double length = from.distance(to);
        double share = length > 0 ? Math.min(1, (offset - along.get(i)) / length) : 0;
        return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    /** The ways from the line into a shape: its place nearest to the shape and every corner of the line that is as near as asked. */
    List<EdgePoint> waysInto(Geometry shape, double metres) {
        ShapeOutline outline = ShapeOutline.of(shape);
        List<EdgePoint> ways = new ArrayList<>();
        Coordinate near = DistanceOp.nearestPoints(line, shape)[0];
        double offset = nearest(near.x, near.y).offset();
        addWay(outline, near, offset, metres, ways);
        for (int i = 0; i < line.getNumPoints(); i++) {
            addWay(outline, line.getCoordinateN(i), offset(along.get(i)), metres, ways);
        }
        return ways;
    }

    private void addWay(ShapeOutline shape, Coordinate place, double offset, double metres, List<EdgePoint> ways) {
        double leg = shape.distance(place.x, place.y);
        if (leg <= metres) {
            ways.add(new EdgePoint(edge, offset, Lengths.of(leg)));
        }
    }
}
