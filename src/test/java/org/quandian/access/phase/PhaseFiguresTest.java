package org.quandian.access.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Facility;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;

/** The city in each year is what the plan of that year makes of it. */
class PhaseFiguresTest {
    private static final List<String> PARKS = List.of(Facility.PARK);

    @Property(tries = 12)
    void theLastYearOfAPlanWithAllYearsSetIsThePlan(@ForAll @IntRange(max = 100_000) int seed) {
        PhasedTown town = new PhasedTown(seed);
        Scenario plan = town.plan(8);

        PhaseFigures figures = figures(town, plan);

        assertThat(parks(figures.at(Programme.LAST_YEAR)))
                .isEqualTo(parks(town.ledger().evaluate(plan)));
        assertThat(parks(figures.whole())).isEqualTo(parks(town.ledger().evaluate(plan)));
    }

    @Property(tries = 12)
    void everyYearIsWhatEvaluationSaysOfThatYear(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 2026, max = 2035) int year) {
        PhasedTown town = new PhasedTown(seed);
        Scenario plan = town.plan(8);

        assertThat(parks(figures(town, plan).at(year)))
                .isEqualTo(parks(town.ledger().evaluate(plan.asOf(year))));
    }

    @Property(tries = 12)
    void parksNeverTakeAnythingAway(@ForAll @IntRange(max = 100_000) int seed) {
        PhasedTown town = new PhasedTown(seed);
        PhaseFigures figures = figures(town, town.plan(8));
        double before = 0;
        for (int year : PhaseYears.all()) {
            double served = figures.at(year).get(Facility.PARK).city().served();
            assertThat(served).isGreaterThanOrEqualTo(before - 1e-6);
            before = served;
        }
    }

    @Test
    void theBaseYearIsTheCityAsItStands() {
        PhasedTown town = new PhasedTown(3);

        assertThat(figures(town, town.plan(5)).at(PhaseYears.BASE))
                .isSameAs(town.ledger().baseline());
    }

    @Test
    void yearsInWhichNothingComesShareOneResult() {
        PhasedTown town = new PhasedTown(3);
        Scenario plan = inYear(town.plan(3), 2028);

        PhaseFigures figures = figures(town, plan);

        assertThat(figures.at(2027)).isSameAs(figures.at(2026)).isSameAs(figures.at(PhaseYears.BASE));
        assertThat(figures.at(2035)).isSameAs(figures.at(2028));
    }

    @Test
    void whatHasNoYearIsInThePlanButInNoYear() {
        PhasedTown town = new PhasedTown(4);
        Scenario plan = unscheduled(town.plan(6));

        PhaseFigures figures = figures(town, plan);

        assertThat(figures.at(Programme.LAST_YEAR)).isSameAs(town.ledger().baseline());
        assertThat(parks(figures.whole())).isEqualTo(parks(town.ledger().evaluate(plan)));
        assertThat(PhaseYears.countUnscheduled(plan)).isEqualTo(6);
    }

    @Test
    void aYearThatIsNotPlannedIsRefused() {
        PhasedTown town = new PhasedTown(3);
        PhaseFigures figures = figures(town, town.plan(1));

        assertThatThrownBy(() -> figures.at(2036)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void workThatNobodyWaitsForStops() {
        PhasedTown town = new PhasedTown(3);
        CancellationToken token = CancellationToken.none();
        token.cancel();

        assertThatThrownBy(() -> PhaseFigures.compute(town.ledger(), town.plan(3), PARKS, token))
                .isInstanceOf(CancellationException.class);
    }

    @Property(tries = 12)
    void aSlipOfNoYearsIsThePlanItself(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 2026, max = 2035) int year) {
        Scenario plan = new PhasedTown(seed).plan(8);

        assertThat(PhaseSlip.of(plan, year, 0).applyTo(plan)).isEqualTo(plan);
    }

    @Property(tries = 20)
    void aSlipThereAndBackIsThePlanItselfWhereTheOtherYearWasFree(
            @ForAll @IntRange(min = 2026, max = 2030) int year, @ForAll @IntRange(min = 1, max = 5) int years) {
        Scenario plan = inYear(new PhasedTown(5).plan(4), year);
        Scenario slipped = PhaseSlip.of(plan, year, years).applyTo(plan);

        assertThat(PhaseYears.used(slipped)).containsExactly(year + years);
        assertThat(PhaseSlip.of(slipped, year + years, -years).applyTo(slipped)).isEqualTo(plan);
    }

    @Test
    void aSlipBeyondTheLastYearIsHeldThereAndCounted() {
        Scenario plan = inYear(new PhasedTown(5).plan(4), 2034);

        PhaseSlip slip = PhaseSlip.of(plan, 2034, 3);

        assertThat(slip.held()).isEqualTo(4);
        assertThat(PhaseYears.used(slip.applyTo(plan))).containsExactly(2035);
    }

    @Test
    void phasesAreCountedByTheYearsInUse() {
        Scenario plan = inYear(new PhasedTown(5).plan(2), 2029);

        assertThat(PhaseSlip.yearOf(plan, 1)).hasValue(2029);
        assertThat(PhaseSlip.yearOf(plan, 2)).isEmpty();
        assertThat(PhaseYears.shown(plan, 2027)).containsExactly(2025, 2026, 2027, 2028, 2029);
    }

    static Scenario inYear(Scenario plan, int year) {
        return withField(plan, Integer.toString(year));
    }

    static Scenario unscheduled(Scenario plan) {
        return withField(plan, "");
    }

    private static Scenario withField(Scenario plan, String year) {
        return new Scenario(
                plan.name(),
                plan.interventions().stream()
                        .map(each -> each.withValues(Map.of(Programme.YEAR, year)))
                        .toList());
    }

    private static Object parks(CityResult result) {
        return result.get(Facility.PARK).city();
    }

    private static PhaseFigures figures(PhasedTown town, Scenario plan) {
        return PhaseFigures.compute(town.ledger(), plan, PARKS, CancellationToken.none());
    }
}
