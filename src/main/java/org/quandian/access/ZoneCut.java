package org.quandian.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Feature;

/**
 * Cuts shapes at the borders of one layer of zones. Where zones overlap, the first of the layer gets the land; features of one
 * name are one zone; a zone without a name goes by its id. Immutable; any thread.
 */
final class ZoneCut {
    /** What lies in no zone. */
    static final int REST = -1;

    /** Smaller parts are rounding along a border, square metres. */
    private static final double SLIVER = 1e-6;

    private final List<String> names;
    private final STRtree index = new STRtree();

    ZoneCut(List<Feature> features) {
        Map<String, Integer> zones = new LinkedHashMap<>();
        for (int order = 0; order < features.size(); order++) {
            Feature feature = features.get(order);
            Geometry shape = PolygonParts.polygonal(feature.shape());
            if (!shape.isEmpty()) {
                String name = feature.name().isEmpty() ? feature.id() : feature.name();
                int zone = zones.computeIfAbsent(name, any -> zones.size());
                index.insert(
                        shape.getEnvelopeInternal(), new Zone(order, zone, PreparedGeometryFactory.prepare(shape)));
            }
        }
        this.names = List.copyOf(zones.keySet());
        index.build();
    }

    /** The zones' names, in the order of the layer. */
    List<String> names() {
        return names;
    }

    /** The parts of a polygonal shape, each with its zone or {@link #REST}. */
    List<Part> cut(Geometry shape) {
        List<Part> parts = new ArrayList<>();
        Geometry rest = shape;
        for (Zone zone : zonesAround(shape)) {
            if (zone.area.covers(rest)) {
                parts.add(new Part(rest, zone.number));
                return parts;
            }
            if (zone.area.intersects(rest)) {
                Geometry inside = common(rest, zone, OverlayNG.INTERSECTION);
                if (inside.getArea() > SLIVER) {
                    parts.add(new Part(inside, zone.number));
                    rest = common(rest, zone, OverlayNG.DIFFERENCE);
                }
            }
            if (rest.getArea() <= SLIVER) {
                return parts;
            }
        }
        parts.add(new Part(rest, REST));
        return parts;
    }

    private List<Zone> zonesAround(Geometry shape) {
        List<Zone> zones = new ArrayList<>();
        for (Object found : index.query(shape.getEnvelopeInternal())) {
            zones.add((Zone) found);
        }
        zones.sort(Comparator.comparingInt(Zone::order));
        return zones;
    }

    private static Geometry common(Geometry shape, Zone zone, int operation) {
        return PolygonParts.polygonal(OverlayNGRobust.overlay(shape, zone.area.getGeometry(), operation));
    }

    /** A part of a shape that lies in one zone. */
    record Part(Geometry shape, int zone) {}

    private record Zone(int order, int number, PreparedGeometry area) {}
}
