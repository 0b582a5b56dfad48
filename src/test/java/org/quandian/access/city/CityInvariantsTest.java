package org.quandian.access.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What must hold of every indicator under the shipped rules, in any city and under any plan. */
class CityInvariantsTest {
    private static final int TRIES = 6;
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Property(tries = TRIES)
    void everyUpdateIsEqualToACompleteComputation(@ForAll long seed) {
        Town town = new Town(seed, 0, 0);
        CityResult current = town.ledger.baseline();
        Scenario plan = Scenario.empty("方案");
        for (int edit = 0; edit < 6; edit++) {
            plan = town.edited(plan, edit);
            current = town.ledger.update(current, plan, TOKEN);
            CityResult anew = town.ledger.evaluate(plan);
            for (IndicatorResult result : current.listComputed()) {
                assertSame(result, anew.get(result.indicatorId()));
            }
        }
        assertThat(current.listComputed()).hasSameSizeAs(town.ledger.indicatorIds());
    }

    @Property(tries = TRIES)
    void addingAnythingNeverTakesServiceAway(@ForAll long seed) {
        Town town = new Town(seed, 0, 0);
        CityResult before = town.ledger.update(town.ledger.baseline(), town.city.mixedScenario(3), TOKEN);
        Scenario more = new ScenarioEdit.Place(town.any("added")).applyTo(before.scenario());
        CityResult after = town.ledger.update(before, more, TOKEN);
        for (IndicatorResult old : before.listComputed()) {
            for (Denominator denominator : old.denominators()) {
                double gained = after.get(old.indicatorId()).city(denominator).served()
                        - old.city(denominator).served();
                assertThat(gained).as(old.indicatorId()).isGreaterThan(-1e-6);
            }
        }
    }

    @Property(tries = TRIES)
    void placingAndRemovingLeavesNothingBehind(@ForAll long seed) {
        Town town = new Town(seed, 0, 0);
        CityResult before = town.ledger.update(town.ledger.baseline(), town.city.mixedScenario(2), TOKEN);
        Scenario more = new ScenarioEdit.Place(town.any("added")).applyTo(before.scenario());
        CityResult after = town.ledger.update(town.ledger.update(before, more, TOKEN), before.scenario(), TOKEN);
        for (IndicatorResult old : before.listComputed()) {
            assertSame(after.get(old.indicatorId()), old);
        }
    }

    @Property(tries = TRIES)
    void nobodyIsLostBetweenZones(@ForAll long seed) {
        Town town = new Town(seed, 0, 0);
        CityResult figures = town.ledger.update(town.ledger.baseline(), town.city.mixedScenario(3), TOKEN);
        for (IndicatorResult result : figures.listComputed()) {
            for (Denominator denominator : result.denominators()) {
                CoverageRate city = result.city(denominator);
                assertThat(city.served()).as(result.indicatorId()).isBetween(0.0, city.total());
                double total = result.byZone(ZoneLevel.DISTRICT, denominator).stream()
                        .mapToDouble(CoverageRate::total)
                        .sum();
                assertThat(total).as(result.indicatorId()).isCloseTo(city.total(), within(1e-6 * (1 + city.total())));
            }
        }
    }

    @Property(tries = TRIES)
    void whereTheCityLiesDoesNotMatter(@ForAll long seed) {
        CityResult here = new Town(seed, 0, 0).ledger.baseline();
        CityResult there = new Town(seed, 4096, -8192).ledger.baseline();
        for (IndicatorResult result : here.listComputed()) {
            for (Denominator denominator : result.denominators()) {
                CoverageRate city = result.city(denominator);
                assertThat(there.get(result.indicatorId()).city(denominator).served())
                        .as(result.indicatorId())
                        .isCloseTo(city.served(), within(1e-6 * (1 + city.total())));
            }
        }
    }

    private static void assertSame(IndicatorResult found, IndicatorResult expected) {
        String id = found.indicatorId();
        for (Denominator denominator : expected.denominators()) {
            assertThat(found.city(denominator)).as(id).isEqualTo(expected.city(denominator));
            for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY, ZoneLevel.UNIT)) {
                assertThat(found.byZone(level, denominator)).as(id).isEqualTo(expected.byZone(level, denominator));
            }
        }
        assertThat(found.details()).as(id).isEqualTo(expected.details());
    }

    /** A random city with every indicator computed. */
    private static final class Town {
        private final RandomCity city;
        private final Coordinate middle;
        private final CityLedger ledger;

        Town(long seed, double x, double y) {
            this.city = new RandomCity(seed, x, y);
            Baseline baseline = city.baseline();
            this.middle = new Coordinate(x + RandomCity.SIZE / 2, y + RandomCity.SIZE / 2);
            this.ledger = CityLedger.prepare(baseline, RULES, TOKEN, ProgressListener.SILENT);
            ledger.baseline().compute(ledger.indicatorIds(), TOKEN);
        }

        Intervention any(String id) {
            return city.count(0, 4) == 0
                    ? new Intervention(
                            id, "", Shapes.point(middle.x + city.count(-800, 800), middle.y), new CompleteCommunity(""))
                    : city.intervention(id);
        }

        /** Mostly one more thing, sometimes one less or one somewhere else. */
        Scenario edited(Scenario plan, int edit) {
            if (plan.interventions().isEmpty() || edit % 3 != 2) {
                return new ScenarioEdit.Place(any("e" + edit)).applyTo(plan);
            }
            String id = plan.interventions().get(0).id();
            return edit % 2 == 0
                    ? new ScenarioEdit.Remove(id).applyTo(plan)
                    : new ScenarioEdit.Move(id, 150, -90).applyTo(plan);
        }
    }
}
