package org.quandian.access.walk;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.quandian.geometry.PolygonParts;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Facility;
import org.quandian.planning.WalkRules;

/**
 * The ways into facilities from the streets as they stand: the entrances that the city gives; else for points and lines the nearest
 * street; else for areas every place where a street comes near the boundary, and failing that, unless it is a park, the nearest street.
 * Immutable; any thread.
 */
final class DoorFinder {
    private final EdgeFinder finder;
    private final EntranceLayer entrances;
    private final WalkRules rules;

    DoorFinder(EdgeFinder finder, EntranceLayer entrances, WalkRules rules) {
        this.finder = finder;
        this.entrances = entrances;
        this.rules = rules;
    }

    /** A facility's shape, put right where it is no valid area. */
    static Geometry shapeOf(Facility facility) {
        Geometry shape = facility.shape();
        return shape.getDimension() == 2 && !shape.isValid() ? PolygonParts.repaired(shape) : shape;
    }

    /** @param shape the facility's, put right, not empty */
    List<Gate> gates(Facility facility, Geometry shape) {
        return facility.planned() && !facility.isSeats() ? List.of() : entrances.of(facility.id(), shape);
    }

    List<EdgePoint> list(Facility facility, Geometry shape, List<Gate> gates) {
        if (!gates.isEmpty()) {
            ShapeOutline outline = ShapeOutline.of(shape);
            return gates.stream().flatMap(gate -> gate.from(outline).stream()).toList();
        }
        if (shape.getDimension() == 2) {
            List<EdgePoint> around = finder.listAround(shape, rules.boundaryMetres());
            if (!around.isEmpty() || facility.type().equals(Facility.PARK)) {
                return around;
            }
        }
        return nearest(shape);
    }

    private List<EdgePoint> nearest(Geometry shape) {
        if (shape instanceof Point point) {
            return finder.findNearest(point.getX(), point.getY(), rules.joinMetres()).stream()
                    .toList();
        }
        return finder.listAround(shape, rules.joinMetres()).stream()
                .min(Comparator.comparingDouble(EdgePoint::leg))
                .stream()
                .toList();
    }
}
