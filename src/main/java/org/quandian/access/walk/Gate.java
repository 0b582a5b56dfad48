package org.quandian.access.walk;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgePoint;
import org.quandian.network.Lengths;

/**
 * An entrance: a point and its ways to the streets.
 *
 * @param x easting, m
 * @param y northing, m
 * @param ways places on streets, their legs from the entrance; empty where no street is near
 */
record Gate(double x, double y, List<EdgePoint> ways) {
    Gate {
        ways = List.copyOf(ways);
    }

    /** The point of the shape of an entrance. */
    static Point placeOf(Geometry shape) {
        return shape instanceof Point point ? point : shape.getInteriorPoint();
    }

    /** The ways from a place through the entrance to the streets. */
    List<EdgePoint> from(double fromX, double fromY) {
        return lengthened(Lengths.of(Math.hypot(x - fromX, y - fromY)));
    }

    /** The ways from a shape: nothing more to walk where the entrance stands on or in it. */
    List<EdgePoint> from(ShapeOutline shape) {
        return lengthened(Lengths.of(shape.distance(x, y)));
    }

    private List<EdgePoint> lengthened(double metres) {
        return ways.stream()
                .map(way -> new EdgePoint(way.edge(), way.offset(), way.leg() + metres))
                .toList();
    }
}
