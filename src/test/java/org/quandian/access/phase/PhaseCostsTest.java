package org.quandian.access.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;

/** Money by year: nothing is lost, nothing counted twice, ceilings are said. */
class PhaseCostsTest {
    @Property(tries = 20)
    void costsOfTheYearsSumToTheTotal(@ForAll @IntRange(max = 100_000) int seed) {
        PhasedTown town = new PhasedTown(seed);
        Scenario plan = town.plan(12);
        double expected = plan.interventions().stream()
                .mapToDouble(each -> each.programme().cost().orElseThrow())
                .sum();

        PhaseCosts costs = PhaseCosts.of(plan, town.ledger());

        assertThat(PhaseYears.all().stream().mapToDouble(costs::of).sum()).isCloseTo(expected, within(1e-6));
        assertThat(costs.total()).isCloseTo(expected, within(1e-6));
    }

    @Test
    void whatHasNoYearCostsButInNoYear() {
        PhasedTown town = new PhasedTown(7);
        Scenario plan = PhaseFiguresTest.unscheduled(town.plan(5));

        PhaseCosts costs = PhaseCosts.of(plan, town.ledger());

        assertThat(costs.scheduled()).isZero();
        assertThat(costs.total()).isPositive();
        assertThat(costs.withoutYear()).isEqualTo(5);
    }

    @Test
    void whatHasNoCostOfItsOwnHasThatOfThePriceList() {
        PhasedTown town = new PhasedTown(7);
        Scenario plan = withField(town.plan(5), Programme.COST, "");

        PhaseCosts costs = PhaseCosts.of(plan, town.ledger());

        assertThat(costs.withoutCost()).isZero();
        assertThat(costs.total()).isPositive();
    }

    @Test
    void whatIsDisabledCostsNothing() {
        PhasedTown town = new PhasedTown(7);
        Scenario plan = withField(town.plan(5), Programme.OFF, Programme.YES);

        assertThat(PhaseCosts.of(plan, town.ledger())).isEqualTo(PhaseCosts.of(Scenario.empty(""), town.ledger()));
    }

    @Test
    void theCeilingOfAYearGoesBeforeTheGeneralOne() {
        PhasedTown town = new PhasedTown(
                7, PhasedTown.ceiling("budget.ceiling", 800), PhasedTown.ceiling("budget.ceiling.2027", 1400));

        PhaseCosts costs = PhaseCosts.of(Scenario.empty(""), town.ledger());

        assertThat(costs.ceiling(2026)).hasValue(800);
        assertThat(costs.ceiling(2027)).hasValue(1400);
    }

    @Test
    void noughtIsNoCeiling() {
        PhasedTown town = new PhasedTown(7, PhasedTown.ceiling("budget.ceiling", 0));

        assertThat(PhaseCosts.of(Scenario.empty(""), town.ledger()).ceilings()).isEmpty();
    }

    @Test
    void aYearSaysByHowMuchItIsOver() {
        PhasedTown town = new PhasedTown(7, PhasedTown.ceiling("budget.ceiling", 100));
        Scenario plan = withField(PhaseFiguresTest.inYear(town.plan(3), 2028), Programme.COST, "50");

        PhaseCosts costs = PhaseCosts.of(plan, town.ledger());

        assertThat(costs.over(2028)).isEqualTo(50);
        assertThat(costs.over(2027)).isZero();
        assertThat(costs.byYear()).isEqualTo(Map.of(2028, Map.of(PocketPark.KIND, 150.0)));
    }

    private static Scenario withField(Scenario plan, String field, String value) {
        return new Scenario(
                plan.name(),
                List.copyOf(plan.interventions().stream()
                        .map(each -> each.withValues(Map.of(field, value)))
                        .toList()));
    }
}
