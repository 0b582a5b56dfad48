package org.quandian.planning;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** What shape an intervention has to have. */
public enum ShapeNeed {
    /** An area. */
    AREA,
    /** A point, a line or an area. */
    ANY,
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
        return switch (this) {
            case AREA -> shape.getArea() > 0;
            case ANY -> !shape.isEmpty();
            case LINE -> line;
            case POINT_OR_LINE -> line || point;
            case POINT -> point;
        };
    }
}
