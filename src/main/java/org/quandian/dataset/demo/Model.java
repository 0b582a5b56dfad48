package org.quandian.dataset.demo;

import java.util.List;
import org.locationtech.jts.geom.Polygon;

/**
 * The finished city before it is written, without its buildings (those are made while writing).
 *
 * @param schoolZones of the primary schools
 * @param juniorZones of the junior schools
 * @param lake water of the lake in the new town
 * @param historic land of the historic quarter
 */
record Model(
        CityPlan plan,
        Landscape landscape,
        List<Plot> plots,
        List<Park> parks,
        List<School> schools,
        List<Facility> facilities,
        List<RoadPiece> roads,
        List<NamedArea> districts,
        List<NamedArea> communities,
        List<NamedArea> schoolZones,
        List<NamedArea> juniorZones,
        Polygon lake,
        Polygon historic) {
    /**
     * An area with a name.
     *
     * @param other what it refers to (the school of a zone); else empty
     */
    record NamedArea(String name, String other, org.locationtech.jts.geom.Geometry shape) {}
}
