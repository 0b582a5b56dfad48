package org.quandian.planning;

import org.locationtech.jts.geom.Geometry;

/**
 * One thing on a layer (OGC feature), in the working CRS.
 *
 * @param record number of its record in the source file, counted from 1; 0 where there is none
 * @param id identifier, unique within its layer
 * @param name what people call it; empty where nobody does
 * @param shape valid, not empty, in metres; read-only
 * @param attributes its values under the program's names
 */
public record Feature(int record, String id, String name, Geometry shape, Attributes attributes) {
    /** What it goes by: its name, or its identifier where nobody gave it one. Zones of that name are one zone. */
    public String nameOrId() {
        return name.isEmpty() ? id : name;
    }
}
