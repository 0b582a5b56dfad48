package org.quandian.access.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** The idle land and buildings of a city, and which of them lie near gaps. Immutable; any thread. */
final class IdleSites {
    private static final Comparator<IdleSite> NEAREST_FIRST =
            Comparator.comparingDouble(IdleSite::distanceMetres).thenComparing(IdleSite::id);

    private final List<Site> sites = new ArrayList<>();

    IdleSites(Baseline baseline) {
        for (LayerRole role : List.of(LayerRole.IDLE_LAND, LayerRole.IDLE_BUILDINGS)) {
            for (Feature feature : baseline.features(role)) {
                if (!feature.shape().isEmpty()) {
                    sites.add(new Site(feature, role, ShapeOutline.of(feature.shape())));
                }
            }
        }
    }

    /**
     * The sites within reach of each group of parcels, nearest first.
     *
     * @param groupOf group of each parcel, negative for none
     */
    List<List<IdleSite>> near(ParcelMap map, int[] groupOf, int groups, double reachMetres) {
        List<List<IdleSite>> near = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            near.add(new ArrayList<>());
        }
        for (Site site : sites) {
            distances(site, map, groupOf, reachMetres)
                    .forEach((group, distance) -> near.get(group).add(site.at(distance)));
        }
        near.forEach(list -> list.sort(NEAREST_FIRST));
        return near;
    }

    /** Distance to the nearest parcel of each group within reach; most parcels are ruled out by their bounds. */
    private static Map<Integer, Double> distances(Site site, ParcelMap map, int[] groupOf, double reach) {
        Map<Integer, Double> best = new TreeMap<>();
        double open = Math.nextUp(reach);
        map.visit(site.outline.extent(), reach, unit -> {
            int group = groupOf[unit];
            if (group < 0) {
                return;
            }
            double known = best.getOrDefault(group, open);
            if (map.outline(unit).boundsDistance(site.outline) < known) {
                double distance = map.outline(unit).distance(site.outline, known);
                if (distance < known) {
                    best.put(group, distance);
                }
            }
        });
        return best;
    }

    private record Site(Feature feature, LayerRole role, ShapeOutline outline) {
        IdleSite at(double distance) {
            return new IdleSite(
                    feature.id(), feature.name(), role, feature.shape().getArea(), distance);
        }
    }
}
