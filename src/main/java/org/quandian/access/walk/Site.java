package org.quandian.access.walk;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Facility;

/**
 * A facility as it stands to the streets of the city without a plan. Immutable; any thread.
 *
 * @param facility existing or planned
 * @param shape its shape, put right where it is no valid area
 * @param extent bounds of the shape, once for all; not to be written to
 * @param doors the ways into it; empty where nobody gets in
 * @param gated whether the city says where one gets in, so that no other street leads into it
 * @param inside the demand points that stand in it or at it, ascending; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent")
record Site(Facility facility, Geometry shape, Envelope extent, List<EdgePoint> doors, boolean gated, int[] inside) {
    static Site of(Facility facility, Geometry shape, List<EdgePoint> doors, boolean gated, int[] inside) {
        return new Site(facility, shape, shape.getEnvelopeInternal(), doors, gated, inside);
    }
}
