package org.quandian.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.CoverageRate;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;

/** What must hold of every service in every city. */
class ServiceInvariantsTest {
    private static final int TRIES = 25;

    @Property(tries = TRIES)
    void updatesGiveTheVeryBitsOfAFullEvaluation(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        List<ServiceTable> current = town.baselines();
        Scenario plan = Scenario.empty("plan");
        for (int step = 0; step < 15; step++) {
            plan = town.randomEdit(plan, step).applyTo(plan);
            current = town.update(current, plan);
        }
        List<ServiceTable> anew = town.evaluate(plan);

        assertThat(town.figures(current)).containsExactly(town.figures(anew));
        assertThat(current.stream().map(ServiceTable::details))
                .isEqualTo(anew.stream().map(ServiceTable::details).toList());
    }

    @Property(tries = TRIES)
    void anUpdateFromTheBaselineChangesTheUnitsThatAnEvaluationDoes(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        Scenario plan = town.city.mixedScenario(4);
        List<ServiceTable> updated = town.update(town.baselines(), plan);
        List<ServiceTable> anew = town.evaluate(plan);

        for (int i = 0; i < anew.size(); i++) {
            assertThat(updated.get(i).changedUnits())
                    .containsExactly(anew.get(i).changedUnits());
        }
    }

    @Property(tries = TRIES)
    void placingAndRemovingGivesTheVeryBitsOfBefore(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        Scenario plan = town.city.mixedScenario(4);
        List<ServiceTable> before = town.evaluate(plan);
        Scenario more = new ScenarioEdit.Place(town.city.intervention("added")).applyTo(plan);

        List<ServiceTable> after = town.update(town.update(before, more), plan);

        assertThat(town.figures(after)).containsExactly(town.figures(before));
    }

    @Property(tries = TRIES)
    void anotherFacilityNeverTakesServiceAway(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        Scenario plan = town.city.mixedScenario(4);
        double[] before = town.figures(town.evaluate(plan));
        Scenario more = new ScenarioEdit.Place(town.city.intervention("added")).applyTo(plan);

        double[] after = town.figures(town.evaluate(more));

        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isGreaterThanOrEqualTo(before[i] - 1e-11 * Math.max(1, before[i]));
        }
    }

    @Property(tries = TRIES)
    void theOrderOfPlacingDoesNotMatter(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        Scenario plan = town.city.mixedScenario(8);
        List<Intervention> reversed = new ArrayList<>(plan.interventions());
        Collections.reverse(reversed);

        assertThat(town.figures(town.evaluate(new Scenario("plan", reversed))))
                .containsExactly(town.figures(town.evaluate(plan)));
    }

    @Property(tries = TRIES)
    void zonesAndTheRestAddUpToTheCity(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);

        for (ServiceTable table : town.evaluate(town.city.mixedScenario(6))) {
            for (Denominator denominator : table.denominators()) {
                CoverageRate city = table.city(denominator);
                assertThat(city.served() + city.unserved()).isCloseTo(city.total(), within(1e-9 * city.total()));
                for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
                    List<CoverageRate> zones = table.byZone(level, denominator);
                    assertThat(zones.stream().mapToDouble(CoverageRate::total).sum())
                            .isCloseTo(city.total(), within(1e-9 * city.total()));
                    assertThat(zones.stream().mapToDouble(CoverageRate::served).sum())
                            .isCloseTo(city.served(), within(1e-9 * city.total()));
                }
            }
        }
    }

    @Property(tries = TRIES)
    void nobodyIsLost(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);

        CoverageRate residents = town.engines.get(0).baseline().city(Denominator.POPULATION);

        double all = town.ground.dwellings().report().total();
        assertThat(residents.total()).isCloseTo(all, within(1e-9 * all));
    }

    @Property(tries = TRIES)
    void movingTheWholeMapChangesNothing(@ForAll long seed) {
        ServiceTown here = new ServiceTown(seed);
        ServiceTown there = new ServiceTown(seed, 400_000, 4_500_000);
        double[] one = here.figures(here.evaluate(here.city.mixedScenario(6)));
        double[] other = there.figures(there.evaluate(there.city.mixedScenario(6)));

        for (int i = 0; i < one.length; i++) {
            assertThat(other[i]).isCloseTo(one[i], within(1e-9 * Math.max(1e4, Math.abs(one[i]))));
        }
    }

    @Property(tries = TRIES)
    void changedUnitsAreThoseWhoseShareChanged(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        List<ServiceTable> before = town.evaluate(town.city.mixedScenario(3));
        List<ServiceTable> after = town.update(before, town.city.mixedScenario(5));

        for (int i = 0; i < after.size(); i++) {
            ServiceTable old = before.get(i);
            ServiceTable now = after.get(i);
            List<Integer> differing = IntStream.range(0, town.units())
                    .filter(unit -> now.servedShare(unit) != old.servedShare(unit))
                    .boxed()
                    .toList();
            assertThat(differing)
                    .isSubsetOf(IntStream.of(now.changedUnits()).boxed().toList());
        }
    }

    @Property(tries = TRIES)
    void scenariosLeaveTheBaselineAlone(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        double[] before = town.figures(town.baselines());
        town.update(town.evaluate(town.city.mixedScenario(4)), town.city.mixedScenario(4));

        assertThat(town.figures(town.baselines())).containsExactly(before);
    }

    @Property(tries = TRIES)
    void aServiceThatDidNotChangeGivesItsResultBack(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        Scenario plan = town.city.mixedScenario(4);
        List<ServiceTable> before = town.evaluate(plan);
        Intervention added = town.city.intervention("added");
        Scenario more = new ScenarioEdit.Place(added).applyTo(plan);
        List<String> touched = added.facilities(town.rules, org.quandian.planning.ExistingStock.NOTHING).stream()
                .map(facility -> facility.type())
                .toList();

        List<ServiceTable> after = town.update(before, more);

        for (int i = 0; i < after.size(); i++) {
            if (!touched.contains(town.engines.get(i).type())) {
                assertThat(after.get(i)).isSameAs(before.get(i));
            }
        }
    }
}
