package org.quandian.access.checkup;

import org.quandian.planning.Feature;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.LayerRole;

/**
 * What is there already and takes a remedy: idle land or an idle building, a closed green, a school, a car park, an estate, a street.
 *
 * @param role the layer it stands on
 * @param id of the feature
 * @param name may be empty
 * @param areaSquareMetres its ground; 0 where it is drawn as a point or a line
 * @param floorSquareMetres its floor, of idle buildings that say or show it; else 0
 * @param distanceMetres from what lacks: the nearest parcel of a gap, or the zone; 0 inside it
 */
public record SiteHost(
        LayerRole role,
        String id,
        String name,
        double areaSquareMetres,
        double floorSquareMetres,
        double distanceMetres) {
    static SiteHost of(LayerRole role, Feature feature, double distanceMetres) {
        double floor =
                role == LayerRole.IDLE_BUILDINGS ? IdleReuse.floorOf(feature).orElse(0) : 0;
        return new SiteHost(role, feature.id(), feature.name(), feature.shape().getArea(), floor, distanceMetres);
    }
}
