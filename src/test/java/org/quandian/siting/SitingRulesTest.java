package org.quandian.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;
import static org.quandian.fixture.Shapes.pocketPark;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.Scenario;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetLink;
import org.quandian.siting.SitingIssue.Code;

/** Where a pocket park of 30 m by 30 m at (0, 0) may stand. */
class SitingRulesTest {
    private static final Intervention PARK = pocketPark("p1", 0, 0, 30, 30);

    @Test
    void onFreeLandItMayStand() {
        assertThat(codes(city().building(100, 0, 10, 10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20,20,", "20,19.99,TOO_SMALL", "100,100,", "100,100.01,TOO_LARGE"})
    void theLimitsOfItsAreaAreAllowed(double width, double height, String expected) {
        List<SitingIssue> issues =
                SitingRules.prepare(city().build()).check(pocketPark("p1", 0, 0, width, height), Scenario.empty(""));

        assertThat(issues)
                .extracting(SitingIssue::code)
                .isEqualTo(expected == null ? List.of() : List.of(Code.valueOf(expected)));
    }

    @Test
    void theSentenceNeverSaysThatTheLimitIsTooSmall() {
        List<SitingIssue> issues =
                SitingRules.prepare(city().build()).check(pocketPark("p1", 0, 0, 20, 19.99), Scenario.empty(""));

        assertThat(issues.get(0).args()).isEqualTo(Map.of("area", "399", "min", "400", "max", "10000"));
    }

    @Test
    void notOnABuilding() {
        assertThat(codes(city().building(25, 25, 10, 10))).containsExactly(Code.INSIDE_BUILDING);
    }

    @Test
    void notInsideABuilding() {
        assertThat(codes(city().building(-10, -10, 100, 100))).containsExactly(Code.INSIDE_BUILDING);
    }

    @Test
    void alongAWallIsBesideTheBuilding() {
        assertThat(codes(city().building(29.99, 0, 10, 30))).isEmpty();
    }

    @Test
    void aFootbridgeMayCrossRiversAndParks() {
        Intervention bridge =
                new Intervention("r1", "", Shapes.line(0, 15, 90, 15), new StreetLink(StreetLink.Form.FOOTBRIDGE));
        SitingRules rules = SitingRules.prepare(
                city().river(20, -100, 50, 200).park(60, 0, 40, 40).build());

        assertThat(rules.check(bridge, Scenario.empty(""))).isEmpty();
    }

    @Test
    void aParkMayLieWhereAWayIsOpened() {
        Intervention way =
                new Intervention("r1", "", Shapes.line(0, 15, 90, 15), new StreetLink(StreetLink.Form.STREET));

        assertThat(SitingRules.prepare(city().build()).check(PARK, new Scenario("", List.of(way))))
                .isEmpty();
    }

    @Test
    void notInARiver() {
        assertThat(codes(city().river(20, -100, 50, 200))).containsExactly(Code.IN_WATER);
    }

    @Test
    void notInARiverThatIsALongShape() {
        double[] banks = new double[400];
        for (int i = 0; i < 100; i++) {
            banks[2 * i] = -500 + 10 * i;
            banks[2 * i + 1] = 20 + i % 2;
            banks[398 - 2 * i] = -500 + 10 * i;
            banks[399 - 2 * i] = 60;
        }

        assertThat(codes(city().feature(LayerRole.BARRIERS, Shapes.polygon(banks))
                        .with("kind", "water")))
                .containsExactly(Code.IN_WATER);
    }

    @Test
    void anAreaAmongTheBarriersWithoutAKindIsWater() {
        assertThat(codes(city().rectangle(LayerRole.BARRIERS, 10, 10, 50, 50))).containsExactly(Code.IN_WATER);
    }

    @Test
    void aLineAmongTheBarriersWithoutAKindIsNoObstacle() {
        assertThat(codes(city().line(LayerRole.BARRIERS, -10, 10, 50, 10))).isEmpty();
    }

    @Test
    void notAcrossARailway() {
        assertThat(codes(city().railway(-10, 10, 50, 20))).containsExactly(Code.ON_RAILWAY);
    }

    @Test
    void notPartlyOutsideTheStudyArea() {
        assertThat(codes(city().studyArea(0, 0, 29, 100))).containsExactly(Code.OUTSIDE_STUDY_AREA);
    }

    @Test
    void insideAStudyAreaOfTwoPartsItMayStandAcrossTheirBorder() {
        assertThat(codes(city().studyArea(-10, -10, 20, 100).studyArea(10, -10, 50, 100)))
                .isEmpty();
    }

    @Test
    void withoutAStudyAreaTheDistrictsStandForIt() {
        assertThat(codes(city().district("东", 1000, 0, 100, 100))).containsExactly(Code.OUTSIDE_STUDY_AREA);
    }

    @Test
    void notOnAPark() {
        List<SitingIssue> issues = check(city().park(20, 20, 50, 50).named("人民公园"), Scenario.empty(""));

        assertThat(issues).containsExactly(new SitingIssue(Code.ON_PARK, Map.of("name", "人民公园")));
    }

    @Test
    void notOnAnotherIntervention() {
        Scenario plan = new Scenario("plan", List.of(PARK, pocketPark("p2", 20, 20, 30, 30)));

        assertThat(check(city(), plan)).containsExactly(new SitingIssue(Code.ON_INTERVENTION, Map.of("name", "p2")));
    }

    @Test
    void itIsNotInItsOwnWay() {
        assertThat(check(city(), new Scenario("plan", List.of(PARK)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void thereAreNoRulesForTheSizeOfOtherKinds(Intervention other) {
        assertThat(codes(other.withShape(Shapes.rectangle(0, 0, 5, 5)), city())).isEmpty();
        assertThat(codes(other.withShape(Shapes.rectangle(0, 0, 300, 300)), city()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void whereverTheyStandItIsNotInWaterOnARailwayOutsideOrOnAPark(Intervention other) {
        CityFixture city = city().river(20, -100, 50, 200)
                .railway(-10, 10, 50, 20)
                .studyArea(0, 0, 29, 100)
                .park(20, 20, 50, 50);

        assertThat(codes(other, city))
                .containsExactly(Code.IN_WATER, Code.ON_RAILWAY, Code.OUTSIDE_STUDY_AREA, Code.ON_PARK);
    }

    @ParameterizedTest
    @MethodSource("others")
    void aPointIsInTheWaterOrItIsNot(Intervention other) {
        CityFixture city = city().river(20, -100, 50, 200).studyArea(-100, -100, 500, 500);

        assertThat(codes(other.withShape(Shapes.wkt("POINT (30 0)")), city)).containsExactly(Code.IN_WATER);
        assertThat(codes(other.withShape(Shapes.wkt("POINT (10 0)")), city)).isEmpty();
        assertThat(codes(other.withShape(Shapes.wkt("POINT (-101 0)")), city)).containsExactly(Code.OUTSIDE_STUDY_AREA);
    }

    @ParameterizedTest
    @CsvSource({"facility,", "complete_community,", "school,INSIDE_BUILDING", "parking_lot,INSIDE_BUILDING"})
    void servicesStandInBuildingsButLandOfItsOwnDoesNot(String kind, String expected) {
        Intervention other = others().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        CityFixture city = city().building(-10, -10, 100, 100);

        assertThat(codes(other, city)).isEqualTo(expected == null ? List.of() : List.of(Code.valueOf(expected)));
        assertThat(codes(other.withShape(Shapes.wkt("POINT (10 10)")), city)).isEmpty();
    }

    @Test
    void servicesMayShareAHouseButNothingStandsOnAPocketPark() {
        Intervention market = others().get(0);
        Intervention school = others().get(1);
        Scenario plan = new Scenario("plan", List.of(others().get(3), market, school));
        Scenario green = new Scenario("plan", List.of(PARK));

        assertThat(codes(market, city(), plan)).isEmpty();
        assertThat(codes(others().get(2), city(), plan)).containsExactly(Code.ON_INTERVENTION);
        assertThat(others())
                .allSatisfy(each -> assertThat(codes(each, city(), green)).containsExactly(Code.ON_INTERVENTION));
    }

    /** One of each other kind, 30 m by 30 m at (0, 0). */
    static List<Intervention> others() {
        Geometry shape = Shapes.rectangle(0, 0, 30, 30);
        OptionalDouble none = OptionalDouble.empty();
        return List.of(
                new Intervention("f", "", shape, new FacilitySite("market", none, none)),
                new Intervention("s", "", shape, new SchoolSite(SchoolLevel.PRIMARY, 24, none)),
                new Intervention("l", "", shape, new ParkingLot(120, 0)),
                new Intervention("c", "", shape, new CompleteCommunity("")));
    }

    private static List<Code> codes(Intervention intervention, CityFixture city) {
        return codes(intervention, city, Scenario.empty(""));
    }

    private static List<Code> codes(Intervention intervention, CityFixture city, Scenario scenario) {
        return SitingRules.prepare(city.build()).check(intervention, scenario).stream()
                .map(SitingIssue::code)
                .toList();
    }

    private static List<Code> codes(CityFixture city) {
        return check(city, Scenario.empty("")).stream().map(SitingIssue::code).toList();
    }

    private static List<SitingIssue> check(CityFixture city, Scenario scenario) {
        return SitingRules.prepare(city.build()).check(PARK, scenario);
    }
}
