package org.quandian.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.PolygonParts;
import org.quandian.geometry.TouchingGroups;
import org.quandian.planning.Feature;

/**
 * Says what is one park: shapes drawn twice count once; parts that touch and share a name are one park with the area of their union.
 * Points and lines are left out, because a park's reach goes by its area. Stateless.
 */
final class ParkGroups {
    /** Parts this close touch: what reprojection and rounding do to a shared border, metres. */
    private static final double TOUCHING_GAP = 0.01;

    private ParkGroups() {}

    /** The parks, each under the id and name of its first part, in the order of the layer. */
    static List<Feature> of(List<Feature> layer) {
        List<Feature> parks = withoutDuplicates(layer);
        List<Geometry> shapes = parks.stream().map(Feature::shape).toList();
        List<Feature> merged = new ArrayList<>();
        for (List<Integer> group :
                TouchingGroups.of(shapes, TOUCHING_GAP, (a, b) -> sameName(parks.get(a), parks.get(b)))) {
            Feature first = parks.get(group.get(0));
            merged.add(group.size() == 1 ? first : withShape(first, union(shapes, group)));
        }
        return List.copyOf(merged);
    }

    private static boolean sameName(Feature one, Feature other) {
        return !one.name().isEmpty() && one.name().equals(other.name());
    }

    private static Geometry union(List<Geometry> shapes, List<Integer> group) {
        List<Geometry> parts = group.stream().map(shapes::get).toList();
        return PolygonParts.polygonal(OverlayNGRobust.union(parts));
    }

    /** Cleaned polygonal shapes, each once: the same rings in any order and direction are the same shape. */
    private static List<Feature> withoutDuplicates(List<Feature> parks) {
        Set<Geometry> seen = new HashSet<>();
        List<Feature> kept = new ArrayList<>();
        for (Feature park : parks) {
            Geometry shape = PolygonParts.repaired(park.shape());
            if (!shape.isEmpty() && seen.add(shape.norm())) {
                kept.add(withShape(park, shape));
            }
        }
        return kept;
    }

    private static Feature withShape(Feature park, Geometry shape) {
        return new Feature(park.record(), park.id(), park.name(), shape, park.attributes());
    }
}
