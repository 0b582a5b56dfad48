package org.quandian.access.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        double[] best = new double[groups];
        for (Site site : sites) {
            Arrays.fill(best, Math.nextUp(reachMetres));
            measure(site, map, groupOf, reachMetres, best);
            for (int group = 0; group < groups; group++) {
                if (best[group] <= reachMetres) {
                    near.get(group).add(site.at(best[group]));
                }
            }
        }
        near.forEach(list -> list.sort(NEAREST_FIRST));
        return near;
    }

    /** Lowers the distance of each group to that of its nearest parcel; most parcels are ruled out by their bounds. */
    private static void measure(Site site, ParcelMap map, int[] groupOf, double reach, double[] best) {
        map.visit(site.outline.extent(), reach, unit -> {
            int group = groupOf[unit];
            if (group >= 0 && map.outline(unit).boundsDistance(site.outline) < best[group]) {
                best[group] = map.outline(unit).distance(site.outline, best[group]);
            }
        });
    }

    private record Site(Feature feature, LayerRole role, ShapeOutline outline) {
        IdleSite at(double distance) {
            return new IdleSite(
                    feature.id(), feature.name(), role, feature.shape().getArea(), distance);
        }
    }
}
