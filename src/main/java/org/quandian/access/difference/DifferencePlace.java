package org.quandian.access.difference;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A home, or the land of a parcel, that is served on paper but not on foot.
 *
 * @param id of the parcel, or of none where the home lies outside all parcels: then empty
 * @param building place of the home in the layer of buildings; empty where people stand on the parcel's land
 * @param x easting of where the people are, m
 * @param y northing, m
 * @param people residents
 * @param community name of the community; empty where it lies in none
 * @param reason why
 * @param facilityId what serves it on paper: the nearest that does
 * @param facilityName its name, may be empty
 * @param straightMetres straight to it
 * @param walkMetres on foot to it; empty where there is no way or it is more than three times the radius
 */
public record DifferencePlace(
        String id,
        OptionalInt building,
        double x,
        double y,
        double people,
        String community,
        Reason reason,
        String facilityId,
        String facilityName,
        double straightMetres,
        OptionalDouble walkMetres) {}
