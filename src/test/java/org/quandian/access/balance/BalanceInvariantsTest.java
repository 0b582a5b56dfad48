package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** What must hold of every balance in every city. */
class BalanceInvariantsTest {
    private static final int TRIES = 25;
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final RuleBook RULES = BalanceRules.standard();
    /** Balances whose zones add up to the city; the others are net of every level on its own. */
    private static final List<String> ADDITIVE =
            List.of("school.primary.seats", "school.junior.seats", "school.zones", "parking");

    @Property(tries = TRIES)
    void updatesGiveTheVeryBitsOfAFullEvaluation(@ForAll long seed) {
        Town town = new Town(seed);
        Map<String, IndicatorResult> current = town.results(Scenario.empty(""));
        PlannedFacilities plan = PlannedFacilities.of(RULES, Scenario.empty(""));
        for (int step = 0; step < 10; step++) {
            Scenario next = town.random.edit(plan.scenario(), step).applyTo(plan.scenario());
            plan = plan.next(next);
            Figures figures = new Figures(plan);
            current.replaceAll((id, before) -> town.engine(id).update(before, figures, TOKEN));
            if (step % 3 == 0) {
                current.values().forEach(IndicatorResult::details);
            }
        }

        Map<String, IndicatorResult> anew = town.results(plan.scenario());
        current.forEach((id, result) -> assertThat(everything(result)).as(id).isEqualTo(everything(anew.get(id))));
    }

    @Property(tries = TRIES)
    void theOrderOfParcelsAndFacilitiesDoesNotMatter(@ForAll long seed) {
        Town town = new Town(seed);
        Town shuffled = new Town(seed, RandomTown.shuffled(town.city, seed));
        Scenario plan = town.plan(4);

        Map<String, IndicatorResult> results = town.results(plan);

        shuffled.results(plan)
                .forEach((id, result) -> assertThat(everything(result)).as(id).isEqualTo(everything(results.get(id))));
    }

    @Property(tries = TRIES)
    void moreOfAnythingNeverLowersWhatIsServed(@ForAll long seed) {
        Town town = new Town(seed);
        Scenario plan = town.plan(3);
        Scenario more = new ScenarioEdit.Place(town.random.intervention("added")).applyTo(plan);
        Map<String, IndicatorResult> before = town.results(plan);

        town.results(more).forEach((id, result) -> assertThat(result.city().served())
                .as(id)
                .isGreaterThanOrEqualTo(before.get(id).city().served()));
    }

    @Property(tries = TRIES)
    void placingAndRemovingGivesTheVeryBitsOfBefore(@ForAll long seed) {
        Town town = new Town(seed);
        Scenario plan = town.plan(3);
        Scenario more = new ScenarioEdit.Place(town.random.intervention("added")).applyTo(plan);

        town.results(plan).forEach((id, before) -> {
            IndicatorResult there = town.engine(id).update(before, figures(more), TOKEN);
            IndicatorResult back = town.engine(id).update(there, figures(plan), TOKEN);

            assertThat(everything(back)).as(id).isEqualTo(everything(before));
        });
    }

    @Property(tries = TRIES)
    void zonesAndTheRestAddUpToTheCity(@ForAll long seed) {
        Town town = new Town(seed);

        town.results(town.plan(4)).forEach((id, result) -> {
            for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
                List<CoverageRate> zones =
                        result.byZone(level, result.denominators().get(0));
                if (town.city.demandUnits().isEmpty()) {
                    continue;
                }
                double served = zones.stream().mapToDouble(CoverageRate::served).sum();
                if (ADDITIVE.contains(id)) {
                    assertThat(total(zones)).as(id).isCloseTo(result.city().total(), within(1e-6));
                    assertThat(served).as(id).isCloseTo(result.city().served(), within(1e-6));
                } else {
                    assertThat(served).as(id).isLessThanOrEqualTo(result.city().served() + 1e-6);
                }
            }
        });
    }

    @Property(tries = TRIES)
    void whatIsServedIsNoMoreThanThereIs(@ForAll long seed) {
        Town town = new Town(seed);

        town.results(town.plan(4)).forEach((id, result) -> {
            CoverageRate city = result.city();
            assertThat(city.served()).as(id).isBetween(0.0, city.total());
            for (CoverageRate line :
                    result.byZone(ZoneLevel.UNIT, result.denominators().get(0))) {
                assertThat(line.served()).as(id).isBetween(0.0, line.total());
            }
        });
    }

    @Property(tries = TRIES)
    void everySchoolSeatsAtMostItsSeatsAndEveryChildIsCountedOnce(@ForAll long seed) {
        Town town = new Town(seed);
        IndicatorResult seats = town.results(town.plan(4)).get("school.primary.seats");

        double assigned = 0;
        for (Object school : (List<?>) seats.details().values().get("schools")) {
            Map<?, ?> says = (Map<?, ?>) school;
            assertThat((Double) says.get("assigned")).isLessThanOrEqualTo((Double) says.get("seats"));
            assigned += (Double) says.get("assigned");
        }
        assertThat(assigned).isCloseTo(seats.city().served(), within(1e-6));
        assertThat(seats.details().number("seated") + seats.details().number("unseated"))
                .isCloseTo(seats.city().total(), within(1e-6));
    }

    private static double total(List<CoverageRate> zones) {
        return zones.stream().mapToDouble(CoverageRate::total).sum();
    }

    private static Figures figures(Scenario plan) {
        return new Figures(PlannedFacilities.of(RULES, plan));
    }

    /** All figures and all details, parcels by id. */
    private static List<Object> everything(IndicatorResult result) {
        List<Object> all = new ArrayList<>(List.of(result.city(), result.details()));
        Denominator denominator = result.denominators().get(0);
        for (ZoneLevel level : ZoneLevel.values()) {
            List<CoverageRate> rates = new ArrayList<>(result.byZone(level, denominator));
            if (level == ZoneLevel.UNIT) {
                rates.sort(Comparator.comparing(CoverageRate::zone));
            }
            for (CoverageRate rate : rates) {
                all.add(rate);
                all.add(result.details(level, rate.zone()));
            }
        }
        return all;
    }

    private static final class Town {
        private final RandomTown random;
        private final Baseline city;
        private final Map<String, IndicatorEngine> engines = new LinkedHashMap<>();

        Town(long seed) {
            this.random = new RandomTown(seed);
            this.city = random.baseline();
            prepare();
        }

        Town(long seed, Baseline city) {
            this.random = new RandomTown(seed);
            this.city = city;
            prepare();
        }

        private void prepare() {
            BalanceGround ground = Figures.ground(city, RULES);
            BalanceEngines.ids().forEach(id -> engines.put(id, BalanceEngines.prepare(id, ground, TOKEN)));
        }

        IndicatorEngine engine(String id) {
            return engines.get(id);
        }

        Scenario plan(int size) {
            List<Intervention> interventions = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                interventions.add(random.intervention("p" + i));
            }
            return new Scenario("plan", interventions);
        }

        Map<String, IndicatorResult> results(Scenario plan) {
            Map<String, IndicatorResult> results = new LinkedHashMap<>();
            engines.forEach((id, engine) -> results.put(id, engine.evaluate(figures(plan), TOKEN)));
            return results;
        }
    }
}
