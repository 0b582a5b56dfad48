package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quandian.planning.BundleItem;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;

/** A rule book written by hand with everything that balances ask for: schools 500 and 1,000 m, factor 2, lots 300 m, 40 beds. */
final class BalanceRules {
    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("school.limit-factor", 2.0),
            Map.entry("school.class-size.primary", 45.0),
            Map.entry("school.class-size.junior", 50.0),
            Map.entry("school.split", 1.0),
            Map.entry("parking.public-radius", 300.0),
            Map.entry("parking.home-radius", 150.0),
            Map.entry("parking.night-from", 19.0),
            Map.entry("parking.night-to", 7.0),
            Map.entry("charging.share.public", 0.1),
            Map.entry("care.beds-per-1000-elderly", 40.0),
            Map.entry("childcare.places-per-1000", 4.5),
            Map.entry("shelter.m2-per-person", 2.0),
            Map.entry("shelter.m2-per-person.emergency", 0.5));

    private BalanceRules() {}

    static RuleBook standard() {
        return with(Map.of());
    }

    /** The same with some numbers changed. */
    static RuleBook with(Map<String, Double> changed) {
        List<ServiceStandard> standards =
                List.of(radius("facility.primary-school", 500), radius("facility.junior-school", 1000));
        return book(standards, ratios(), changed);
    }

    /** Numbers only: no radius, no parking ratios. */
    static RuleBook silent() {
        return book(List.of(), List.of(), Map.of());
    }

    /** Before 2000 half a space, before 2015 one with a fifth of charging, newer and unknown 1.5, all with charging. */
    private static List<ParkingRatio> ratios() {
        return List.of(
                new ParkingRatio(2000, 0.5, 0, "", false),
                new ParkingRatio(2015, 1, 0.2, "", false),
                new ParkingRatio(Integer.MAX_VALUE, 1.5, 1, "", false));
    }

    private static RuleBook book(
            List<ServiceStandard> standards, List<ParkingRatio> ratios, Map<String, Double> changed) {
        List<Parameter> numbers = new ArrayList<>();
        NUMBERS.forEach((id, value) ->
                numbers.add(new Parameter(id, id, id, changed.getOrDefault(id, value), "", "clause", false)));
        List<BundleItem> bundle = List.of(
                new BundleItem("nursery", 200, 30),
                new BundleItem("public-parking", 0, 40),
                new BundleItem("elderly-day-care", 350, 20));
        Regime regime =
                new Regime("TEST", "试", "test", List.of(), standards, List.of(), List.of(), bundle, ratios, numbers);
        List<FacilityType> types = Stream.of(
                        "primary-school",
                        "junior-school",
                        "public-parking",
                        "elderly-day-care",
                        "nursing-home",
                        "elderly-care-home",
                        "nursery",
                        "shelter-emergency",
                        "shelter-central")
                .map(id -> new FacilityType(id, id, id, "group", CircleLevel.MINUTES_10))
                .toList();
        return new StandardsCatalogue(types, List.of(regime)).ruleBook("TEST");
    }

    private static ServiceStandard radius(String id, double metres) {
        return new ServiceStandard(
                id,
                Ledger.RADIUS,
                List.of(new SizeTier(0, Double.POSITIVE_INFINITY, metres, SpecialZone.NONE, "4.1.4", true)));
    }
}
