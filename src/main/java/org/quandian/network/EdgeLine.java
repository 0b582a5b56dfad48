package org.quandian.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

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
            double x = streets.pointX(edge, i - 1);
            double y = streets.pointY(edge, i - 1);
            double dx = streets.pointX(edge, i) - x;
            double dy = streets.pointY(edge, i) - y;
            double length = Math.hypot(dx, dy);
            boolean begins = points.isEmpty() && (low <= passed + length || i == last);
            if (begins) {
                double share = share(low - passed, length);
                points.add(new Coordinate(x + dx * share, y + dy * share));
            }
            if (!points.isEmpty()) {
                boolean ends = high <= passed + length || i == last;
                double share = ends ? share(high - passed, length) : 1;
                if (high > low) {
                    points.add(new Coordinate(x + dx * share, y + dy * share));
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

    private static double share(double metres, double length) {
        return length > 0 ? Math.max(0, Math.min(1, metres / length)) : 0;
    }
}
