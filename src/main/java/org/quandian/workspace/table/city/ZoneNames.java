package org.quandian.workspace.table.city;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/**
 * In which district or community each row lies. Places are looked up all at once when the first is asked for, a second for a million
 * rows. Immutable; any thread.
 */
final class ZoneNames {
    private final UnitZones zones;
    private final ZoneLevel level;
    private final Memo<int[]> zoneOf;

    private ZoneNames(UnitZones zones, ZoneLevel level, Memo<int[]> zoneOf) {
        this.zones = zones;
        this.level = level;
        this.zoneOf = zoneOf;
    }

    /** Of the demand units, by their number. */
    static ZoneNames ofUnits(UnitZones zones, ZoneLevel level, int units) {
        return new ZoneNames(zones, level, new Memo<>(() -> IntStream.range(0, units)
                .map(unit -> zones.zoneOf(level, unit))
                .toArray()));
    }

    /** Of shapes, by where their middle lies. */
    static ZoneNames ofShapes(UnitZones zones, ZoneLevel level, int rows, IntFunction<Geometry> shapes) {
        return new ZoneNames(zones, level, new Memo<>(() -> IntStream.range(0, rows)
                .map(row -> {
                    Coordinate middle = shapes.apply(row).getCentroid().getCoordinate();
                    return zones.zoneAt(level, middle.x, middle.y);
                })
                .toArray()));
    }

    /** Whether the city has such zones at all. */
    boolean isKnown() {
        return !zones.names(level).isEmpty();
    }

    /** The zone's name; empty for none. */
    String name(int row) {
        int zone = zoneOf.get()[row];
        return zone == UnitZones.REST ? "" : zones.names(level).get(zone);
    }
}
