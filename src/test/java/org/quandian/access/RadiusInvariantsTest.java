package org.quandian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.Regimes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What must hold in every city. */
class RadiusInvariantsTest {
    private static final int TRIES = 40;
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Property(tries = TRIES)
    void updatesGiveTheVeryBitsOfAFullEvaluation(@ForAll long seed) {
        Town town = new Town(seed);
        RadiusResult current = town.ledger.baseline();
        Scenario plan = Scenario.empty("plan");
        for (int step = 0; step < 12; step++) {
            plan = town.randomEdit(plan, step).applyTo(plan);
            current = town.ledger.update(current, plan, TOKEN);
        }

        assertThat(figures(current)).containsExactly(figures(town.ledger.evaluate(plan, TOKEN)));
    }

    @Property(tries = TRIES)
    void placingAndRemovingGivesTheVeryBitsOfBefore(@ForAll long seed) {
        Town town = new Town(seed);
        RadiusResult before = town.ledger.evaluate(town.city.scenario(3), TOKEN);
        Intervention added = town.city.pocketPark("added");
        Scenario more = new ScenarioEdit.Place(added).applyTo(before.scenario());

        RadiusResult after = town.ledger.update(town.ledger.update(before, more, TOKEN), before.scenario(), TOKEN);

        assertThat(figures(after)).containsExactly(figures(before));
    }

    @Property(tries = TRIES)
    void anotherParkNeverTakesServiceAway(@ForAll long seed) {
        Town town = new Town(seed);
        RadiusResult before = town.ledger.evaluate(town.city.scenario(2), TOKEN);
        Scenario more = new ScenarioEdit.Place(town.city.pocketPark("added")).applyTo(before.scenario());

        RadiusResult after = town.ledger.update(before, more, TOKEN);

        for (int unit = 0; unit < town.units(); unit++) {
            assertThat(after.servedShare(unit)).isGreaterThanOrEqualTo(before.servedShare(unit) - 1e-11);
        }
    }

    @Property(tries = TRIES)
    void theOrderOfPlacingDoesNotMatter(@ForAll long seed) {
        Town town = new Town(seed);
        Scenario plan = town.city.scenario(5);
        List<Intervention> reversed = new ArrayList<>(plan.interventions());
        Collections.reverse(reversed);

        assertThat(figures(town.ledger.evaluate(new Scenario("plan", reversed), TOKEN)))
                .containsExactly(figures(town.ledger.evaluate(plan, TOKEN)));
    }

    @Property(tries = TRIES)
    void zonesAndTheRestAddUpToTheCity(@ForAll long seed) {
        Town town = new Town(seed);
        RadiusResult result = town.ledger.evaluate(town.city.scenario(3), TOKEN);

        for (Denominator denominator : Denominator.values()) {
            CoverageRate city = result.city(denominator);
            for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
                List<CoverageRate> zones = result.byZone(level, denominator);
                assertThat(zones.stream().mapToDouble(CoverageRate::total).sum())
                        .isCloseTo(city.total(), within(1e-9 * city.total()));
                assertThat(zones.stream().mapToDouble(CoverageRate::served).sum())
                        .isCloseTo(city.served(), within(1e-9 * city.total()));
            }
        }
    }

    @Property(tries = TRIES)
    void movingTheWholeMapChangesNothing(@ForAll long seed) {
        Town here = new Town(seed);
        Town there = new Town(seed, 400_000, 4_500_000);
        double[] one = figures(here.ledger.evaluate(here.city.scenario(3), TOKEN));
        double[] other = figures(there.ledger.evaluate(there.city.scenario(3), TOKEN));

        for (int i = 0; i < one.length; i++) {
            assertThat(other[i]).isCloseTo(one[i], within(1e-9 * Math.max(1e4, Math.abs(one[i]))));
        }
    }

    @Property(tries = TRIES)
    void changedUnitsAreThoseWhoseShareChanged(@ForAll long seed) {
        Town town = new Town(seed);
        RadiusResult before = town.ledger.evaluate(town.city.scenario(2), TOKEN);
        Scenario more = new ScenarioEdit.Place(town.city.pocketPark("added")).applyTo(before.scenario());

        RadiusResult after = town.ledger.update(before, more, TOKEN);

        int[] differing = IntStream.range(0, town.units())
                .filter(unit -> after.servedShare(unit) != before.servedShare(unit))
                .toArray();
        assertThat(after.changedUnits()).contains(differing);
        assertThat(after.changedUnits().length).isLessThanOrEqualTo(after.recomputedUnits());
    }

    @Property(tries = TRIES)
    void scenariosLeaveTheBaselineAlone(@ForAll long seed) {
        Town town = new Town(seed);
        double[] before = figures(town.ledger.baseline());
        RadiusResult planned = town.ledger.evaluate(town.city.scenario(4), TOKEN);
        town.ledger.update(planned, town.city.scenario(4), TOKEN);

        assertThat(figures(town.ledger.baseline())).containsExactly(before);
    }

    /** Every figure of a result. */
    private static double[] figures(RadiusResult result) {
        DoubleStream rates = Stream.of(Denominator.values())
                .flatMap(denominator ->
                        Stream.of(ZoneLevel.values()).flatMap(level -> result.byZone(level, denominator).stream()))
                .flatMapToDouble(rate -> DoubleStream.of(rate.total(), rate.served()));
        return rates.toArray();
    }

    private static final class Town {
        private final RandomCity city;
        private final Baseline baseline;
        private final RadiusLedger ledger;

        Town(long seed) {
            this(seed, 0, 0);
        }

        Town(long seed, double x, double y) {
            this.city = new RandomCity(seed, x, y);
            this.baseline = city.baseline();
            this.ledger = RadiusLedger.prepare(baseline, Regimes.garden2016(), TOKEN, ProgressListener.SILENT);
        }

        int units() {
            return baseline.demandUnits().size();
        }

        ScenarioEdit randomEdit(Scenario plan, int step) {
            if (plan.interventions().isEmpty() || city.count(0, 2) == 0) {
                return new ScenarioEdit.Place(city.pocketPark("p" + step));
            }
            String id = plan.interventions()
                    .get(city.count(0, plan.interventions().size() - 1))
                    .id();
            return city.count(0, 3) == 0
                    ? new ScenarioEdit.Remove(id)
                    : new ScenarioEdit.Move(id, city.count(-200, 200), city.count(-200, 200));
        }
    }
}
