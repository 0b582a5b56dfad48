package org.quandian.access.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.NearestFacility;
import org.quandian.planning.Denominator;

/**
 * A gap (缺口): unserved land of parcels that lie together.
 *
 * @param id the smallest of its parcels' ids in the order of text: it stays while the gap keeps that parcel
 * @param people what is lacking here, in the measure that the report is ranked by: mostly people without the service
 * @param unserved the same by every measure of the indicator
 * @param areaSquareMetres unserved land
 * @param community the community with most of its people; empty for none
 * @param district the district with most of its people; empty for none
 * @param extent bounds of its parcels, metres; read-only
 * @param inside a place in its unserved land, where a map can fly to; read-only
 * @param parcels ids of its parcels, in the order of the layer
 * @param nearest the facility nearest to the middle of its people, if the service has any
 * @param idleSites unused land and buildings from which the service would reach it, nearest first
 */
public record Gap(
        String id,
        double people,
        Map<Denominator, Double> unserved,
        double areaSquareMetres,
        String community,
        String district,
        Envelope extent,
        Coordinate inside,
        List<String> parcels,
        Optional<NearestFacility.Found> nearest,
        List<IdleSite> idleSites) {
    /** Takes copies. */
    public Gap {
        unserved = Map.copyOf(unserved);
        parcels = List.copyOf(parcels);
        idleSites = List.copyOf(idleSites);
    }
}
