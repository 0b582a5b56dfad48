package org.quandian.access.community;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.access.people.UnitZones;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/** The communities as places, numbered as {@link UnitZones} numbers them. Immutable; any thread. */
final class CommunityMap {
    /** What lies in no community. */
    static final int NOWHERE = UnitZones.REST;

    private static final Geometry NO_SHAPE = new GeometryFactory().createPolygon();

    private final UnitZones zones;
    private final Map<String, Geometry> shapes = new HashMap<>();
    private final String[] districts;
    private final STRtree index = new STRtree();

    CommunityMap(Baseline baseline, UnitZones zones) {
        this.zones = zones;
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names().forEach(name -> numbers.put(name, numbers.size()));
        this.districts = new String[names().size()];
        double[] largest = new double[districts.length];
        for (Feature feature : baseline.features(LayerRole.COMMUNITIES)) {
            Geometry shape = PolygonParts.repaired(feature.shape());
            Integer number = numbers.get(feature.nameOrId());
            if (number != null && !shape.isEmpty()) {
                index.insert(shape.getEnvelopeInternal(), new Part(number, shape));
                if (shape.getArea() > largest[number]) {
                    largest[number] = shape.getArea();
                    shapes.put(names().get(number), shape);
                    districts[number] = districtAt(shape.getInteriorPoint().getCoordinate());
                }
            }
        }
        index.build();
    }

    private String districtAt(Coordinate point) {
        int district = zones.zoneAt(ZoneLevel.DISTRICT, point.x, point.y);
        return district == UnitZones.REST ? "" : zones.names(ZoneLevel.DISTRICT).get(district);
    }

    /** The largest shape of a community; an empty one where there is none of that name. */
    Geometry shapeOf(String community) {
        Geometry shape = shapes.get(community);
        return shape == null ? NO_SHAPE : shape;
    }

    /** Names in the order of the layer. */
    List<String> names() {
        return zones.names(ZoneLevel.COMMUNITY);
    }

    /** The districts' names, in the order of their layer. */
    List<String> districts() {
        return zones.names(ZoneLevel.DISTRICT);
    }

    /** The district of a community, by a point inside its largest part; empty if that lies in none. */
    String districtOf(int community) {
        return districts[community];
    }

    /** The community of a parcel. */
    int ofParcel(int unit) {
        return zones.zoneOf(ZoneLevel.COMMUNITY, unit);
    }

    /** The community that a shape stands in, by a point inside it; {@link #NOWHERE} if there is none. */
    int of(Geometry shape) {
        Coordinate point = shape.getInteriorPoint().getCoordinate();
        return zones.zoneAt(ZoneLevel.COMMUNITY, point.x, point.y);
    }

    /** Every community that a shape lies in or touches, ascending. */
    int[] touching(Geometry shape) {
        List<?> near = index.query(shape.getEnvelopeInternal());
        return near.stream()
                .map(Part.class::cast)
                .filter(part -> part.shape.intersects(shape))
                .mapToInt(Part::community)
                .distinct()
                .sorted()
                .toArray();
    }

    private record Part(int community, Geometry shape) {}
}
