package org.quandian.dataset;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.quandian.planning.LayerRole;

/** What kind of shape a role needs. The words go into sentences through the message files. */
enum ShapeKind {
    POLYGON("polygon"),
    LINE("line"),
    POINT("point"),
    ANY("any");

    private final String id;

    ShapeKind(String id) {
        this.id = id;
    }

    /** The word for it. */
    String id() {
        return id;
    }

    /** The kind that a role needs. */
    static ShapeKind neededBy(LayerRole role) {
        return switch (role) {
            case RESIDENTIAL,
                    BUILDINGS,
                    PARKS,
                    DISTRICTS,
                    COMMUNITIES,
                    SCHOOL_ZONES,
                    HISTORIC,
                    IDLE_LAND,
                    STUDY_AREA,
                    BUILT_LAND -> POLYGON;
            case ROADS -> LINE;
            case SCHOOLS, FACILITIES, PARKING, BARRIERS, IDLE_BUILDINGS, ENTRANCES -> ANY;
        };
    }

    /** The kind of a shape. */
    static ShapeKind of(Geometry shape) {
        if (shape instanceof Polygonal) {
            return POLYGON;
        }
        return shape instanceof Lineal ? LINE : POINT;
    }

    /** Whether shapes of that kind will do. */
    boolean accepts(ShapeKind kind) {
        return this == ANY || this == kind;
    }
}
