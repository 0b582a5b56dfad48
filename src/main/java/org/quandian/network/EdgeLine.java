package org.quandian.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/** Places and parts of the lines of edges, links included, by metres along the edge. Stateless; any thread. */
public final class EdgeLine {
    private EdgeLine() {}

    /** The point some metres along an edge: its first point at 0 or less, its last at its length or more. */
    public static Coordinate pointAt(Streets streets, int edge, double offset) {
        return part(streets, edge, offset, offset).get(0);
    }

    /**
     * The line of an edge from one place to another, both included, in the direction that is asked for.
     *
     * @param start metres along the edge
     * @param end metres along the edge, may be before the start
     * @return at least one point; two or more if start and end differ
     */
    public static List<Coordinate> part(Streets streets, int edge, double start, double end) {
        double low = Math.min(start, end);
        double high = Math.max(start, end);
        List<Coordinate> points = new ArrayList<>();
        int last = streets.pointCount(edge) - 1;
        double passed = 0;
        for (int i = 1; i <= last; i++) {
            Coordinate from = new Coordinate(streets.pointX(edge, i - 1), streets.pointY(edge, i - 1));
            Coordinate to = new Coordinate(streets.pointX(edge, i), streets.pointY(edge, i));
            double length = from.distance(to);
            Segment segment = new Segment(from, to, length);
            if (points.isEmpty() && (low <= passed + length || i == last)) {
                points.add(segment.at(low - passed));
            }
            if (!points.isEmpty()) {
                boolean ends = high <= passed + length || i == last;
                if (high > low) {
                    points.add(segment.at(ends ? high - passed : length));
                }
                if (ends) {
                    break;
                }
            }
            passed += length;
        }
        if (end < start) {
            Collections.reverse(points);
        }
        return points;
    }

    /** The place of an edge that is nearest to a point; of several the first. Its offset and leg are rounded up to the grid. */
    public static EdgePoint nearest(Streets streets, int edge, double x, double y) {
        Coordinate point = new Coordinate(x, y);
        double least = Double.POSITIVE_INFINITY;
        double offset = 0;
        double passed = 0;
        for (int i = 1; i < streets.pointCount(edge); i++) {
            LineSegment segment = new LineSegment(
                    streets.pointX(edge, i - 1),
                    streets.pointY(edge, i - 1),
                    streets.pointX(edge, i),
                    streets.pointY(edge, i));
            double away = segment.distance(point);
            double length = segment.getLength();
            if (away < least) {
                least = away;
                offset = passed + (length > 0 ? segment.segmentFraction(point) * length : 0);
            }
            passed += length;
        }
        return new EdgePoint(edge, Math.min(Lengths.of(offset), streets.length(edge)), Lengths.of(least));
    }

    private record Segment(Coordinate from, Coordinate to, double length) {
        Coordinate at(double metres) {
            if (metres <= 0 || metres >= length) {
                return metres <= 0 ? from.copy() : to.copy();
            }
            return new Coordinate(
                    from.x + (to.x - from.x) / length * metres, from.y + (to.y - from.y) / length * metres);
        }
    }
}
