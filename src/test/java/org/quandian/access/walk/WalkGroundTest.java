package org.quandian.access.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.Walking;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/** How homes and facilities join two long streets, 400 m apart, that only a lane at their eastern end connects. */
class WalkGroundTest {
    private static final double CLOSE = 1e-6;

    private static CityFixture streets() {
        return CityFixture.city()
                .road("residential", 0, 0, 1000, 0)
                .road("residential", 0, 400, 1000, 400)
                .road("residential", 1000, 0, 1000, 400);
    }

    private static Facility market(double x, double y) {
        return facility("market", Shapes.point(x, y));
    }

    private static Facility facility(String type, Geometry shape) {
        return new Facility("f", "", type, shape, OptionalDouble.empty(), OptionalDouble.empty(), true);
    }

    private static StreetPlan plan(WalkGround ground, Intervention... things) {
        return ground.streetPlan(new Scenario("方案", List.of(things)));
    }

    private static double metres(StreetPlan plan, Facility facility, int home) {
        return WalkNearest.ofDwelling(plan, home).metresTo(facility);
    }

    private static Intervention link(StreetLink.Form form, double... xy) {
        return new Intervention("l", "", Shapes.line(xy), new StreetLink(form));
    }

    @Test
    void aHomeJoinsTheNearestStreetWithinTheLimit() {
        WalkGround ground =
                Walking.ground(streets().home(195, 75, 10, 10, 2).people(1).build());
        assertThat(ground.base().joinsOfDwelling(0)).hasSize(1);
        assertThat(ground.base().joinsOfDwelling(0).get(0).leg()).isCloseTo(80, within(CLOSE));
    }

    @Test
    void aHomeFartherThanTheLimitIsOffTheNetwork() {
        WalkGround ground = Walking.ground(streets()
                .home(195, 195, 10, 10, 2)
                .people(7)
                .block(500, 195, 10, 10)
                .people(30)
                .build());
        assertThat(ground.base().joinsOfDwelling(0)).isEmpty();
        assertThat(ground.base().joinsOfParcel(0)).isEmpty();
        assertThat(ground.offNetwork().residents()).isEqualTo(37);
        assertThat(ground.offNetwork().dwellings()).isEqualTo(1);
        assertThat(ground.offNetwork().residentsOfParcel(0)).isEqualTo(30);
    }

    @Test
    void aDeepParcelJoinsBecauseItsOutlineIsNear() {
        WalkGround ground =
                Walking.ground(streets().block(300, 20, 100, 300).people(30).build());
        assertThat(ground.base().joinsOfParcel(0)).hasSize(1);
    }

    @Test
    void aWalledBlockIsLeftThroughItsEntranceOnly() {
        WalkGround ground = Walking.ground(streets()
                .block(190, 10, 100, 100)
                .id("walled")
                .home(195, 15, 10, 10, 2)
                .people(1)
                .feature(LayerRole.ENTRANCES, Shapes.point(290, 20))
                .with(NewEntrance.OF, "walled")
                .build());
        List<EdgePoint> joins = ground.base().joinsOfDwelling(0);
        assertThat(joins).hasSize(1);
        assertThat(joins.get(0).leg()).isCloseTo(90 + 20, within(CLOSE));
    }

    @Test
    void metresAreLegsAndStreetsTogether() {
        WalkGround ground =
                Walking.ground(streets().home(95, 15, 10, 10, 2).people(1).build());
        assertThat(metres(ground.base(), market(600, 30), 0)).isCloseTo(20 + 500 + 30, within(CLOSE));
        assertThat(metres(ground.base(), market(100, 370), 0)).isCloseTo(20 + 900 + 400 + 900 + 30, within(CLOSE));
    }

    @Test
    void aParkIsEnteredWhereAStreetComesNearItsBoundary() {
        WalkGround ground =
                Walking.ground(streets().home(95, 15, 10, 10, 2).people(1).build());
        Facility near = facility(Facility.PARK, Shapes.rectangle(400, 15, 100, 100));
        Facility far = facility(Facility.PARK, Shapes.rectangle(400, 15.01, 100, 100));
        assertThat(metres(ground.base(), near, 0)).isCloseTo(20 + 300 + 15, within(CLOSE));
        assertThat(ground.listDoors(far)).isEmpty();
        assertThat(metres(ground.base(), far, 0)).isInfinite();
    }

    @Test
    void anAreaThatIsNoParkIsEnteredFromTheNearestStreet() {
        WalkGround ground =
                Walking.ground(streets().home(95, 15, 10, 10, 2).people(1).build());
        Facility hall = facility("market", Shapes.rectangle(400, 60, 100, 40));
        assertThat(metres(ground.base(), hall, 0)).isCloseTo(20 + 300 + 60, within(CLOSE));
    }

    @Test
    void whereAParkHasEntrancesNoOtherWayLeadsIntoIt() {
        WalkGround ground = Walking.ground(streets()
                .home(95, 15, 10, 10, 2)
                .people(1)
                .park(400, 10, 100, 100)
                .id("park")
                .feature(LayerRole.ENTRANCES, Shapes.point(500, 40))
                .with(NewEntrance.OF, "park")
                .build());
        Facility park = new Facility(
                "park",
                "",
                Facility.PARK,
                Shapes.rectangle(400, 10, 100, 100),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false);
        assertThat(metres(ground.base(), park, 0)).isCloseTo(20 + 400 + 40, within(CLOSE));
        Intervention gate = new Intervention("e", "", Shapes.point(400, 10), new NewEntrance("park"));
        assertThat(metres(plan(ground, gate), park, 0)).isCloseTo(20 + 300 + 10, within(CLOSE));
    }

