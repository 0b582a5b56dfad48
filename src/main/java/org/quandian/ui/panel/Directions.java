package org.quandian.ui.panel;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Which way a shape lies. Stateless. */
public final class Directions {
    private Directions() {}

    /** The direction of the longest side of a shape, degrees from east, counter-clockwise, 0 up to 180; 0 for a point. */
    public static double degrees(Geometry shape) {
        Coordinate[] corners = shape.getCoordinates();
        double longest = 0;
        double angle = 0;
        for (int i = 1; i < corners.length; i++) {
            double length = corners[i].distance(corners[i - 1]);
            // Of sides that are equal but for rounding the first one counts, so that a turn is never read from another
            // side.
            if (length > longest * (1 + 1e-9)) {
                longest = length;
                angle = Math.atan2(corners[i].y - corners[i - 1].y, corners[i].x - corners[i - 1].x);
            }
        }
        double degrees = (Math.toDegrees(angle) % 180 + 180) % 180;
        return degrees > 180 - 1e-9 ? 0 : degrees;
    }
}
