package org.quandian.access.gap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/** Adds up what there is to say of the parcels of one gap. Immutable; any thread. */
final class GapMaker {
    private final ParcelMap map;
    private final Dwellings dwellings;
    private final UnitZones zones;

    GapMaker(ParcelMap map, Dwellings dwellings, UnitZones zones) {
        this.map = map;
        this.dwellings = dwellings;
        this.zones = zones;
    }

    Gap make(int[] units, UnservedTable table, GapGroups groups, FacilityFinder nearest, List<IdleSite> idle) {
        Map<Denominator, Double> unserved = new EnumMap<>(Denominator.class);
        for (Denominator denominator : table.denominators()) {
            double sum = 0;
            for (int unit : units) {
                sum += table.unserved(denominator, unit);
            }
            unserved.put(denominator, sum);
        }
        double people = unserved.getOrDefault(table.rankedBy(), 0.0);
        Weight weight = people > 0 ? table::amount : table::area;
        Envelope extent = new Envelope();
        double area = 0;
        for (int unit : units) {
            extent.expandToInclude(map.shape(unit).getEnvelopeInternal());
            area += table.area(unit);
        }
        Coordinate middle = middle(units, weight);
        List<String> ids =
                Arrays.stream(units).mapToObj(unit -> map.unit(unit).id()).toList();
        return new Gap(
                ids.stream().sorted().findFirst().orElseThrow(),
                people,
                unserved,
                area,
                mostOf(units, weight, ZoneLevel.COMMUNITY),
                mostOf(units, weight, ZoneLevel.DISTRICT),
                extent,
                inside(units, weight, table, groups),
                ids,
                nearest.find(middle.x, middle.y),
                idle);
    }

    /** What a parcel weighs in a gap: its people, or where it has none its land. */
    private interface Weight {
        double of(int unit);
    }

    private Coordinate middle(int[] units, Weight weight) {
        double sum = 0;
        double dx = 0;
        double dy = 0;
        double x = dwellings.centreX(units[0]);
        double y = dwellings.centreY(units[0]);
        for (int unit : units) {
            double own = weight.of(unit);
            sum += own;
            dx += own * (dwellings.centreX(unit) - x);
            dy += own * (dwellings.centreY(unit) - y);
        }
        return sum > 0 ? new Coordinate(x + dx / sum, y + dy / sum) : new Coordinate(x, y);
    }

    /** The first of equals, so that the answer does not hang on chance. */
    private String mostOf(int[] units, Weight weight, ZoneLevel level) {
        Map<Integer, Double> sums = new HashMap<>();
        int most = UnitZones.REST;
        for (int unit : units) {
            int zone = zones.zoneOf(level, unit);
            sums.merge(zone, weight.of(unit), Double::sum);
        }
        double best = -1;
        for (int unit : units) {
            int zone = zones.zoneOf(level, unit);
            double sum = sums.getOrDefault(zone, 0.0);
            if (sum > best) {
                best = sum;
                most = zone;
            }
        }
        return most == UnitZones.REST ? "" : zones.names(level).get(most);
    }

    /** In the parcel with most people; one that is unserved altogether is preferred, for nothing has to be cut there. */
    private Coordinate inside(int[] units, Weight weight, UnservedTable table, GapGroups groups) {
        int chosen = units[0];
        for (int unit : units) {
            boolean better = table.isWhole(unit) == table.isWhole(chosen)
                    ? weight.of(unit) > weight.of(chosen)
                    : table.isWhole(unit);
            chosen = better ? unit : chosen;
        }
        Geometry part = groups.part(chosen);
        Geometry place = part.isEmpty() ? map.shape(chosen) : part;
        return place.getInteriorPoint().getCoordinate();
    }
}
