package org.quandian.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;
import static org.quandian.siting.SitingIssue.Code.ALREADY_OPEN;
import static org.quandian.siting.SitingIssue.Code.ALREADY_USED;
import static org.quandian.siting.SitingIssue.Code.AT_JUNCTION;
import static org.quandian.siting.SitingIssue.Code.CLASSES_OUT_OF_RANGE;
import static org.quandian.siting.SitingIssue.Code.COMMUNITY_TWICE;
import static org.quandian.siting.SitingIssue.Code.FAR_FROM_NAMED;
import static org.quandian.siting.SitingIssue.Code.FAR_FROM_ROAD;
import static org.quandian.siting.SitingIssue.Code.FLOOR_TOO_SMALL;
import static org.quandian.siting.SitingIssue.Code.HOURS_SHORT;
import static org.quandian.siting.SitingIssue.Code.NEAR_HAZARD;
import static org.quandian.siting.SitingIssue.Code.NOT_IDLE;
import static org.quandian.siting.SitingIssue.Code.NOT_OPEN_AT_NIGHT;
import static org.quandian.siting.SitingIssue.Code.NO_CLOSED_GREEN;
import static org.quandian.siting.SitingIssue.Code.NO_ESTATE;
import static org.quandian.siting.SitingIssue.Code.NO_SPACES;
import static org.quandian.siting.SitingIssue.Code.ON_INTERVENTION;
import static org.quandian.siting.SitingIssue.Code.OUTSIDE_STUDY_AREA;
import static org.quandian.siting.SitingIssue.Code.SCHOOL_LAND_SMALL;
import static org.quandian.siting.SitingIssue.Code.SERVICES_EXCEED_FLOOR;
import static org.quandian.siting.SitingIssue.Code.TOO_FEW_CORE_SERVICES;
import static org.quandian.siting.SitingIssue.Code.TOO_FEW_SERVICES;
import static org.quandian.siting.SitingIssue.Code.TOO_SMALL;
import static org.quandian.siting.SitingIssue.Code.UNKNOWN_PLACE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Design;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.LayerRole;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.planning.StandardsCatalogue;

/** Where each kind of measure may stand, and what is told of its size. */
class WorkSitingTest {
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final Geometry SQUARE = Shapes.rectangle(100, 100, 50, 50);

    /** A main street from west to east, a side street that ends on it at (200, 0), and one of everything else. */
    private static CityFixture town() {
        return city().studyArea(-1_000, -1_000, 3_000, 3_000)
                .road("primary", 0, 0, 200, 0)
                .road("primary", 200, 0, 600, 0)
                .road("residential", 200, 0, 200, 300)
                .block(400, 400, 100, 100)
                .id("r-1")
                .rectangle(LayerRole.IDLE_LAND, 600, 600, 60, 60)
                .id("i-1")
                .park(800, 800, 80, 80)
                .id("closed")
                .with(Attributes.ACCESS, "no")
                .park(1_000, 800, 80, 80)
                .id("open")
                .school("primary", 400, 900, 100)
                .id("s-1")
                .facility("gas-regulator", 1_200, 100)
                .feature(LayerRole.PARKING, Shapes.point(1_400, 100))
                .id("lot-1");
    }

    private static List<SitingIssue> issues(Geometry shape, Design design, Intervention... others) {
        return issues(RULES, shape, design, others);
    }

    private static List<SitingIssue> issues(RuleBook rules, Geometry shape, Design design, Intervention... others) {
        return SitingRules.prepare(town().build())
                .withRules(rules)
                .check(new Intervention("x", "", shape, design), new Scenario("", Arrays.asList(others)));
    }

    private static List<SitingIssue.Code> codes(Geometry shape, Design design, Intervention... others) {
        return issues(shape, design, others).stream().map(SitingIssue::code).toList();
    }

