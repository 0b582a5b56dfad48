package org.quandian.access.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.walk.OffNetwork;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.WalkTown;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.WalkRules;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What must hold of every indicator of the walk ledger, in any city, on any streets and under any plan. */
class WalkLedgerTest {
    private static final int TRIES = 8;
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Property(tries = TRIES)
    void everyUpdateIsEqualToACompleteComputation(@ForAll long seed) {
        Town town = new Town(seed);
        CityResult current = town.walk.baseline();
        Scenario plan = Scenario.empty("方案");
        for (int edit = 0; edit < 8; edit++) {
            plan = town.edited(plan, edit);
            current = town.walk.update(current, plan, TOKEN);
            CityResult anew = town.walk.evaluate(plan);
            for (IndicatorResult result : current.listComputed()) {
                assertSame(result, anew.get(result.indicatorId()));
            }
        }
        assertThat(current.listComputed()).hasSameSizeAs(town.walk.indicatorIds());
    }

    @Property(tries = TRIES)
    void noLinkNoEntranceAndNoFacilityLowersAnyFigure(@ForAll long seed) {
        Town town = new Town(seed);
        CityResult before = town.walk.update(town.walk.baseline(), town.mixed(4), TOKEN);
        for (int i = 0; i < 3; i++) {
            Scenario more = new ScenarioEdit.Place(town.city.gain("added" + i)).applyTo(before.scenario());
            CityResult after = town.walk.update(before, more, TOKEN);
            for (IndicatorResult old : before.listComputed()) {
                for (Denominator denominator : old.denominators()) {
                    double gained =
                            after.get(old.indicatorId()).city(denominator).served()
                                    - old.city(denominator).served();
                    assertThat(gained).as(old.indicatorId()).isGreaterThan(-1e-6);
                }
            }
            before = after;
        }
    }

    @Property(tries = TRIES)
    void placingAndRemovingLeavesNothingBehind(@ForAll long seed) {
        Town town = new Town(seed);
        CityResult before = town.walk.update(town.walk.baseline(), town.mixed(3), TOKEN);
        Scenario more = new ScenarioEdit.Place(town.city.any("added")).applyTo(before.scenario());
        CityResult after = town.walk.update(town.walk.update(before, more, TOKEN), before.scenario(), TOKEN);
        for (IndicatorResult old : before.listComputed()) {
            assertSame(after.get(old.indicatorId()), old);
        }
    }

