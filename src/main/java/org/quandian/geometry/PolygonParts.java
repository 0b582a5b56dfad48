package org.quandian.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** The polygons in a shape. Stateless; any thread. */
public final class PolygonParts {
    private PolygonParts() {}

    /** Its polygons that have an area; lines and points in it are left out. */
    public static List<Polygon> of(Geometry shape) {
        List<Polygon> parts = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(shape)) {
            Polygon polygon = (Polygon) part;
            if (polygon.getArea() > 0) {
                parts.add(polygon);
            }
        }
        return parts;
    }

    /** A valid shape without its lines and points (itself if it has none); empty where there is no area. */
    public static Geometry polygonal(Geometry valid) {
        if (valid instanceof Polygonal) {
            return valid;
        }
        List<Polygon> parts = of(valid);
        return parts.size() == 1 ? parts.get(0) : valid.getFactory().createMultiPolygon(parts.toArray(new Polygon[0]));
    }

    /** The same area as a valid polygonal shape: repaired if need be, which costs more than {@link #polygonal}. */
    public static Geometry repaired(Geometry shape) {
        return polygonal(shape.isValid() ? shape : GeometryFixer.fix(shape));
    }
}
