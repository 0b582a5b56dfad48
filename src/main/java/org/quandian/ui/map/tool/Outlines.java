package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The lines that shapes are made of. Stateless. */
final class Outlines {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Outlines() {}

    /** A way itself, or the rings of an area, each followed by its holes; of a point nothing. */
    static List<LineString> linesOf(Geometry shape) {
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                lines.add(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    lines.add(polygon.getInteriorRingN(hole));
                }
            } else if (part instanceof LineString line) {
                lines.add(line);
            }
        }
        return lines;
    }
}
