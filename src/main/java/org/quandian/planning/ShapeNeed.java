package org.quandian.planning;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;

/** What shape an intervention has to have. */
public enum ShapeNeed {
    /** An area. */
    AREA,
    /** One point, or an area. */
    POINT_OR_AREA,
    /** One line with a length. */
    LINE,
    /** One point, or one line with a length. */
    POINT_OR_LINE,
    /** One point. */
    POINT;

    /** Whether a shape will do. Its coordinates are not looked at. */
    public boolean accepts(Geometry shape) {
        boolean point = shape instanceof Point && !shape.isEmpty();
        boolean line = shape instanceof LineString && shape.getLength() > 0;
        boolean area = shape instanceof Polygonal && shape.getArea() > 0;
        return switch (this) {
            case AREA -> area;
            case POINT_OR_AREA -> area || point;
            case LINE -> line;
            case POINT_OR_LINE -> line || point;
            case POINT -> point;
        };
    }
}