    @Test
    void aLinkJoinsTheStreetsAtItsEnds() {
        WalkGround ground =
                Walking.ground(streets().home(95, 15, 10, 10, 2).people(1).build());
        StreetPlan plan = plan(ground, link(StreetLink.Form.STREET, 300, 10, 300, 390));
        assertThat(plan.listProblems()).isEmpty();
        assertThat(metres(plan, market(100, 370), 0)).isCloseTo(20 + 200 + 400 + 200 + 30, within(CLOSE));
    }

    @Test
    void aFootbridgeMeetsNothingBetweenItsEnds() {
        CityFixture town = streets()
                .road("residential", 0, 200, 1000, 200)
                .home(95, 215, 10, 10, 2)
                .people(1);
        WalkGround ground = Walking.ground(town.build());
        double street = metres(plan(ground, link(StreetLink.Form.STREET, 300, 0, 300, 400)), market(100, 370), 0);
        double bridge = metres(plan(ground, link(StreetLink.Form.FOOTBRIDGE, 300, 0, 300, 400)), market(100, 370), 0);
        assertThat(street).isCloseTo(20 + 200 + 200 + 200 + 30, within(CLOSE));
        assertThat(bridge).isGreaterThan(street + 500);
    }

    @Test
    void whoIsOffTheNetworkMayJoinALink() {
        WalkGround ground =
                Walking.ground(streets().home(195, 195, 10, 10, 2).people(7).build());
        StreetPlan plan = plan(ground, link(StreetLink.Form.STREET, 230, 0, 230, 400));
        assertThat(plan.joinsOfDwelling(0)).hasSize(1);
        assertThat(plan.offNetwork().residents()).isZero();
        assertThat(metres(plan, market(230, 30), 0)).isCloseTo(30 + 170, within(CLOSE));
    }

    @Test
    void nobodyPassesABar() {
        WalkGround ground =
                Walking.ground(streets().home(95, 15, 10, 10, 2).people(1).build());
        StreetPlan plan = plan(ground, new Intervention("b", "", Shapes.line(300, -10, 300, 10), new StreetClosure()));
        assertThat(metres(plan, market(200, 30), 0)).isCloseTo(20 + 100 + 30, within(CLOSE));
        assertThat(metres(plan, market(600, 30), 0)).isInfinite();
    }

    @Test
    void whatLeadsNowhereIsReported() {
        WalkGround ground = Walking.ground(streets().build());
        StreetPlan plan = plan(
                ground,
                new Intervention("a", "", Shapes.line(300, 180, 300, 220), new StreetLink(StreetLink.Form.STREET)),
                new Intervention("b", "", Shapes.point(300, 200), new StreetClosure()),
                new Intervention("c", "", Shapes.point(300, 30), new NewEntrance("")),
                new Intervention("d", "", Shapes.line(300, 10, 300, 200), new StreetLink(StreetLink.Form.FOOTBRIDGE)));
        assertThat(plan.listProblems())
                .containsExactlyInAnyOrder(
                        new StreetProblem("a", StreetProblem.Code.LINK_JOINS_NOTHING),
                        new StreetProblem("b", StreetProblem.Code.BAR_HITS_NOTHING),
                        new StreetProblem("c", StreetProblem.Code.ENTRANCE_INTO_NOTHING),
                        new StreetProblem("d", StreetProblem.Code.LINK_JOINS_ONCE));
    }

    @Test
    void anEntranceMayLeadIntoAPlannedPark() {
        WalkGround ground =
                Walking.ground(streets().home(95, 15, 10, 10, 2).people(1).build());
        Intervention gate = new Intervention("e", "", Shapes.point(300, 50), new NewEntrance("p"));
        Scenario scenario = new Scenario("方案", List.of(Shapes.pocketPark("p", 300, 50, 40, 40), gate));
        StreetPlan plan = ground.streetPlan(scenario);
        Facility park = new Facility(
                "p",
                "",
                Facility.PARK,
                Shapes.rectangle(300, 50, 40, 40),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                true);
        assertThat(plan.listProblems(scenario)).isEmpty();
        assertThat(metres(plan, park, 0)).isCloseTo(20 + 200 + 50, within(CLOSE));
    }

    @Test
    void theSameStreetInterventionsAreTheSamePlan() {
        WalkGround ground = Walking.ground(streets().build());
        StreetPlan plan = plan(ground, link(StreetLink.Form.STREET, 300, 0, 300, 400));
        Intervention park = Shapes.pocketPark("p", 0, 10, 40, 40);
        assertThat(plan(ground, link(StreetLink.Form.STREET, 300, 0, 300, 400), park))
                .isSameAs(plan);
        assertThat(plan(ground, park)).isSameAs(ground.base());
    }

    @Test
    void aCityWithoutStreetsHasEverybodyOffTheNetwork() {
        WalkGround ground = Walking.ground(
                CityFixture.city().home(95, 15, 10, 10, 2).people(5).build());
        assertThat(ground.offNetwork().residents()).isEqualTo(5);
        assertThat(WalkReach.of(ground.base()).dwellings(market(100, 20), 500).size())
                .isZero();
    }

    @Test
    void thePathToAFacilityFollowsTheStreets() {
        WalkGround ground =
                Walking.ground(streets().home(95, 15, 10, 10, 2).people(1).build());
        var path = WalkNearest.ofDwelling(ground.base(), 0)
                .findPath(market(600, 30))
                .orElseThrow();
        assertThat(path.metres()).isCloseTo(20 + 500 + 30, within(CLOSE));
        assertThat(path.line().get(0)).isEqualTo(new Coordinate(100, 20));
        assertThat(path.line().get(path.line().size() - 1)).isEqualTo(new Coordinate(600, 30));
        assertThat(WalkNearest.ofPlace(ground.base(), 500, 200).findPath(market(600, 30)))
                .isEmpty();
    }
}
