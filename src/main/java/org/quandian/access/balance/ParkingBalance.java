package org.quandian.access.balance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Regime;
import org.quandian.task.CancellationToken;

/**
 * Parking balance (停车供需): total is the spaces that estates need, served is what their own spaces meet and what finds a space in
 * public, kerbside and shared car parks within the public radius of the parcel's centre, as much as possible, then by the least
 * total distance. Spaces that a plan gives to an estate are for that estate alone. Immutable; any thread.
 */
final class ParkingBalance implements IndicatorEngine {
    static final String ID = "parking";

    private static final List<String> PLANNED = List.of(
            Facility.PUBLIC_PARKING, Facility.KERBSIDE_PARKING, Facility.SHARED_PARKING, Facility.ESTATE_PARKING);

    private final BalanceGround ground;
    private final ParkingStock stock;
    private final LimitedPlaces lots;
    private final IndicatorKey key;
    private final ParkingResult baseline;

    /** Reads estates and car parks, and gives out the spaces. */
    ParkingBalance(BalanceGround ground, CancellationToken token) {
        this.ground = ground;
        this.stock = new ParkingStock(ground);
        this.lots = new LimitedPlaces(
                ground,
                stock.left(),
                stock.around().stream().map(CarPark::facility).toList(),
                ground.rules().parameter("parking.public-radius"),
                lot -> isOwn(lot) ? OptionalInt.of(stock.ownerOf(lot)) : OptionalInt.empty(),
                token);
        this.key = new IndicatorKey(
                ID, ground.reach().ledger(), ground.rules().sourceOf(Regime::parkingRatios), Denominator.SPACES);
        this.baseline = new ParkingResult(this, lots.baseline());
    }

    @Override
    public String indicatorId() {
        return ID;
    }

    @Override
    public IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        return resultOf(lots.solve(scenario, planned(scenario.plan()), token));
    }

    @Override
    public IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        if (!(previous instanceof ParkingResult before) || before.engine() != this) {
            return evaluate(next, token);
        }
        LimitedPlaces.State state = lots.update(before.state(), next, planned(next.plan()), token);
        return state.isSame(before.state()) ? before : resultOf(state);
    }

    private static boolean isOwn(Facility lot) {
        return lot.type().equals(Facility.ESTATE_PARKING);
    }

    /** By id: figures must not depend on the order in which things were placed. */
    private static List<Facility> planned(PlannedFacilities plan) {
        return PLANNED.stream()
                .flatMap(type -> plan.ofType(type).stream())
                .sorted(Comparator.comparing(Facility::id))
                .toList();
    }

    private ParkingResult resultOf(LimitedPlaces.State state) {
        return state.isSame(lots.baseline()) ? baseline : new ParkingResult(this, state);
    }

    BalanceGround ground() {
        return ground;
    }

    ParkingStock stock() {
        return stock;
    }

    LimitedPlaces lots() {
        return lots;
    }

    IndicatorKey key() {
        return key;
    }

    /** All spaces that are needed, thousandths. */
    long need() {
        return Arrays.stream(stock.need()).sum();
    }

    /** Need that no own space meets, thousandths. */
    long left() {
        return Arrays.stream(lots.demand()).sum();
    }
}
