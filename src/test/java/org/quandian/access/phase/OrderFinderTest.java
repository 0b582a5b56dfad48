package org.quandian.access.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The suggested order is that of the greedy rule, and never spends more than there is. */
class OrderFinderTest {
    @Property(tries = 10)
    void theLazyRuleGivesTheOrderOfTheGreedyRule(@ForAll @IntRange(max = 100_000) int seed) {
        PhasedTown town = new PhasedTown(seed);
        Scenario plan = town.plan(9);

        SuggestedOrder order = find(town, plan);

        assertThat(order.exact()).isTrue();
        assertThat(order.steps().stream().map(OrderStep::id).toList()).isEqualTo(greedy(town.ledger(), plan));
    }

    @Property(tries = 10)
    void noYearIsOverItsCeiling(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 1, max = 900) int ceiling) {
        PhasedTown town = new PhasedTown(
                seed,
                PhasedTown.ceiling("budget.ceiling", ceiling),
                PhasedTown.ceiling("budget.ceiling.2027", 2 * ceiling));
        Scenario plan = town.plan(9);
        Map<Integer, Double> spent = new TreeMap<>();
        for (OrderStep step : find(town, plan).steps()) {
            step.year().ifPresent(year -> spent.merge(year, step.cost(), Double::sum));
        }

        assertThat(spent).allSatisfy((year, money) -> assertThat(money)
                .isLessThanOrEqualTo(year == 2027 ? 2 * ceiling : ceiling));
    }

    @Property(tries = 10)
    void gainsAddUpToWhatThePlanBrings(@ForAll @IntRange(max = 100_000) int seed) {
        PhasedTown town = new PhasedTown(seed);
        Scenario plan = town.plan(9);

        double gains =
                find(town, plan).steps().stream().mapToDouble(OrderStep::gain).sum();

        double whole =
                served(town.ledger().evaluate(plan)) - served(town.ledger().baseline());
        assertThat(gains).isCloseTo(whole, within(1e-3 * Math.max(1, whole)));
    }

    @Test
    void whatFitsIntoNoYearSaysWhy() {
        PhasedTown town = new PhasedTown(11, PhasedTown.ceiling("budget.ceiling", 100));
        Scenario plan = withCost(town.plan(3), "150");

        assertThat(find(town, plan).steps()).allSatisfy(step -> {
            assertThat(step.year()).isEmpty();
            assertThat(step.reason()).isEqualTo(OrderStep.Reason.OVER_EVERY_CEILING);
        });
    }

    @Test
    void whenTheMoneyIsSpentTheRestSaysSo() {
        PhasedTown town = new PhasedTown(11, PhasedTown.ceiling("budget.ceiling", 100));
        Scenario plan = withCost(town.plan(12), "100");

        List<OrderStep> steps = find(town, plan).steps();

        assertThat(steps.stream().filter(step -> step.year().isPresent())).hasSize(10);
        assertThat(steps.subList(10, 12))
                .allSatisfy(step -> assertThat(step.reason()).isEqualTo(OrderStep.Reason.NO_MONEY_LEFT));
    }

    @Test
    void withoutCeilingsTheMoneyIsSpreadEvenly() {
        PhasedTown town = new PhasedTown(12);
        Scenario plan = withCost(town.plan(10), "100");

        assertThat(find(town, plan).steps().stream().map(step -> step.year().orElseThrow()))
                .containsExactly(2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035);
    }

    @Test
    void whatHasNoCostOfItsOwnIsOrderedByThePriceList() {
        PhasedTown town = new PhasedTown(12);
        Scenario plan = withCost(town.plan(3), "");

        SuggestedOrder order = find(town, plan);

        assertThat(order.steps()).hasSize(3).allMatch(step -> step.cost() > 0);
        assertThat(order.withoutCost()).isEmpty();
    }

    @Test
    void theOrderIsAppliedAsOneStep() {
        PhasedTown town = new PhasedTown(13, PhasedTown.ceiling("budget.ceiling", 500));
        Scenario plan = town.plan(9);
        SuggestedOrder order = find(town, plan);

        Scenario after = order.asEdit(plan).orElseThrow().applyTo(plan);

        assertThat(order.steps()).filteredOn(step -> step.year().isPresent()).allSatisfy(step -> assertThat(
                        after.getIntervention(step.id()).programme().year())
                .isEqualTo(step.year()));
        assertThat(order.asEdit(after)).isEmpty();
    }

    @Test
    void theLazyRuleSavesWork() {
        PhasedTown town = new PhasedTown(14);
        int parks = 40;

        assertThat(find(town, town.plan(parks)).evaluations()).isLessThan(parks * (parks + 1) / 2);
    }

    /** The rule as it is written: everything computed anew at every step. */
    private static List<String> greedy(CityLedger ledger, Scenario plan) {
        List<Intervention> left = new ArrayList<>(plan.interventions());
        List<Intervention> taken = new ArrayList<>();
        while (!left.isEmpty()) {
            double before = served(ledger.evaluate(new Scenario("", taken)));
            OrderCandidate best = null;
            double bestGain = 0;
            for (Intervention each : left) {
                List<Intervention> with = new ArrayList<>(taken);
                with.add(each);
                double gain = served(ledger.evaluate(new Scenario("", with))) - before;
                OrderCandidate candidate = new OrderCandidate(
                        plan.interventions().indexOf(each),
                        each,
                        each.programme().cost().orElseThrow());
                double rounded = Math.abs(gain) < 1e-9 * total(ledger) ? 0 : gain;
                if (best == null || isBetter(candidate, rounded, best, bestGain)) {
                    best = candidate;
                    bestGain = rounded;
                }
            }
            left.remove(best.intervention());
            taken.add(best.intervention());
        }
        return taken.stream().map(Intervention::id).toList();
    }

    private static boolean isBetter(OrderCandidate one, double gain, OrderCandidate other, double otherGain) {
        if (one.ratio(gain) != other.ratio(otherGain)) {
            return one.ratio(gain) > other.ratio(otherGain);
        }
        if (gain == 0 && one.readiness() != other.readiness()) {
            return one.readiness() > other.readiness();
        }
        return gain == 0 && one.cost() < other.cost();
    }

    private static double total(CityLedger ledger) {
        return ledger.baseline().get(Facility.PARK).city(Denominator.POPULATION).total();
    }

    private static double served(CityResult figures) {
        return figures.get(Facility.PARK).city(Denominator.POPULATION).served();
    }

    private static Scenario withCost(Scenario plan, String cost) {
        return new Scenario(
                plan.name(),
                plan.interventions().stream()
                        .map(each -> each.withValues(Map.of(Programme.COST, cost)))
                        .toList());
    }

    private static SuggestedOrder find(PhasedTown town, Scenario plan) {
        return OrderFinder.find(
                town.ledger(),
                plan,
                Facility.PARK,
                Denominator.POPULATION,
                Programme.LAST_YEAR,
                CancellationToken.none(),
                ProgressListener.SILENT);
    }
}
