package org.quandian.access.walk;

import org.locationtech.jts.geom.Coordinate;
import org.quandian.network.WalkGraph;

/** Where places on the edges of a graph are. Stateless. */
final class EdgeShape {
    private EdgeShape() {}

    /** The place so many metres along an edge. */
    static Coordinate at(WalkGraph graph, int edge, double offset) {
        int last = graph.pointCount(edge) - 1;
        double left = offset;
        for (int i = 0; i < last; i++) {
            double x = graph.pointX(edge, i);
            double y = graph.pointY(edge, i);
            double dx = graph.pointX(edge, i + 1) - x;
            double dy = graph.pointY(edge, i + 1) - y;
            double length = Math.hypot(dx, dy);
            if (left <= length || i == last - 1) {
                double part = length > 0 ? Math.min(1, left / length) : 0;
                return new Coordinate(x + part * dx, y + part * dy);
            }
            left -= length;
        }
        return new Coordinate(graph.pointX(edge, last), graph.pointY(edge, last));
    }
}
