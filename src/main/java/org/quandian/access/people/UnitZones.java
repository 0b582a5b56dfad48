package org.quandian.access.people;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/**
 * Districts and communities, and which of them a place or a parcel lies in. Where zones overlap the first of the layer gets the place;
 * features of one name are one zone; a zone without a name goes by its id. Zones are numbered in the order of their names.
 * Immutable; any thread.
 */
public final class UnitZones {
    /** What lies in no zone. */
    public static final int REST = ZoneCut.REST;

    private final ZoneCut districts;
    private final ZoneCut communities;
    private final int[] districtOfUnit;
    private final int[] communityOfUnit;

    private UnitZones(Baseline baseline) {
        this.districts = new ZoneCut(baseline.features(LayerRole.DISTRICTS));
        this.communities = new ZoneCut(baseline.features(LayerRole.COMMUNITIES));
        int units = baseline.demandUnits().size();
        this.districtOfUnit = new int[units];
        this.communityOfUnit = new int[units];
        IntStream.range(0, units).parallel().forEach(unit -> {
            Coordinate point = InnerPoint.of(baseline.demandUnits().get(unit).shape());
            districtOfUnit[unit] = districts.zoneAt(point.x, point.y);
            communityOfUnit[unit] = communities.zoneAt(point.x, point.y);
        });
    }

    /** The zones of a city. */
    public static UnitZones of(Baseline baseline) {
        return new UnitZones(baseline);
    }

    /**
     * The names of the zones of a level, in the order of the layer; empty where the city has no such layer.
     *
     * @param level districts or communities
     */
    public List<String> names(ZoneLevel level) {
        return cut(level).names();
    }

    /** The number of the zone at a place, or {@link #REST}. */
    public int zoneAt(ZoneLevel level, double x, double y) {
        return cut(level).zoneAt(x, y);
    }

    /** The number of the zone that a parcel's centre lies in (its centroid if that is inside it), or {@link #REST}. */
    public int zoneOf(ZoneLevel level, int unit) {
        return (cut(level) == districts ? districtOfUnit : communityOfUnit)[unit];
    }

    /**
     * What cuts shapes at the borders of a level.
     *
     * @throws IllegalArgumentException if the level has no borders
     */
    public ZoneCut cut(ZoneLevel level) {
        return switch (level) {
            case DISTRICT -> districts;
            case COMMUNITY -> communities;
            case CITY, UNIT -> throw new IllegalArgumentException("no zones of level " + level);
        };
    }
}
