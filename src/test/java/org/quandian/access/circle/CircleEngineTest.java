package org.quandian.access.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static org.quandian.access.circle.CircleTown.site;
import static org.quandian.fixture.CityFixture.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/**
 * A street of two houses, worked out by hand. The west house stands at (10, 10), the east house at (410, 10); 100 people live in the
 * west, 300 in the east. The market at (10, 10) serves 500 m and so both, the station at (10, 210) 300 m and so the west, and there
 * is no shop. Post offices are asked for and not measured.
 */
class CircleEngineTest {
    private static CityFixture street() {
        return city().block(0, 0, 20, 20)
                .people(100)
                .block(400, 0, 20, 20)
                .people(300)
                .building(5, 5, 10, 10)
                .building(405, 5, 10, 10)
                .facility("market", 10, 10)
                .facility("station", 10, 210)
                .district("西区", -10, -10, 200, 100)
                .community("西", -10, -10, 200, 100);
    }

    private static CircleTown town() {
        return new CircleTown(street().build());
    }

    private static Details details(CircleResult result) {
        return result.details();
    }

    @Test
    void aScoreIsTheShareOfTypesThatReach() {
        CircleResult result = town().evaluate();

        // 2 of 3 in the west, 1 of 3 in the east.
        assertThat(result.scoreOfDwelling(0)).isCloseTo(200.0 / 3, within(1e-9));
        assertThat(result.scoreOfDwelling(1)).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(result.scoreOfUnit(1)).isCloseTo(100.0 / 3, within(1e-9));
    }

    @Test
    void nobodyWhoLacksAnythingIsServed() {
        assertThat(town().evaluate().city())
                .extracting(CoverageRate::total, CoverageRate::served)
                .containsExactly(400.0, 0.0);
    }

    @Test
    void everythingInReachIsACompleteCircle() {
        CircleResult result = town().evaluate(site("s", "shop", 100, 10));

        // The shop at 100 serves the west at 90 m and not the east at 310 m.
        assertThat(result.city().served()).isEqualTo(100);
        assertThat(result.completeShare(0)).isEqualTo(1);
    }

    @Test
    void theMeanScoreIsWeightedByPeople() {
        // (100 x 2/3 + 300 x 1/3) / 400 = 41.67; weighted: market 2 of 4, station 1 of 4: (100 x 75 + 300 x 50) / 400 =
        // 56.25.
        assertThat(details(town().evaluate()).number("mean_score")).isCloseTo(500.0 / 12, within(1e-9));
        assertThat(details(town().evaluate()).number("mean_weighted_score")).isCloseTo(56.25, within(1e-9));
    }

    @Test
    void theTypeMostPeopleLackComesFirst() {
        List<?> lacking = (List<?>) details(town().evaluate()).values().get("lacking");
        List<Object> lines = new ArrayList<>();
        lacking.forEach(each -> lines.add(List.of(
                ((Map<?, ?>) each).get("type"), ((Map<?, ?>) each).get("people"), ((Map<?, ?>) each).get("share"))));

        assertThat(lines)
                .containsExactly(
                        List.of("shop", 400.0, 1.0), List.of("station", 300.0, 0.75), List.of("market", 0.0, 0.0));
    }

    @Test
    void peopleStandInTheClassOfTheirScore() {
        List<?> classes = (List<?>) details(town().evaluate()).values().get("score_classes");
        List<Object> people = new ArrayList<>();
        classes.forEach(each -> people.add(((Map<?, ?>) each).get("people")));

        // 33 in the lowest class, 66.7 in that from 65.
        assertThat(people).containsExactly(300.0, 0.0, 100.0, 0.0, 0.0);
    }

    @Test
    void whatNoRuleMeasuresIsNamedAndNotRequired() {
        CircleResult result = town().evaluate();

        assertThat(result.notMeasured()).containsExactly("post-office");
        assertThat(result.details().values()).containsEntry("not_measured", List.of("post-office"));
    }

