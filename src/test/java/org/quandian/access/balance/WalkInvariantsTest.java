package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.fixture.Walking;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** What must hold of seats and spaces on foot in every city. */
class WalkInvariantsTest {
    private static final int TRIES = 20;
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final RuleBook RULES = BalanceRules.standard();
    private static final List<String> IDS = List.of("school.primary.seats", "school.junior.seats", "parking");

    @Property(tries = TRIES)
    void updatesGiveTheVeryBitsOfAFullEvaluation(@ForAll long seed) {
        Town town = new Town(seed);
        for (String id : IDS) {
            IndicatorEngine engine = town.engine(id);
            PlannedFacilities plan = PlannedFacilities.of(RULES, Scenario.empty(""));
            IndicatorResult current = engine.evaluate(new Figures(plan), TOKEN);
            for (int step = 0; step < 10; step++) {
                plan = plan.next(town.edit(plan.scenario(), step).applyTo(plan.scenario()));
                current = engine.update(current, new Figures(plan), TOKEN);
            }

            assertThat(everything(current)).isEqualTo(everything(engine.evaluate(new Figures(plan), TOKEN)));
        }
    }

    @Property(tries = TRIES)
    void openingAWayOrADoorNeverLowersWhatIsServed(@ForAll long seed) {
        Town town = new Town(seed);
        Scenario plan = town.plan(4);
        Intervention opened = town.intervention("opened");
        if (opened.design() instanceof StreetClosure) {
            return;
        }
        Scenario more = new ScenarioEdit.Place(opened).applyTo(plan);
        for (String id : IDS) {
            assertThat(town.result(id, more).city().served())
                    .as(id)
                    .isGreaterThanOrEqualTo(town.result(id, plan).city().served());
        }
    }

    @Property(tries = TRIES)
    void noMoreAreServedOnFootThanOnPaper(@ForAll long seed) {
        Town town = new Town(seed);
        Scenario plan = town.plan(4);
        for (String id : IDS) {
            IndicatorResult paper = Figures.engine(id, town.city, RULES)
                    .evaluate(new Figures(PlannedFacilities.of(RULES, plan)), TOKEN);
            IndicatorResult foot = town.result(id, plan);

            assertThat(foot.city().total()).as(id).isEqualTo(paper.city().total());
            assertThat(foot.city().served())
                    .as(id)
                    .isLessThanOrEqualTo(paper.city().served());
        }
    }

    /** All figures and all details. */
    private static List<Object> everything(IndicatorResult result) {
        List<Object> all = new ArrayList<>(List.of(result.city(), result.details()));
        for (ZoneLevel level : ZoneLevel.values()) {
            result.byZone(level, result.denominators().get(0)).forEach(rate -> {
                all.add(rate);
                all.add(result.details(level, rate.zone()));
            });
        }
        return all;
    }

    private static final class Town {
        private final RandomTown random;
        private final RandomStreets streets;
        private final Baseline city;
        private final BalanceGround ground;
        private final List<String> targets;

        Town(long seed) {
            this.random = new RandomTown(seed);
            this.streets = new RandomStreets(seed, 11, 250, 0.85);
            this.city = streets.with(random.baseline());
            this.ground = Figures.ground(city, RULES).onFoot(Walking.ground(city));
            this.targets = new ArrayList<>();
            for (LayerRole role : List.of(LayerRole.SCHOOLS, LayerRole.PARKING, LayerRole.RESIDENTIAL)) {
                city.features(role).stream().map(Feature::id).limit(5).forEach(targets::add);
            }
        }

        IndicatorEngine engine(String id) {
            return BalanceEngines.prepare(id, ground, TOKEN);
        }

        IndicatorResult result(String id, Scenario plan) {
            return engine(id).evaluate(new Figures(PlannedFacilities.of(RULES, plan)), TOKEN);
        }

        Intervention intervention(String id) {
            return streets.intervention(id, targets);
        }

        ScenarioEdit edit(Scenario plan, int step) {
            return step % 2 == 0
                    ? random.edit(plan, step)
                    : new ScenarioEdit.Place(streets.intervention("s" + step, targets));
        }

        Scenario plan(int size) {
            List<Intervention> interventions = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                interventions.add(i % 2 == 0 ? random.intervention("p" + i) : streets.intervention("s" + i, targets));
            }
            return new Scenario("plan", interventions);
        }
    }
}
