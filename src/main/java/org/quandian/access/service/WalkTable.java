package org.quandian.access.service;

import java.util.List;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.service.ServiceFigures.Served;
import org.quandian.access.walk.NearestTable;
import org.quandian.access.walk.OffNetwork;
import org.quandian.access.walk.StreetPlan;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Facility;
import org.quandian.planning.ZoneLevel;

/**
 * The figures of one service for one scenario in the walk ledger: dwellings and parcels are served or not by how far it is on foot.
 * Living circles read who is within their own distance. Immutable; any thread.
 */
@SuppressWarnings("ArrayRecordComponent")
public final class WalkTable extends ServedTable {
    private final WalkEngine engine;
    private final State state;

    /**
     * What figures are made from.
     *
     * @param tables distances to the facilities that stand, group by group
     * @param standing who reaches those, measure by measure
     * @param planned what the scenario brings
     * @param reached who reaches either, measure by measure
     */
    record State(
            StreetPlan plan,
            NearestTable[] tables,
            ReachedPlaces[] standing,
            WalkPlanned planned,
            ReachedPlaces[] reached) {}

    WalkTable(WalkEngine engine, State state, Served served, int recomputedUnits, int[] changedUnits) {
        super(engine.measured(), served, recomputedUnits, changedUnits);
        this.engine = engine;
        this.state = state;
    }

    /**
     * The table behind a result.
     *
     * @throws IllegalArgumentException if the result was made otherwise
     */
    public static WalkTable of(IndicatorResult result) {
        if (result instanceof WalkTable table) {
            return table;
        }
        throw new IllegalArgumentException("not a table of the walk ledger: " + result.indicatorId());
    }

    /** The engine that made it. */
    public WalkEngine engine() {
        return engine;
    }

    /** The streets that were walked. */
    public StreetPlan streets() {
        return state.plan;
    }

    /**
     * Who has a facility that counts within the distance of a circle. The same object as before where nobody differs.
     *
     * @param circleMetres as {@link WalkServices#circleMetres} has it
     * @throws IllegalArgumentException if no circle asks for this type within that distance
     */
    public PlaceReach within(double circleMetres) {
        return state.reached[engine.groups().measureOf(circleMetres)];
    }

    State state() {
        return state;
    }

    boolean isFrom(WalkEngine other) {
        return engine == other;
    }

    @Override
    List<ServiceSource> plannedSources() {
        return state.planned.sources();
    }

    @Override
    List<Facility> plannedFacilities() {
        return state.planned.facilities();
    }

    @Override
    public Details details() {
        return parts().city()
                .number("off_network", state.plan.offNetwork().residents())
                .number("speed_m_s", state.plan.ground().rules().speed())
                .number("join_limit_m", state.plan.ground().rules().joinMetres())
                .count("facilities_off_network", withoutDoors())
                .build();
    }

    private long withoutDoors() {
        long count = state.planned.withoutDoors();
        for (NearestTable table : state.tables) {
            count += table.withoutDoors();
        }
        return count;
    }

    @Override
    public Details details(ZoneLevel level, String zone) {
        if (level == ZoneLevel.CITY) {
            return details();
        }
        Details.Builder found = parts().zone(level, zone);
        return found.build().isEmpty()
                ? Details.NONE
                : found.number("off_network", offNetwork(level, zone)).build();
    }

    private double offNetwork(ZoneLevel level, String zone) {
        OffNetwork off = state.plan.offNetwork();
        return level == ZoneLevel.UNIT
                ? engine.services().ground().baseline().demandUnits().stream()
                        .filter(unit -> unit.id().equals(zone))
                        .mapToInt(DemandUnit::index)
                        .mapToDouble(off::residentsOfParcel)
                        .findFirst()
                        .orElse(0)
                : off.residents(level, zone);
    }

    @Override
    public double servedShare(int unitIndex) {
        return state.reached[0].parcels().get(unitIndex) ? 1 : 0;
    }
}
