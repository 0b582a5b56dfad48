package org.quandian.access.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CatalogueReader;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.demo.DemoCity;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.WalkTown;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.WalkRules;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The parts of every figure make it up exactly, in any city, under any plan, in both ledgers. */
class PartsTest {
    private static final int TRIES = 4;
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CancellationToken TOKEN = CancellationToken.none();

    @Property(tries = TRIES)
    void ofRandomCitiesByRadius(@ForAll long seed) {
        RandomCity city = new RandomCity(seed, 0, 0);
        CityLedger ledger = CityLedger.prepare(city.baseline(), RULES, TOKEN, ProgressListener.SILENT);
        assertAddUp(ledger.evaluate(city.mixedScenario(6)), 12);
    }

    @Property(tries = TRIES)
    void ofRandomTownsOnFoot(@ForAll long seed) {
        WalkTown town = new WalkTown(seed);
        CityLedger radius = CityLedger.prepare(town.baseline(), RULES, TOKEN, ProgressListener.SILENT);
        CityLedger walk = CityLedger.walk(radius, town.network(WalkRules.of(RULES)), TOKEN, ProgressListener.SILENT);
        Scenario plan = Scenario.empty("方案");
        for (int i = 0; i < 5; i++) {
            plan = new ScenarioEdit.Place(i % 2 == 0 ? town.street("m" + i) : town.any("m" + i)).applyTo(plan);
        }
        assertAddUp(walk.evaluate(plan), 12);
    }

    @Test
    void ofTheDemoCityInBothLedgers(@TempDir java.nio.file.Path folder) throws Exception {
        DemoCity.write(folder, 1, 0.1, TOKEN, ProgressListener.SILENT);
        Baseline city = new CityFolderReader()
                .readCity(folder, TOKEN, ProgressListener.SILENT)
                .baseline();
        CityLedger radius = CityLedger.prepare(city, RULES, TOKEN, ProgressListener.SILENT);
        assertAddUp(radius.baseline(), 3);
        CityLedger walk =
                CityLedger.walk(radius, WalkTown.network(city, WalkRules.of(RULES)), TOKEN, ProgressListener.SILENT);
        assertAddUp(walk.baseline(), 3);
    }

    /** Whatever the kind of an indicator: formula, rules, data and parts are told, in both ledgers. */
    @Test
    void everyFamilySaysItsFormulaRulesDataAndParts() {
        Baseline city = CityFixture.city()
                .block(0, 0, 200, 200)
                .people(3000)
                .with(Attributes.HOUSEHOLDS, 1000.0)
                .with(Attributes.CHILDREN_PRIMARY, 200.0)
                .with(Attributes.CHILDREN_JUNIOR, 90.0)
                .with(Attributes.ELDERLY, 500.0)
                .home(20, 20, 30, 15, 6)
                .park(250, 0, 60, 60)
                .school("primary", 150, 100, 300)
                .school("junior", 60, 120, 300)
                .facility("nursery", 50, 250)
                .facility("elderly-day-care", 60, 250)
                .facility("market", 70, 250)
                .rectangle(LayerRole.PARKING, 220, 100, 20, 20)
                .with(Attributes.KIND, "public")
                .with(Attributes.SPACES, 40.0)
                .rectangle(LayerRole.SCHOOL_ZONES, -10, -10, 400, 400)
                .with(Attributes.LEVEL, "primary")
                .community("西", -500, -500, 1500, 1500)
                .road("residential", -50, -20, 300, -20)
                .build();
        CityLedger radius = CityLedger.prepare(city, RULES, TOKEN, ProgressListener.SILENT);
        CityLedger walk =
                CityLedger.walk(radius, WalkTown.network(city, WalkRules.of(RULES)), TOKEN, ProgressListener.SILENT);
        for (CityResult figures : List.of(radius.baseline(), walk.baseline())) {
            Set<Subject.Family> told = EnumSet.noneOf(Subject.Family.class);
            for (String id : figures.indicatorIds()) {
                IndicatorResult result = figures.get(id);
                Question question = Question.city(id, result.denominators().get(0));
                Explanation why = Explainer.of(figures, Map.of()).explain(question, TOKEN);
                told.add(new Subject(figures, result, question, why.denominator(), why.details(), false).family());

                assertThat(why.formula().code()).as(id).isNotBlank();
                assertThat(why.rules()).as(id).isNotEmpty();
                assertThat(why.data()).as(id).isNotEmpty();
                assertThat(why.parts().isEmpty())
                        .as(id)
                        .isEqualTo(!(why.figure().total() > 0));
            }
            assertThat(told).containsAll(familiesOf(figures));
        }
    }

    /** On foot nothing is said of zones and of what is balanced without ways. */
    private static Set<Subject.Family> familiesOf(CityResult figures) {
        return figures.ledger().ledger() == Ledger.RADIUS
                ? EnumSet.allOf(Subject.Family.class)
                : EnumSet.of(
                        Subject.Family.SERVICE, Subject.Family.CIRCLE, Subject.Family.SEATS, Subject.Family.PARKING);
    }

    private static void assertAddUp(CityResult figures, int units) {
        Explainer explainer = Explainer.of(figures, Map.of());
        for (String id : figures.indicatorIds()) {
            IndicatorResult result = figures.get(id);
            for (Denominator denominator : result.denominators()) {
                for (ZoneLevel level : ZoneLevel.values()) {
                    List<CoverageRate> rates = level == ZoneLevel.CITY
                            ? List.of(result.city(denominator))
                            : result.byZone(level, denominator);
                    rates.stream()
                            .limit(level == ZoneLevel.UNIT ? units : 8)
                            .forEach(rate -> assertAddsUp(explainer, rate));
                }
            }
        }
    }

    private static void assertAddsUp(Explainer explainer, CoverageRate rate) {
        Explanation why = explainer.explain(
                new Question(rate.key().id(), Optional.of(rate.key().denominator()), rate.level(), rate.zone()), TOKEN);

        String name = rate.key() + " " + rate.level() + " " + rate.zone();
        assertThat(why.figure()).as(name).isEqualTo(rate);
        assertThat(why.total().doubleValue()).as(name).isCloseTo(rate.total(), within(0.0005001));
        assertThat(why.served().doubleValue()).as(name).isCloseTo(rate.served(), within(0.0005001));
        assertThat(why.parts().stream().mapToLong(Part::totalThousandths).sum())
                .as(name)
                .isEqualTo(why.totalThousandths());
        assertThat(why.parts().stream().mapToLong(Part::servedThousandths).sum())
                .as(name)
                .isEqualTo(why.servedThousandths());
        double total =
                explainer
                        .figures()
                        .get(rate.key().id())
                        .parts(rate.level(), rate.zone(), rate.key().denominator())
                        .stream()
                        .mapToDouble(part -> part.total())
                        .sum();
        assertThat(total).as("unrounded " + name).isCloseTo(rate.total(), within(1e-6 * (1 + rate.total())));
        double served =
                explainer
                        .figures()
                        .get(rate.key().id())
                        .parts(rate.level(), rate.zone(), rate.key().denominator())
                        .stream()
                        .mapToDouble(part -> part.served())
                        .sum();
        assertThat(served).as("unrounded " + name).isCloseTo(rate.served(), within(1e-6 * (1 + rate.total())));
    }
}
