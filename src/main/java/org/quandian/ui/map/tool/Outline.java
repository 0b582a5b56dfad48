package org.quandian.ui.map.tool;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.quandian.map.MapPoint;

/** How a new thing gets its outline. */
public enum Outline {
    /** A click puts down a square of the area that was typed in. */
    SQUARE(4),
    /** A click puts down a regular octagon of that area. */
    OCTAGON(8),
    /** A click fills the idle parcel under the mouse; elsewhere it puts down a square. */
    PARCEL(4),
    /** Corner by corner. */
    DRAWN(0);

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final int corners;

    Outline(int corners) {
        this.corners = corners;
    }

    /** Whether it is round enough to be measured by a radius. */
    public boolean isRound() {
        return corners > 4;
    }

    /** The word in message keys and settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one click is enough. */
    public boolean isStamp() {
        return corners > 0;
    }

    /**
     * The outline around a place, one side level.
     *
     * @param areaSquareMetres its exact area
     * @throws IllegalStateException for {@link #DRAWN}
     */
    public Polygon around(MapPoint centre, double areaSquareMetres) {
        if (!isStamp()) {
            throw new IllegalStateException("a drawn outline has no form of its own");
        }
        double radius = Math.sqrt(2 * areaSquareMetres / (corners * Math.sin(2 * Math.PI / corners)));
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = Math.PI * (2 * i + 1) / corners;
            ring[i] = new Coordinate(centre.x() + radius * Math.cos(angle), centre.y() + radius * Math.sin(angle));
        }
        ring[corners] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }
}
