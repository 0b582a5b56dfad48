package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.DemandUnit;

/** The school zones of one level: who lies in them, where they overlap, what they leave out. Square metres. Immutable; any thread. */
final class ZoneMap {
    /** Smaller overlaps and holes are borders that were drawn twice, square metres. */
    private static final double SLIVER = 1;

    private final String type;
    private final List<SchoolZone> zones;
    private final STRtree index = new STRtree();
    private final List<List<Integer>> zonesOfPlace = new ArrayList<>();
    private final List<List<Integer>> placesOfZone = new ArrayList<>();

    /** The zones for a type of schools. */
    ZoneMap(String type, List<SchoolZone> all, DemandPlaces places) {
        this.type = type;
        this.zones = all.stream().filter(zone -> zone.isFor(type)).toList();
        for (int zone = 0; zone < zones.size(); zone++) {
            index.insert(zones.get(zone).shape().getEnvelopeInternal(), zone);
            placesOfZone.add(new ArrayList<>());
        }
        index.build();
        for (int place = 0; place < places.size(); place++) {
            List<Integer> own = new ArrayList<>(1);
            for (int zone : near(new Envelope(places.x(place), places.x(place), places.y(place), places.y(place)))) {
                if (zones.get(zone).outline().contains(places.x(place), places.y(place))) {
                    own.add(zone);
                    placesOfZone.get(zone).add(place);
                }
            }
            zonesOfPlace.add(List.copyOf(own));
        }
    }

    /** Numbers of the zones around there, ascending. */
    private List<Integer> near(Envelope extent) {
        List<Integer> near = new ArrayList<>();
        for (Object found : index.query(extent)) {
            near.add((Integer) found);
        }
        near.sort(Comparator.naturalOrder());
        return near;
    }

    String type() {
        return type;
    }

    List<SchoolZone> zones() {
        return zones;
    }

    /** The numbers of the zones that a place lies in, ascending. */
    List<Integer> zonesOf(int place) {
        return zonesOfPlace.get(place);
    }

    /** The places in a zone; one that lies in two zones is in both lists. */
    List<Integer> placesOf(int zone) {
        return placesOfZone.get(zone);
    }

    /**
     * Two zones with land in common.
     *
     * @param area m²
     */
    record Overlap(SchoolZone one, SchoolZone other, double area) {}

    /** All pairs with land in common, in the order of the layer. */
    List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int one = 0; one < zones.size(); one++) {
            Geometry shape = zones.get(one).shape();
            for (int other : near(shape.getEnvelopeInternal())) {
                if (other > one) {
                    double area = OverlayNGRobust.overlay(
                                    shape, zones.get(other).shape(), OverlayNG.INTERSECTION)
                            .getArea();
                    if (area >= SLIVER) {
                        overlaps.add(new Overlap(zones.get(one), zones.get(other), area));
                    }
                }
            }
        }
        return overlaps;
    }

    /**
     * Land of a parcel that lies in no zone.
     *
     * @param area m²
     */
    record Hole(DemandUnit parcel, double area) {}

    /** All parcels with land in no zone, by id: sums must not depend on the order of a layer. */
    List<Hole> holes(List<DemandUnit> parcels) {
        var prepared = zones.stream()
                .map(zone -> PreparedGeometryFactory.prepare(zone.shape()))
                .toList();
        List<Hole> holes = new ArrayList<>();
        for (DemandUnit parcel : parcels) {
            List<Integer> near = near(parcel.shape().getEnvelopeInternal());
            if (near.stream().noneMatch(zone -> prepared.get(zone).covers(parcel.shape()))) {
                double area = left(parcel.shape(), near);
                if (area >= SLIVER) {
                    holes.add(new Hole(parcel, area));
                }
            }
        }
        holes.sort(Comparator.comparing(hole -> hole.parcel().id()));
        return holes;
    }

    private double left(Geometry parcel, List<Integer> near) {
        Geometry rest = PolygonParts.repaired(parcel);
        for (int zone : near) {
            rest = PolygonParts.polygonal(
                    OverlayNGRobust.overlay(rest, zones.get(zone).shape(), OverlayNG.DIFFERENCE));
        }
        return rest.getArea();
    }
}