    @Test
    void zonesAndTheRest() {
        CircleResult result = town().evaluate(site("s", "shop", 100, 10));

        assertThat(result.byZone(ZoneLevel.COMMUNITY, Denominator.POPULATION))
                .extracting(CoverageRate::zone, CoverageRate::total, CoverageRate::served)
                .containsExactly(tuple("西", 100.0, 100.0), tuple("", 300.0, 0.0));
        assertThat(result.byZone(ZoneLevel.DISTRICT, Denominator.POPULATION)).hasSize(2);
        assertThat(result.byZone(ZoneLevel.UNIT, Denominator.POPULATION))
                .extracting(CoverageRate::served)
                .containsExactly(100.0, 0.0);
        assertThat(result.details(ZoneLevel.COMMUNITY, "西").number("mean_score"))
                .isEqualTo(100);
        assertThat(result.details(ZoneLevel.COMMUNITY, "").number("mean_score")).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(result.details(ZoneLevel.COMMUNITY, "无")).isEqualTo(Details.NONE);
    }

    @Test
    void onlyAChangeOfARequiredServiceMakesAnotherResult() {
        CircleTown town = town();
        CircleTown.Figures figures = town.figures();
        CircleResult result = town.engine.evaluate(figures, CircleTown.TOKEN);

        assertThat(town.engine.update(
                        result, town.next(figures, List.of(site("x", "cinema", 10, 10))), CircleTown.TOKEN))
                .isSameAs(result);
    }

    @Test
    void landWithoutHomesCountsWhereAllServicesMeet() {
        // A block of 200 x 10 m without homes. Walls serve it from both ends: the station x < 100, the market x > 50,
        // the shop
        // everything. Jointly 50 <= x <= 100: a quarter, though each of two alone has half or three quarters.
        Baseline block = city().block(0, 0, 200, 10)
                .people(80)
                .rectangle(LayerRole.FACILITIES, 550, -500, 10, 1_000)
                .with(Attributes.TYPE, "market")
                .rectangle(LayerRole.FACILITIES, -210, -500, 10, 1_000)
                .with(Attributes.TYPE, "station")
                .facility("shop", 100, 5)
                .build();

        CircleResult result = new CircleTown(block).evaluate();

        assertThat(result.city().served()).isCloseTo(20, within(1e-6));
        assertThat(result.completeShare(0)).isCloseTo(0.25, within(1e-9));
        // (3/4 + 1/2 + 1) / 3.
        assertThat(result.scoreOfUnit(0)).isCloseTo(75, within(1e-6));
    }

    @Test
    void aCardSaysWhatIsNearAndWhatIsMissing() {
        CircleTown town = town();
        CircleCard card = town.engine.cardOfDwelling(1, town.figures());

        assertThat(card.score()).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(card.items())
                .extracting(CircleCard.Item::type, CircleCard.Item::isReached, CircleCard.Item::requiredMetres)
                .containsExactly(
                        tuple("market", true, 500.0), tuple("station", false, 300.0), tuple("shop", false, 200.0));
        // The station is 400 m west and 200 m north.
        assertThat(card.items().get(1).nearest()).hasValueSatisfying(found -> assertThat(found.distanceMetres())
                .isCloseTo(Math.sqrt(200_000), within(1e-9)));
        assertThat(card.items().get(1).clause()).isEqualTo("station 条");
        assertThat(card.items().get(1).nameZh()).isEqualTo("station中");
        assertThat(card.items().get(2).nearest()).isEmpty();
        assertThat(card.notMeasured()).containsExactly("post-office");
    }

    @Test
    void theCardOfAParcelSpeaksOfItsPeople() {
        CircleTown town = town();

        assertThat(town.engine.cardOfUnit(0, town.figures()).score()).isCloseTo(200.0 / 3, within(1e-9));
    }

    @Test
    void aPolygonServesFromItsEdge() {
        Intervention hall = new Intervention(
                "h",
                "",
                Shapes.rectangle(200, 0, 50, 20),
                new FacilitySite("shop", OptionalDouble.empty(), OptionalDouble.empty()));

        // 160 m from its edge to the east house at 410, 190 m to the west house at 10.
        assertThat(town().evaluate(hall).scoreOfDwelling(0)).isEqualTo(100);
        assertThat(town().evaluate(hall).scoreOfDwelling(1)).isCloseTo(200.0 / 3, within(1e-9));
    }
}
