package org.quandian.access.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.PolygonParts;
import org.quandian.geometry.ShapeSplit;
import org.quandian.planning.Feature;

/**
 * Cuts shapes at the borders of one layer of zones. Where zones overlap, the first of the layer gets the land; features of one
 * name are one zone; a zone without a name goes by its id. Immutable; any thread.
 */
public final class ZoneCut {
    /** What lies in no zone. */
    public static final int REST = -1;

    /** Smaller parts are rounding along a border, square metres. */
    private static final double SLIVER = 1e-6;

    /** A border this little inside a shape runs along it, metres. */
    private static final double BORDER_WIDTH = 1e-6;

    private final List<String> names;
    private final STRtree zones = new STRtree();
    private final STRtree borders = new STRtree();

    /** The zones of a layer. */
    public ZoneCut(List<Feature> features) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int order = 0; order < features.size(); order++) {
            Feature feature = features.get(order);
            Geometry shape = PolygonParts.repaired(feature.shape());
            if (!shape.isEmpty()) {
                String name = feature.nameOrId();
                int number = numbers.computeIfAbsent(name, any -> numbers.size());
                FlatPolygon outline = FlatPolygon.of(shape);
                zones.insert(shape.getEnvelopeInternal(), new Zone(order, number, shape, outline));
                outline.forEachEdge(
                        (x1, y1, x2, y2) -> borders.insert(new Envelope(x1, x2, y1, y2), new Border(x1, y1, x2, y2)));
            }
        }
        this.names = List.copyOf(numbers.keySet());
        zones.build();
        borders.build();
    }

    /** The zones' names, in the order of the layer. */
    public List<String> names() {
        return names;
    }

    /** The parts of a polygonal shape, each with its zone or {@link #REST}. */
    public List<Part> cut(Geometry shape) {
        if (shape.isEmpty()) {
            return List.of();
        }
        List<?> near = borders.query(shape.getEnvelopeInternal());
        if (near.isEmpty()) {
            return List.of(new Part(shape, zoneAt(shape.getCoordinate())));
        }
        FlatPolygon outline = FlatPolygon.of(shape);
        if (near.stream().allMatch(border -> ((Border) border).isBeside(outline)) && isOnePart(shape)) {
            return List.of(new Part(shape, zoneAt(shape.getInteriorPoint().getCoordinate())));
        }
        return cutAtBorders(shape);
    }

    /** Parts may lie in different zones without any border running through them. */
    private static boolean isOnePart(Geometry shape) {
        return shape.getNumGeometries() == 1;
    }

    /** Where no border runs through a shape, one point speaks for it: most parcels of a city are decided here. */
    private int zoneAt(Coordinate point) {
        return zoneAt(point.x, point.y);
    }

    /** The number of the zone at a place, or {@link #REST}. */
    public int zoneAt(double x, double y) {
        for (Zone zone : zonesAround(new Envelope(x, x, y, y))) {
            if (zone.outline.contains(x, y)) {
                return zone.number;
            }
        }
        return REST;
    }

    private List<Part> cutAtBorders(Geometry shape) {
        List<Part> parts = new ArrayList<>();
        Geometry rest = shape;
        for (Zone zone : zonesAround(shape.getEnvelopeInternal())) {
            ShapeSplit split = ShapeSplit.of(rest, zone.shape);
            if (split.inside().getArea() > SLIVER) {
                parts.add(new Part(split.inside(), zone.number));
                rest = split.outside();
            }
            if (rest.getArea() <= SLIVER) {
                return parts;
            }
        }
        parts.add(new Part(rest, REST));
        return parts;
    }

    private List<Zone> zonesAround(Envelope extent) {
        List<Zone> around = new ArrayList<>();
        for (Object found : zones.query(extent)) {
            around.add((Zone) found);
        }
        around.sort(Comparator.comparingInt(Zone::order));
        return around;
    }

    /**
     * A part of a shape that lies in one zone.
     *
     * @param shape polygonal
     * @param zone number of the zone, or {@link #REST}
     */
    public record Part(Geometry shape, int zone) {}

    private record Border(double x1, double y1, double x2, double y2) {
        boolean isBeside(FlatPolygon shape) {
            return shape.isBesideSegment(x1, y1, x2, y2, BORDER_WIDTH);
        }
    }

    private record Zone(int order, int number, Geometry shape, FlatPolygon outline) {}
}