    @Property(tries = TRIES)
    void whoIsServedOnFootIsServedAsTheCrowFlies(@ForAll long seed) {
        Town town = new Town(seed);
        Scenario plan = town.mixed(5);
        CityResult walk = town.walk.update(town.walk.baseline(), plan, TOKEN);
        CityResult radius = town.radius.evaluate(plan);
        for (IndicatorResult result : walk.listComputed()) {
            if (result instanceof ServiceResult onFoot) {
                ServiceResult straight = radius.service(result.indicatorId());
                for (int home = 0; home < town.radius.ground().dwellings().size(); home++) {
                    if (onFoot.isServed(home)) {
                        assertThat(straight.isServed(home))
                                .as(result.indicatorId())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = TRIES)
    void bothLedgersHaveTheSameTotals(@ForAll long seed) {
        Town town = new Town(seed);
        for (IndicatorResult result : town.walk.baseline().listComputed()) {
            IndicatorResult straight = town.radius.baseline().get(result.indicatorId());
            for (Denominator denominator : result.denominators()) {
                CoverageRate onFoot = result.city(denominator);
                assertThat(onFoot.total()).isEqualTo(straight.city(denominator).total());
                assertThat(onFoot.key().ledger()).isEqualTo(Ledger.WALK);
            }
        }
    }

    @Property(tries = TRIES)
    void whoIsOffTheNetworkIsServedByNothing(@ForAll long seed) {
        Town town = new Town(seed);
        Scenario plan = town.mixed(4);
        CityResult figures = town.walk.update(town.walk.baseline(), plan, TOKEN);
        var streets = town.walk.findWalk().orElseThrow().streetPlan(plan);
        var dwellings = town.walk.ground().dwellings();
        double off = 0;
        for (int home = 0; home < dwellings.size(); home++) {
            if (streets.joinsOfDwelling(home).isEmpty()) {
                off += dwellings.people(PeopleGroup.RESIDENTS, home);
                for (IndicatorResult result : figures.listComputed()) {
                    if (result instanceof ServiceResult service) {
                        assertThat(service.isServed(home)).isFalse();
                    }
                }
            }
        }
        for (int parcel = 0; parcel < town.walk.city().demandUnits().size(); parcel++) {
            if (streets.joinsOfParcel(parcel).isEmpty() && !dwellings.isSpread(parcel)) {
                off += dwellings.peopleOf(PeopleGroup.RESIDENTS, parcel);
            }
        }
        OffNetwork counted = streets.offNetwork();
        assertThat(counted.residents()).isCloseTo(off, within(1e-6));
        double zones = town.walk.ground().zones().names(ZoneLevel.COMMUNITY).stream()
                .mapToDouble(name -> counted.residents(ZoneLevel.COMMUNITY, name))
                .sum();
        assertThat(zones + counted.residents(ZoneLevel.COMMUNITY, "")).isCloseTo(off, within(1e-6));
        assertThat(figures.get("park").details().number("off_network")).isEqualTo(counted.residents());
    }

    @Property(tries = TRIES)
    void aCompleteCircleOnFootHoldsEveryType(@ForAll long seed) {
        Town town = new Town(seed);
        CityResult figures = town.walk.baseline();
        for (IndicatorResult result : figures.listComputed()) {
            if (result instanceof CircleResult circle) {
                assertThat(circle.details().number("walk_m")).isIn(900.0 * 1.2, 600.0 * 1.2, 300.0 * 1.2);
                assertThat(circle.city().served())
                        .isLessThanOrEqualTo(circle.city().total());
                assertThat(circle.services()).isNotEmpty();
            }
        }
    }

    @Property(tries = 3)
    void gapsHoldEverybodyWhoIsNotServed(@ForAll long seed) {
        Town town = new Town(seed);
        CityResult figures = town.walk.evaluate(town.mixed(3));
        for (String id : List.of("park", "facility.market", "living-circle.15")) {
            var gaps = town.walk.gaps(figures, id);
            double people =
                    gaps.gaps().stream().mapToDouble(gap -> gap.people()).sum();
            double outside = gaps.outside().getOrDefault(Denominator.POPULATION, 0.0);
            double lacking = figures.get(id).city(Denominator.POPULATION).unserved();
            assertThat(people + outside).as(id).isCloseTo(lacking, within(1e-6 * (1 + lacking)));
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

    /** A random city with every indicator of the walk ledger computed. */
    private static final class Town {
        private final WalkTown city;
        private final CityLedger radius;
        private final CityLedger walk;

        Town(long seed) {
            this.city = new WalkTown(seed);
            this.radius = CityLedger.prepare(city.baseline(), RULES, TOKEN, ProgressListener.SILENT);
            this.walk = CityLedger.walk(radius, city.network(WalkRules.of(RULES)), TOKEN, ProgressListener.SILENT);
            walk.baseline().compute(walk.indicatorIds(), TOKEN);
        }

        Scenario mixed(int things) {
            Scenario plan = Scenario.empty("方案");
            for (int i = 0; i < things; i++) {
                Intervention any = i % 2 == 0 ? city.street("m" + i) : city.any("m" + i);
                plan = new ScenarioEdit.Place(any).applyTo(plan);
            }
            return plan;
        }

        /** Mostly one more thing, sometimes one less or one somewhere else. */
        Scenario edited(Scenario plan, int edit) {
            if (plan.interventions().isEmpty() || edit % 3 != 2) {
                return new ScenarioEdit.Place(city.any("e" + edit)).applyTo(plan);
            }
            String id = plan.interventions()
                    .get(city.count(0, plan.interventions().size() - 1))
                    .id();
            return edit % 2 == 0
                    ? new ScenarioEdit.Remove(id).applyTo(plan)
                    : new ScenarioEdit.Move(id, 150, -90).applyTo(plan);
        }
    }
}