    private static IdleReuse reuse(String of) {
        return new IdleReuse(of, "market", OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static EstateRenewal renewal(String of) {
        return new EstateRenewal(of, List.of(), 2, 0, 0, OptionalInt.empty());
    }

    private static SchoolExtension seats(String of) {
        return new SchoolExtension(of, 6, OptionalDouble.empty());
    }

    static Stream<Arguments> places() {
        Shelter shelter = new Shelter(Shelter.Grade.EMERGENCY, OptionalDouble.empty(), OptionalDouble.empty());
        return Stream.of(
                Arguments.of(Shapes.rectangle(600, 600, 60, 60), reuse("i-1"), List.of()),
                Arguments.of(Shapes.rectangle(600, 600, 60, 60), reuse(""), List.of()),
                Arguments.of(SQUARE, reuse("i-1"), List.of(NOT_IDLE)),
                Arguments.of(SQUARE, reuse("i-9"), List.of(NOT_IDLE)),
                Arguments.of(Shapes.rectangle(800, 800, 80, 80), new OpenGreen(6, 22, "closed"), List.of()),
                Arguments.of(Shapes.rectangle(1_000, 800, 80, 80), new OpenGreen(6, 22, ""), List.of(ALREADY_OPEN)),
                Arguments.of(SQUARE, new OpenGreen(6, 22, ""), List.of(NO_CLOSED_GREEN)),
                Arguments.of(Shapes.point(910, 110), seats("s-1"), List.of()),
                Arguments.of(Shapes.point(1_000, 110), seats("s-1"), List.of(FAR_FROM_NAMED)),
                Arguments.of(Shapes.point(910, 110), seats("s-2"), List.of(UNKNOWN_PLACE)),
                Arguments.of(Shapes.point(910, 110), seats(""), List.of(UNKNOWN_PLACE)),
                Arguments.of(Shapes.point(1_405, 100), new ChargingPiles("lot-1", 4), List.of()),
                Arguments.of(Shapes.point(1_500, 100), new ChargingPiles("lot-1", 4), List.of(FAR_FROM_NAMED)),
                Arguments.of(Shapes.point(1_500, 100), new ChargingPiles("", 4), List.of()),
                Arguments.of(Shapes.point(1_405, 100), new SharedParking("nobody", 9, 18, 8), List.of(UNKNOWN_PLACE)),
                Arguments.of(Shapes.rectangle(400, 400, 100, 100), renewal("r-1"), List.of()),
                Arguments.of(SQUARE, renewal(""), List.of(NO_ESTATE)),
                Arguments.of(SQUARE, renewal("r-9"), List.of(UNKNOWN_PLACE)),
                Arguments.of(Shapes.line(300, 8, 500, 8), new KerbsideParking(OptionalInt.empty()), List.of()),
                Arguments.of(
                        Shapes.line(300, 90, 500, 90),
                        new KerbsideParking(OptionalInt.empty()),
                        List.of(FAR_FROM_ROAD)),
                Arguments.of(
                        Shapes.line(300, -90, 300, 90),
                        new KerbsideParking(OptionalInt.empty()),
                        List.of(FAR_FROM_ROAD)),
                Arguments.of(
                        Shapes.line(210, 8, 300, 8), new KerbsideParking(OptionalInt.empty()), List.of(AT_JUNCTION)),
                Arguments.of(Shapes.line(300, 8, 303, 8), new KerbsideParking(OptionalInt.empty()), List.of(NO_SPACES)),
                Arguments.of(Shapes.rectangle(1_240, 100, 50, 50), shelter, List.of()),
                Arguments.of(Shapes.rectangle(1_225, 100, 50, 50), shelter, List.of(NEAR_HAZARD)),
                Arguments.of(Shapes.rectangle(1_000, 800, 50, 50), shelter, List.of()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMeasureStandsWhereItsKindMay(Geometry shape, Design design, List<SitingIssue.Code> expected) {
        assertThat(codes(shape, design)).isEqualTo(expected);
    }

    static Stream<Arguments> sizes() {
        SchoolSite few = new SchoolSite(SchoolLevel.PRIMARY, 6, OptionalDouble.empty());
        SchoolSite right = new SchoolSite(SchoolLevel.PRIMARY, 24, OptionalDouble.empty());
        return Stream.of(
                Arguments.of(Shapes.point(0, 100), new PublicToilet(30), List.of()),
                Arguments.of(Shapes.point(0, 100), new PublicToilet(29), List.of(FLOOR_TOO_SMALL)),
                Arguments.of(Shapes.point(0, 100), new MicroFireStation(20), List.of(FLOOR_TOO_SMALL)),
                Arguments.of(Shapes.point(0, 100), new EmbeddedCentre(650, List.of()), List.of()),
                Arguments.of(
                        Shapes.point(0, 100),
                        new EmbeddedCentre(500, List.of("gym", "pharmacy")),
                        List.of(FLOOR_TOO_SMALL, TOO_FEW_SERVICES, TOO_FEW_CORE_SERVICES, SERVICES_EXCEED_FLOOR)),
                Arguments.of(Shapes.point(0, 100), few, List.of(CLASSES_OUT_OF_RANGE)),
                Arguments.of(Shapes.point(0, 100), right, List.of()),
                // the shipped numbers say nothing of the classes of a senior school
                Arguments.of(
                        Shapes.point(0, 100),
                        new SchoolSite(SchoolLevel.SENIOR, 30, OptionalDouble.empty()),
                        List.of()),
                Arguments.of(SQUARE, right, List.of(SCHOOL_LAND_SMALL)),
                Arguments.of(Shapes.point(0, 100), new SharedParking("", 9, 20, 4), List.of(NOT_OPEN_AT_NIGHT)),
                Arguments.of(Shapes.rectangle(800, 800, 80, 80), new OpenGreen(9, 17, ""), List.of(HOURS_SHORT)),
                Arguments.of(
                        Shapes.rectangle(100, 100, 4, 4),
                        new ParkingLot(ParkingLot.Form.SURFACE, 1, OptionalInt.empty(), 0),
                        List.of(NO_SPACES)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aMeasureIsOfTheSizeThatTheCatalogueAsks(Geometry shape, Design design, List<SitingIssue.Code> expected) {
        assertThat(codes(shape, design)).isEqualTo(expected);
    }

    @Test
    void whatHasNoSizeOrCrossesItselfStandsNowhere() {
        Geometry flat = Shapes.wkt("POLYGON((0 100, 50 100, 20 100, 0 100))");
        Geometry crossed = Shapes.wkt("POLYGON((0 100, 50 150, 50 100, 0 150, 0 100))");

        assertThat(codes(flat, new PocketPark())).containsExactly(SitingIssue.Code.NO_SIZE);
        assertThat(codes(Shapes.line(0, 100, 0, 100), new KerbsideParking(OptionalInt.empty())))
                .containsExactly(SitingIssue.Code.NO_SIZE);
        assertThat(codes(crossed, new PocketPark())).containsExactly(SitingIssue.Code.CROSSES_ITSELF);
        assertThat(SitingIssue.Code.CROSSES_ITSELF.isAdvice()).isFalse();
    }

    @Test
    void anIdleSiteIsUsedOnce() {
        Intervention used = new Intervention("a", "市集", Shapes.point(650, 650), reuse("i-1"));

        assertThat(codes(Shapes.point(610, 610), reuse("i-1"), used)).containsExactly(ALREADY_USED);
    }

    @Test
    void whatIsDisabledIsInNobodysWay() {
        Intervention off =
                new Intervention("a", "", Shapes.point(650, 650), reuse("i-1")).withValues(Map.of("off", "yes"));

        assertThat(codes(Shapes.point(610, 610), reuse("i-1"), off)).isEmpty();
    }

    @Test
    void aCommunityIsMadeCompleteOnce() {
        Intervention other = new Intervention("a", "", Shapes.point(0, 200), new CompleteCommunity("团结"));

        assertThat(codes(Shapes.point(0, 100), new CompleteCommunity("团结"), other))
                .containsExactly(COMMUNITY_TWICE);
        assertThat(codes(Shapes.point(0, 100), new CompleteCommunity("和平"), other))
                .isEmpty();
    }

    @Test
    void parksTakeTheirLandAndToiletsStandInThem() {
        Intervention park = new Intervention("a", "", SQUARE, new PocketPark());

        assertThat(codes(SQUARE, new ParkingLot(20, 0), park)).containsExactly(ON_INTERVENTION);
        assertThat(codes(SQUARE, new PublicToilet(60), park)).isEmpty();
    }

    @Test
    void nothingStandsOutsideTheCity() {
        assertThat(codes(Shapes.point(9_000, 0), new PublicToilet(60))).containsExactly(OUTSIDE_STUDY_AREA);
    }

    /** Advice hinders nobody; a place that cannot be does. */
    @ParameterizedTest
    @CsvSource({"HOURS_SHORT, true", "FLOOR_TOO_SMALL, true", "NOT_IDLE, false", "AT_JUNCTION, false"})
    void sizesAreAdviceAndPlacesAreNot(SitingIssue.Code code, boolean advice) {
        assertThat(code.isAdvice()).isEqualTo(advice);
    }

    @Test
    void sizesFollowTheRulesInForce() {
        Parameter least = new Parameter("pocket-park.area.least", "", "", 3_000, "m²", "", false);
        Regime own = new Regime(
                "OWN", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(least));
        RuleBook rules = new StandardsCatalogue(List.of(), List.of(own)).ruleBook("OWN");

        assertThat(issues(rules, SQUARE, new PocketPark()))
                .extracting(SitingIssue::code)
                .containsExactly(TOO_SMALL);
        assertThat(codes(SQUARE, new PocketPark())).isEmpty();
    }
}
