package org.quandian.access;

import org.locationtech.jts.geom.Geometry;

/**
 * A park (or later another facility) with the radius its size earns under the regime: parts that touch and share a name are already
 * one, duplicates are already gone.
 *
 * @param id identifier of the first part, or of the intervention
 * @param name name, may be empty
 * @param shape polygonal
 * @param area square metres, overlaps of parts counted once
 * @param radiusMetres how far it serves from its boundary; 0 where it does not count
 * @param planned whether it is an intervention of the scenario
 */
public record ServiceSource(
        String id, String name, Geometry shape, double area, double radiusMetres, boolean planned) {}
