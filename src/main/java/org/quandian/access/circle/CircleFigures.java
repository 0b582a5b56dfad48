package org.quandian.access.circle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.quandian.access.CoverageRate;
import org.quandian.access.people.UnitZones;
import org.quandian.access.service.HomeChunks;
import org.quandian.access.service.LandPieces;
import org.quandian.access.service.ServiceGround;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;

/** Adds tallies up, always in the order of the chunks, for the city, its zones and its parcels. Immutable; any thread. */
final class CircleFigures {
    private final ServiceGround ground;
    private final CircleItems items;
    private final HomeTallies homes;
    private final LandTallies land;
    private final PlaceTallies places;

    CircleFigures(ServiceGround ground, CircleItems items, HomeTallies homes, LandTallies land) {
        this.ground = ground;
        this.items = items;
        this.homes = homes;
        this.land = land;
        this.places = new PlaceTallies(ground, items, land::complete);
    }

    Tally city() {
        return sum(chunk -> true, chunk -> true);
    }

    /** @param zone number of the zone, or {@link UnitZones#REST} */
    Tally zone(ZoneLevel level, int zone) {
        HomeChunks homeChunks = ground.homes();
        LandPieces pieces = ground.pieces();
        return level == ZoneLevel.DISTRICT
                ? sum(chunk -> homeChunks.district(chunk) == zone, chunk -> pieces.district(chunk) == zone)
                : sum(chunk -> homeChunks.community(chunk) == zone, chunk -> pieces.community(chunk) == zone);
    }

    private Tally sum(IntPredicate ofHomes, IntPredicate ofLand) {
        Tally sum = new Tally(items.size());
        for (int chunk = 0; chunk < ground.homes().chunkCount(); chunk++) {
            if (ofHomes.test(chunk)) {
                sum.add(homes.of(chunk));
            }
        }
        for (int chunk = 0; chunk < ground.pieces().chunkCount(); chunk++) {
            if (ofLand.test(chunk)) {
                sum.add(land.of(chunk));
            }
        }
        return sum;
    }

    /** The residents of one parcel. */
    Tally unit(int unit) {
        return places.unit(unit);
    }

    /** The same where nobody lives: every dwelling, or every square metre, counts as one resident. */
    Tally place(int unit) {
        return places.place(unit);
    }

    List<CoverageRate> byZone(IndicatorKey key, ZoneLevel level) {
        return switch (level) {
            case CITY -> List.of(rate(key, level, "", city()));
            case UNIT -> byUnit(key);
            case DISTRICT, COMMUNITY -> byNamedZone(key, level);
        };
    }

    private List<CoverageRate> byUnit(IndicatorKey key) {
        List<CoverageRate> rates = new ArrayList<>();
        for (DemandUnit unit : ground.baseline().demandUnits()) {
            rates.add(rate(key, ZoneLevel.UNIT, unit.id(), unit(unit.index())));
        }
        return List.copyOf(rates);
    }

    private List<CoverageRate> byNamedZone(IndicatorKey key, ZoneLevel level) {
        List<String> names = ground.zones().names(level);
        if (names.isEmpty()) {
            return List.of();
        }
        Tally[] sums = new Tally[names.size() + 1];
        Arrays.setAll(sums, zone -> new Tally(items.size()));
        boolean district = level == ZoneLevel.DISTRICT;
        for (int chunk = 0; chunk < ground.homes().chunkCount(); chunk++) {
            int zone =
                    district ? ground.homes().district(chunk) : ground.homes().community(chunk);
            sums[zone + 1].add(homes.of(chunk));
        }
        for (int chunk = 0; chunk < ground.pieces().chunkCount(); chunk++) {
            int zone =
                    district ? ground.pieces().district(chunk) : ground.pieces().community(chunk);
            sums[zone + 1].add(land.of(chunk));
        }
        List<CoverageRate> rates = new ArrayList<>();
        for (int zone = 0; zone < names.size(); zone++) {
            rates.add(rate(key, level, names.get(zone), sums[zone + 1]));
        }
        if (sums[0].total() > 0) {
            rates.add(rate(key, level, "", sums[0]));
        }
        return List.copyOf(rates);
    }

    static CoverageRate rate(IndicatorKey key, ZoneLevel level, String zone, Tally tally) {
        return new CoverageRate(key, level, zone, tally.total(), Math.min(tally.complete(), tally.total()));
    }

    static IndicatorKey key(String indicatorId, Ledger ledger, String regimeId) {
        return new IndicatorKey(indicatorId, ledger, regimeId, Denominator.POPULATION);
    }
}
