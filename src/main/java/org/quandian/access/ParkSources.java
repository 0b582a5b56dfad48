package org.quandian.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.PolygonParts;
import org.quandian.geometry.TouchingGroups;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;

/**
 * Turns parks into service sources under one standard. Shapes drawn twice count once; parts that touch and share a name are one
 * park with the area of their union; a park lies in a historic quarter if at least half of its area does. Parks without an area
 * (points, lines) are no sources, because their tier is unknown. Immutable; any thread.
 */
final class ParkSources {
    /** Parts this close touch: what reprojection and rounding do to a shared border, metres. */
    private static final double TOUCHING_GAP = 0.01;

    private static final double HISTORIC_SHARE = 0.5;

    private final ServiceStandard standard;
    private final List<Geometry> historicQuarters;

    ParkSources(ServiceStandard standard, Baseline baseline) {
        this.standard = standard;
        this.historicQuarters = baseline.features(LayerRole.HISTORIC).stream()
                .map(quarter -> PolygonParts.repaired(quarter.shape()))
                .filter(quarter -> !quarter.isEmpty())
                .toList();
    }

    /** The sources of the city as it stands, in the order of the layer. */
    List<ServiceSource> existing(Baseline baseline) {
        List<Feature> parks = withoutDuplicates(baseline.features(LayerRole.PARKS));
        List<Geometry> shapes = parks.stream().map(Feature::shape).toList();
        List<ServiceSource> sources = new ArrayList<>();
        for (List<Integer> group :
                TouchingGroups.of(shapes, TOUCHING_GAP, (a, b) -> sameName(parks.get(a), parks.get(b)))) {
            Feature first = parks.get(group.get(0));
            Geometry shape = group.size() == 1 ? first.shape() : union(shapes, group);
            sources.add(source(first.id(), first.name(), shape, false));
        }
        return List.copyOf(sources);
    }

    /** An intervention as a source of its own; it is never merged with the parks around it. */
    ServiceSource planned(Intervention intervention) {
        return source(intervention.id(), intervention.name(), PolygonParts.repaired(intervention.shape()), true);
    }

    private ServiceSource source(String id, String name, Geometry shape, boolean planned) {
        double area = shape.getArea();
        Optional<SizeTier> tier = standard.findTier(area, isHistoric(shape, area));
        return new ServiceSource(
                id, name, shape, area, tier.map(SizeTier::radiusMetres).orElse(0.0), planned);
    }

    private boolean isHistoric(Geometry shape, double area) {
        List<Geometry> parts = new ArrayList<>();
        for (Geometry quarter : historicQuarters) {
            if (quarter.getEnvelopeInternal().intersects(shape.getEnvelopeInternal())) {
                parts.add(OverlayNGRobust.overlay(shape, quarter, OverlayNG.INTERSECTION));
            }
        }
        return !parts.isEmpty() && OverlayNGRobust.union(parts).getArea() >= HISTORIC_SHARE * area;
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
                kept.add(new Feature(park.record(), park.id(), park.name(), shape, park.attributes()));
            }
        }
        return kept;
    }
}
