package org.quandian.access.service;

import org.quandian.access.people.UnitZones;
import org.quandian.geometry.FlatPolygon;

/**
 * A part of a shape (of a parcel, of built land) that lies in one district and one community.
 *
 * @param shape small enough that most pieces are served wholly or not at all
 * @param unit the shape it was cut from, by its index
 * @param district number of the district, or {@link UnitZones#REST}
 * @param community number of the community, or {@link UnitZones#REST}
 * @param countsAsLand false for land that an earlier shape already has; its people count all the same
 */
record LandPiece(FlatPolygon shape, int unit, int district, int community, boolean countsAsLand) {}
