package org.quandian.access.people;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.geometry.FlatPolygon;

/** One point that speaks for a shape: its centroid where that lies inside, else a point of its interior. Stateless. */
final class InnerPoint {
    private InnerPoint() {}

    static Coordinate of(Geometry shape) {
        return of(shape, FlatPolygon.of(shape));
    }

    /** The same where the outline is at hand. */
    static Coordinate of(Geometry shape, FlatPolygon outline) {
        Coordinate centre = shape.getCentroid().getCoordinate();
        if (outline.isEmpty() || outline.contains(centre.x, centre.y)) {
            return centre;
        }
        return shape.getInteriorPoint().getCoordinate();
    }
}
