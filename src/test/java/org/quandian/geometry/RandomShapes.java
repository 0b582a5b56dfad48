package org.quandian.geometry;

import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Random valid shapes: stars (mostly not convex), some with a hole, some of two parts. Same seed, same shapes. */
final class RandomShapes {
    private final Random random;
    private final GeometryFactory factory = new GeometryFactory();

    RandomShapes(long seed) {
        this.random = new Random(seed);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    int count(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A shape around a point, no farther from it than twice the size. */
    Geometry shape(double x, double y, double size) {
        int kind = random.nextInt(4);
        if (kind == 0) {
            return factory.createMultiPolygon(
                    new Polygon[] {star(x - size, y, size * 0.9, false), star(x + size, y, size * 0.9, false)});
        }
        return star(x, y, size, kind == 1);
    }

    Polygon star(double x, double y, double size, boolean withHole) {
        int corners = count(3, 12);
        LinearRing outer = ring(x, y, size * 0.4, size, corners);
        return withHole && corners > 4
                ? factory.createPolygon(outer, new LinearRing[] {ring(x, y, size * 0.05, size * 0.1, 5)})
                : factory.createPolygon(outer);
    }

    private LinearRing ring(double x, double y, double inner, double outer, int corners) {
        double turn = between(0, 1);
        Coordinate[] points = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = (i + turn) * 2 * Math.PI / corners;
            double distance = between(inner, outer);
            points[i] = new Coordinate(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
        }
        points[corners] = points[0].copy();
        return factory.createLinearRing(points);
    }
}
