package org.quandian.access;

import org.quandian.access.people.ZoneCut;
import org.quandian.geometry.FlatPolygon;

/**
 * A part of a parcel that lies in one district and one community.
 *
 * @param shape small enough that most pieces are served wholly or not at all
 * @param unit the parcel, by its index
 * @param district number of the district, or {@link ZoneCut#REST}
 * @param community number of the community, or {@link ZoneCut#REST}
 * @param countsAsLand false for land that an earlier parcel already has; its people count all the same
 */
record DemandPiece(FlatPolygon shape, int unit, int district, int community, boolean countsAsLand) {}
