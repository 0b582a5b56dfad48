package org.quandian.access.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.quandian.access.community.ChecklistTown.engine;
import static org.quandian.access.community.ChecklistTown.evaluate;
import static org.quandian.access.community.ChecklistTown.figures;
import static org.quandian.access.community.ChecklistTown.item;
import static org.quandian.access.community.ChecklistTown.part;
import static org.quandian.access.community.ChecklistTown.rules;
import static org.quandian.access.community.ChecklistTown.site;
import static org.quandian.access.community.ChecklistTown.twoCommunities;
import static org.quandian.access.community.ChecklistTown.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.BundleItem;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** The checklist over a whole city: counts, zones, details, and updates. */
class CommunityEngineTest {
    private static final CancellationToken TOKEN = CancellationToken.none();

    /** Shops and greens on the map, and one thing that no map tells. */
    private static final RuleBook RULES = rules(
            List.of(
                    item(6, way(part("shop", 1, 50, 0)), way(part("market", 1, 0, 0))),
                    item(15, way(part("park", 1, 0, 400))),
                    item(18)),
            new BundleItem("shop", 60, 0),
            new BundleItem("park", 500, 0));

    /** 西 has a market and a park, 东 has neither. */
    private static Baseline town() {
        return twoCommunities()
                .facility("market", 10, 10)
                .park(100, 100, 50, 50)
                .build();
    }

    @Test
    void nothingKnownToBeMissingIsComplete() {
        CoverageRate city = evaluate(town(), RULES).city();

        assertThat(city.total()).isEqualTo(2);
        assertThat(city.served()).isEqualTo(1);
    }

    @Test
    void strictAsksForEveryItem() {
        assertThat(evaluate(town(), RULES).details().number("strict")).isZero();
    }

    @Test
    void theRestIsTheCommunitiesOutsideEveryDistrict() {
        assertThat(evaluate(town(), RULES).byZone(ZoneLevel.DISTRICT, Denominator.COMMUNITIES))
                .extracting(CoverageRate::zone, CoverageRate::total, CoverageRate::served)
                .containsExactly(tuple("甲", 1.0, 1.0), tuple("", 1.0, 0.0));
    }

    @Test
    void everyCommunityIsALine() {
        assertThat(evaluate(town(), RULES).byZone(ZoneLevel.COMMUNITY, Denominator.COMMUNITIES))
                .extracting(CoverageRate::zone, CoverageRate::total, CoverageRate::served)
                .containsExactly(tuple("西", 1.0, 1.0), tuple("东", 1.0, 0.0));
    }

    @Test
    void detailsSayWhichShareOfCommunitiesPassesEachItem() {
        List<?> items = (List<?>) evaluate(town(), RULES).details().values().get("items");

        List<Object> shares = new ArrayList<>();
        items.forEach(each -> shares.add(((Map<?, ?>) each).get("share")));
        assertThat(shares).containsExactly(0.5, 0.5, 0.0);
    }

    @Test
    void onlyTheCommunityOfAnEditIsGoneThroughAgain() {
        Baseline town = town();
        CommunityEngine engine = engine(town, RULES);
        CommunityResult before = engine.evaluate(figures(RULES), TOKEN);

        CommunityResult after = engine.update(before, figures(RULES, site("m", "shop", 1_500, 10, 60)), TOKEN);

        assertThat(after.recomputedCommunities()).isEqualTo(1);
        assertThat(after.cards().get(0)).isSameAs(before.cards().get(0));
        assertThat(after.cards().get(1).items().get(0).state()).isEqualTo(ItemState.PASSED);
    }

    @Test
    void anEditOfSomethingElseGivesTheSameResult() {
        CommunityEngine engine = engine(town(), RULES);
        CommunityResult before = engine.evaluate(figures(RULES), TOKEN);

        assertThat(engine.update(before, figures(RULES, site("x", "cinema", 10, 10, 60)), TOKEN))
                .isSameAs(before);
    }

    @Test
    void namingAnotherCommunityMovesWhatItBrings() {
        CommunityEngine engine = engine(town(), RULES);
        Intervention west = new Intervention("c", "", Shapes.point(500, 500), new CompleteCommunity("西"));
        CommunityResult before = engine.evaluate(figures(RULES, west), TOKEN);
        Intervention east = new Intervention("c", "", Shapes.point(500, 500), new CompleteCommunity("东"));

        CommunityResult after = engine.update(before, figures(RULES, east), TOKEN);

        assertThat(after.cards().get(1).isComplete()).isTrue();
    }

    @Test
    void aCityWithoutCommunitiesHasNone() {
        CommunityResult result = evaluate(CityFixture.city().block(0, 0, 10, 10).build(), RULES);

        assertThat(result.city().total()).isZero();
        assertThat(result.cards()).isEmpty();
    }

    @Property(tries = 30)
    void anUpdateSaysWhatAFullEvaluationSays(@ForAll long seed) {
        RandomCity random = new RandomCity(seed, 500_000, 4_500_000);
        CommunityEngine engine = engine(random.baseline(), RULES);
        Random dice = new Random(seed);
        List<Intervention> plan = new ArrayList<>();
        PlanOnly figures = figures(RULES);
        CommunityResult result = engine.evaluate(figures, TOKEN);
        for (int edit = 0; edit < 12; edit++) {
            if (!plan.isEmpty() && dice.nextInt(3) == 0) {
                plan.remove(dice.nextInt(plan.size()));
            } else {
                plan.add(anything("i" + edit, dice, random));
            }
            figures = new PlanOnly(figures.plan().next(new Scenario("方案", plan)));
            result = engine.update(result, figures, TOKEN);
        }

        CommunityResult anew = engine.evaluate(figures(RULES, plan.toArray(new Intervention[0])), TOKEN);
        assertThat(result).isEqualTo(anew);
        assertThat(result.details()).isEqualTo(anew.details());
    }

    private static Intervention anything(String id, Random dice, RandomCity random) {
        double x = 500_000 + dice.nextInt(2_000);
        double y = 4_500_000 + dice.nextInt(2_000);
        return switch (dice.nextInt(3)) {
            case 0 -> random.pocketPark(id);
            case 1 ->
                new Intervention(id, "", Shapes.point(x, y), new CompleteCommunity(dice.nextBoolean() ? "" : "社区1"));
            default -> site(id, dice.nextBoolean() ? "shop" : "market", x, y, 20 + dice.nextInt(60));
        };
    }
}
