package org.quandian.access.gap;

import org.quandian.planning.LayerRole;

/**
 * Unused land or an unused building near a gap.
 *
 * @param id of the feature
 * @param name may be empty
 * @param role {@link LayerRole#IDLE_LAND} or {@link LayerRole#IDLE_BUILDINGS}
 * @param areaSquareMetres its ground; 0 where it is drawn as a point
 * @param distanceMetres from the nearest parcel of the gap; 0 inside it
 */
public record IdleSite(String id, String name, LayerRole role, double areaSquareMetres, double distanceMetres) {}
