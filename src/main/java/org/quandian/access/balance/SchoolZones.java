package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.PeopleGroup;
import org.quandian.task.CancellationToken;
import org.quandian.task.Memo;

/**
 * School zones (学区划片): total is addresses, that is parcels where people live, and dwellings outside parcels; served are those that lie
 * in at least one zone of every level for which there are zones. An address is where its people are on average. No plan changes zones,
 * but planned schools bring seats to the zones they stand in, and to no other; seats added to a school are where the school counts. Immutable; any thread.
 */
final class SchoolZones implements IndicatorEngine {
    static final String ID = "school.zones";

    private static final long ONE = Thousandths.of(1);

    private final BalanceGround ground;
    private final List<ZoneMap> maps;
    private final List<String> unusable;
    private final long[] addresses;
    private final long[] served;
    private final IndicatorKey key;
    private final Memo<List<List<ZoneMap.Overlap>>> overlaps;
    private final Memo<List<List<ZoneMap.Hole>>> holes;
    private final ZonesResult baseline;

    /** Reads zones and addresses. */
    SchoolZones(BalanceGround ground, CancellationToken token) {
        this.ground = ground;
        List<SchoolZone> all = ground.baseline().features(LayerRole.SCHOOL_ZONES).stream()
                .map(SchoolZone::of)
                .toList();
        this.unusable = all.stream()
                .filter(zone -> zone.types().isEmpty() || zone.shape().isEmpty())
                .map(SchoolZone::name)
                .toList();
        this.maps = List.of(Facility.PRIMARY_SCHOOL, Facility.JUNIOR_SCHOOL).stream()
                .map(type -> new ZoneMap(type, all, ground.places()))
                .filter(map -> !map.zones().isEmpty())
                .toList();
        token.throwIfCancelled();
        this.addresses = addresses(ground.places());
        this.served = IntStream.range(0, addresses.length)
                .mapToLong(place -> isServed(place) ? addresses[place] : 0)
                .toArray();
        this.key = new IndicatorKey(ID, Ledger.RADIUS, ground.rules().regime().id(), Denominator.ADDRESSES);
        this.overlaps = new Memo<>(() -> maps.stream().map(ZoneMap::overlaps).toList());
        this.holes = new Memo<>(() -> maps.stream()
                .map(map -> map.holes(ground.baseline().demandUnits()))
                .toList());
        this.baseline = new ZonesResult(this, List.of());
    }

    private static long[] addresses(DemandPlaces places) {
        long[] addresses = new long[places.size()];
        for (PeopleGroup group : PeopleGroup.values()) {
            long[] people = places.people(group);
            Arrays.setAll(addresses, place -> addresses[place] > 0 || people[place] > 0 ? ONE : 0);
        }
        return addresses;
    }

    private boolean isServed(int place) {
        return !maps.isEmpty()
                && maps.stream().allMatch(map -> !map.zonesOf(place).isEmpty());
    }

    @Override
    public String indicatorId() {
        return ID;
    }

    @Override
    public IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        token.throwIfCancelled();
        List<Facility> planned = planned(scenario.plan());
        return planned.isEmpty() ? baseline : new ZonesResult(this, planned);
    }

    @Override
    public IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        boolean same = previous instanceof ZonesResult before
                && before.engine() == this
                && before.planned().equals(planned(next.plan()));
        return same ? previous : evaluate(next, token);
    }

    private static List<Facility> planned(PlannedFacilities plan) {
        List<Facility> planned = new ArrayList<>(plan.ofType(Facility.PRIMARY_SCHOOL));
        planned.addAll(plan.ofType(Facility.JUNIOR_SCHOOL));
        planned.addAll(plan.ofType(Facility.seatsOf(Facility.PRIMARY_SCHOOL)));
        planned.addAll(plan.ofType(Facility.seatsOf(Facility.JUNIOR_SCHOOL)));
        return planned;
    }

    BalanceGround ground() {
        return ground;
    }

    /** The levels that have zones. */
    List<ZoneMap> maps() {
        return maps;
    }

    /** Names of zones that are for no level with zones, or have no area. */
    List<String> unusable() {
        return unusable;
    }

    IndicatorKey key() {
        return key;
    }

    /** One for each address, by place, in thousandths; not to be written to. */
    long[] addresses() {
        return addresses;
    }

    /** Those that are served. */
    long[] served() {
        return served;
    }

    /** Overlaps, level by level. */
    List<List<ZoneMap.Overlap>> overlaps() {
        return overlaps.get();
    }

    /** Holes, level by level. */
    List<List<ZoneMap.Hole>> holes() {
        return holes.get();
    }
}
