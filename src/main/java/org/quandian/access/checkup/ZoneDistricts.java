package org.quandian.access.checkup;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/** Says which district a community lies in: that of a point inside its largest part. Stateless; any thread. */
final class ZoneDistricts {
    private ZoneDistricts() {}

    /** By the names of communities; those that lie in no district are left out. */
    static Map<String, String> ofCommunities(Baseline city, UnitZones zones) {
        Map<String, String> districts = new HashMap<>();
        Map<String, Double> largest = new HashMap<>();
        for (Feature feature : city.features(LayerRole.COMMUNITIES)) {
            String name = feature.nameOrId();
            double area = feature.shape().getArea();
            if (!feature.shape().isEmpty() && area > largest.getOrDefault(name, -1.0)) {
                largest.put(name, area);
                Coordinate inside = feature.shape().getInteriorPoint().getCoordinate();
                int district = zones.zoneAt(ZoneLevel.DISTRICT, inside.x, inside.y);
                if (district != UnitZones.REST) {
                    districts.put(name, zones.names(ZoneLevel.DISTRICT).get(district));
                }
            }
        }
        return districts;
    }
}
