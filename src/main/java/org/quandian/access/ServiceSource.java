package org.quandian.access;

import org.locationtech.jts.geom.Geometry;

/**
 * A park or another facility with the radius its size earns under the rule: parts of a park that touch and share a name are already
 * one, duplicates of parks are already gone.
 *
 * @param id identifier of the feature (of a park's first part) or of the intervention
 * @param name name, may be empty
 * @param shape point, line or polygonal
 * @param area the size that its radius goes by, m²: its floor area where that is known, else its land
 * @param radiusMetres how far it serves from its boundary; 0 where it does not count
 * @param planned whether it is an intervention of the scenario
 */
public record ServiceSource(String id, String name, Geometry shape, double area, double radiusMetres, boolean planned) {
    /** What it goes by: its name, or its identifier where it has none. */
    public String nameOrId() {
        return name.isEmpty() ? id : name;
    }
}
