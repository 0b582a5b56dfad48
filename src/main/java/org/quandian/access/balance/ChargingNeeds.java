package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.quandian.access.Details;
import org.quandian.access.PlannedFacilities;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;

/**
 * Spaces that need charging (充电设施): of the spaces that estates need the share of their age, of the spaces of public car parks the public
 * share, against the piles of parcels and of all car parks, planned ones included. Immutable; any thread.
 */
final class ChargingNeeds implements NetRules {
    static final String ID = "charging";

    private static final String SHARE = "charging.share.public";

    private final BalanceGround ground;
    private final ParkingStock stock;
    private final double publicShare;
    private final List<Supply> existing = new ArrayList<>();

    ChargingNeeds(BalanceGround ground) {
        this.ground = ground;
        this.stock = new ParkingStock(ground);
        this.publicShare = ground.rules().parameter(SHARE);
        List<CarPark> lots = new ArrayList<>(stock.around());
        lots.addAll(stock.passedOver());
        lots.addAll(stock.estatesOfNobody());
        lots.sort(Comparator.comparing(CarPark::id));
        ground.existing(Facility.CHARGING).forEach(each -> existing.add(supply(each, LimitedPlaces.capacity(each), 0)));
        for (CarPark lot : lots) {
            boolean open = lot.kind() == CarPark.Kind.PUBLIC;
            existing.add(supply(lot.facility(), lot.piles(), open ? lot.spaces() : 0));
        }
    }

    private Supply supply(Facility lot, double piles, double publicSpaces) {
        return new Supply(lot, OptionalDouble.of(piles), "piles", publicSpaces * publicShare);
    }

    @Override
    public IndicatorKey key() {
        return new IndicatorKey(
                ID, Ledger.RADIUS, ground.rules().sourceOf(Regime::parkingRatios), Denominator.CHARGING_SPACES);
    }

    @Override
    public long[] weights() {
        return stock.charging();
    }

    @Override
    public double needOf(double weight) {
        return weight;
    }

    @Override
    public long[] own() {
        return stock.ownPiles();
    }

    @Override
    public boolean isByParcel() {
        return true;
    }

    @Override
    public List<Supply> existing() {
        return existing;
    }

    @Override
    public List<?> relevant(PlannedFacilities plan) {
        List<Facility> lots = plan.ofType(Facility.PUBLIC_PARKING);
        List<Facility> piles = plan.ofType(Facility.CHARGING);
        return lots.isEmpty() && piles.isEmpty() ? List.of() : List.of(lots, piles);
    }

    /** A planned car park and its piles are one line; other piles are lines of their own, and make no need. */
    @Override
    public List<Supply> supplies(PlannedFacilities plan) {
        Map<String, Double> piles = new HashMap<>();
        plan.ofType(Facility.CHARGING)
                .forEach(each -> piles.merge(each.id(), LimitedPlaces.capacity(each), Double::sum));
        List<Supply> supplies = new ArrayList<>();
        for (Facility lot : plan.ofType(Facility.PUBLIC_PARKING)) {
            Double own = piles.remove(lot.id());
            supplies.add(supply(lot, own == null ? 0 : own, LimitedPlaces.capacity(lot)));
        }
        for (Facility each : plan.ofType(Facility.CHARGING)) {
            if (piles.containsKey(each.id())) {
                supplies.add(supply(each, LimitedPlaces.capacity(each), 0));
            }
        }
        return supplies;
    }

    @Override
    public void describe(List<Supply> all, Details.Builder say) {
        double publicNeed = all.stream().mapToDouble(Supply::need).sum();
        say.number(
                        "need_homes",
                        Thousandths.amount(Arrays.stream(stock.charging()).sum()))
                .number("need_public", publicNeed)
                .part(
                        "rule",
                        Details.builder()
                                .number("public_share", publicShare)
                                .text("public_share_regime", ground.sourceOf(SHARE))
                                .text("regime", key().regimeId())
                                .flag("missing", stock.ratios().isEmpty())
                                .build());
    }
}
