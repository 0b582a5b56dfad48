package org.quandian.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;
import static org.quandian.fixture.Shapes.pocketPark;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.siting.SitingIssue.Code;

/** Where streets may be opened and barred: a link from (0, 0) to (100, 0), a bar across it, doors beside it. */
class StreetRulesTest {
    private static final Intervention STREET =
            new Intervention("k", "", Shapes.line(0, 0, 100, 0), new StreetLink(StreetLink.Form.STREET));
    private static final Intervention BRIDGE =
            new Intervention("k", "", Shapes.line(0, 0, 100, 0), new StreetLink(StreetLink.Form.FOOTBRIDGE));
    private static final Intervention BAR =
            new Intervention("b", "", Shapes.line(50, -10, 50, 10), new StreetClosure());

    @Test
    void onFreeGroundALinkMayBeAndParksAndOtherPlansAreNotInItsWay() {
        Scenario plan = new Scenario("", List.of(pocketPark("p", 40, -20, 30, 30)));

        assertThat(codes(STREET, city().park(-10, -10, 30, 30), plan)).isEmpty();
    }

    @Test
    void nothingIsInTheWayOfAParkBecauseAStreetLeadsThroughIt() {
        Scenario plan = new Scenario("", List.of(STREET));

        assertThat(codes(pocketPark("p", 40, -20, 30, 30), city(), plan)).isEmpty();
    }

    @Test
    void aStreetDoesNotCrossARiverButABridgeDoes() {
        assertThat(codes(STREET, city().river(40, -50, 20, 100))).containsExactly(Code.ACROSS_WATER);
        assertThat(codes(BRIDGE, city().river(40, -50, 20, 100))).isEmpty();
    }

    @Test
    void aStreetDoesNotCrossARailwayButABridgeDoes() {
        assertThat(codes(STREET, city().railway(50, -50, 50, 50))).containsExactly(Code.ACROSS_RAILWAY);
        assertThat(codes(BRIDGE, city().railway(50, -50, 50, 50))).isEmpty();
    }

    @Test
    void neitherLeadsThroughAHouse() {
        assertThat(codes(STREET, city().building(40, -5, 10, 10))).containsExactly(Code.THROUGH_BUILDING);
        assertThat(codes(BRIDGE, city().building(40, -5, 10, 10))).containsExactly(Code.THROUGH_BUILDING);
    }

    @Test
    void theRulesAreNamedInTheirOrder() {
        CityFixture city = city().building(40, -5, 10, 10)
                .railway(50, -50, 50, 50)
                .river(60, -50, 20, 100)
                .studyArea(0, -50, 99, 100);

        assertThat(codes(STREET, city))
                .containsExactly(
                        Code.OUTSIDE_STUDY_AREA, Code.ACROSS_WATER, Code.ACROSS_RAILWAY, Code.THROUGH_BUILDING);
    }

    @Test
    void aBarLiesAcrossARoadOrMarksAPlace() {
        CityFixture city = city().road("branch", 0, 0, 100, 0);

        assertThat(codes(BAR, city)).isEmpty();
        assertThat(codes(BAR.withShape(Shapes.line(50, 1, 50, 10)), city)).containsExactly(Code.NO_ROAD);
        assertThat(codes(BAR.withShape(Shapes.point(50, 30)), city)).isEmpty();
    }

    @Test
    void anEntranceIsNearAnything() {
        CityFixture city = city().park(100, 0, 80, 80);

        assertThat(codes(door(0, 40, ""), city)).isEmpty();
        assertThat(codes(door(-0.01, 40, ""), city)).containsExactly(Code.FAR_FROM_PLACE);
        assertThat(codes(door(150, 40, ""), city)).isEmpty();
    }

    @Test
    void anEntranceIsNearWhatItNames() {
        CityFixture city =
                city().park(100, 0, 80, 80).id("a").block(200, 0, 80, 80).id("b");

        assertThat(codes(door(90, 40, "a"), city)).isEmpty();
        assertThat(codes(door(90, 40, "b"), city)).containsExactly(Code.FAR_FROM_PLACE);
        assertThat(codes(door(90, 40, "nothing"), city)).containsExactly(Code.FAR_FROM_PLACE);
    }

    @Test
    void anEntranceMayLeadIntoWhatThePlanPlaces() {
        Scenario plan = new Scenario("", List.of(pocketPark("p", 0, 0, 30, 30)));

        assertThat(codes(door(40, 0, "p"), city(), plan)).isEmpty();
        assertThat(codes(door(40, 0, ""), city(), plan)).isEmpty();
        assertThat(codes(door(131, 0, "p"), city(), plan)).containsExactly(Code.FAR_FROM_PLACE);
    }

    private static Intervention door(double x, double y, String of) {
        return new Intervention("e", "", Shapes.point(x, y), new NewEntrance(of));
    }

    private static List<Code> codes(Intervention street, CityFixture city) {
        return codes(street, city, Scenario.empty(""));
    }

    private static List<Code> codes(Intervention street, CityFixture city, Scenario scenario) {
        return SitingRules.prepare(city.build()).check(street, scenario).stream()
                .map(SitingIssue::code)
                .toList();
    }
}
