package org.quandian.access.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.walk.WalkGround;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.Walking;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetLink;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Ends of streets on grids drawn by hand. */
class DeadEndFinderTest {
    /** A ring of 1,000 by 400 m with a street from below that ends 60 m before the upper side: 940 m around on foot. */
    private static CityFixture ring() {
        return CityFixture.city()
                .road("residential", 0, 0, 500, 0)
                .road("residential", 500, 0, 1000, 0)
                .road("residential", 1000, 0, 1000, 400)
                .road("residential", 1000, 400, 0, 400)
                .road("residential", 0, 400, 0, 0)
                .road("residential", 500, 0, 500, 340);
    }

    private static List<DeadEnd> find(Baseline city, Intervention... opened) {
        WalkGround ground = Walking.ground(city);
        DeadEndFinder finder =
                new DeadEndFinder(ground.finder(), new Obstacles(city, ground.rules()), DeadEndFinder.DEFAULT_REACH);
        return finder.list(
                ground.streetPlan(new Scenario("", List.of(opened))).streets(),
                CancellationToken.none(),
                ProgressListener.SILENT);
    }

    @Test
    void anEndThatFacesAnotherStreetIsFoundWithTodaysWay() {
        List<DeadEnd> ends = find(ring().build());

        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.metres()).isCloseTo(60, within(0.01));
            assertThat(end.wayMetres().orElseThrow()).isCloseTo(340 + 500 + 400 + 500, within(0.01));
            assertThat(end.link().getCoordinateN(1).distance(new Coordinate(500, 400)))
                    .isLessThan(0.01);
            assertThat(end.over()).isEmpty();
            assertThat(end.form()).isEqualTo(StreetLink.Form.DEAD_END);
        });
    }

    @Test
    void aBuildingBetweenBlocksTheStraightLink() {
        CityFixture city = ring().building(480, 350, 40, 20);

        assertThat(find(city.build())).isEmpty();
    }

    @Test
    void overARiverItNeedsABridge() {
        List<DeadEnd> ends = find(ring().river(0, 360, 1000, 20).build());

        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.over()).contains(Reason.RIVER);
            assertThat(end.form()).isEqualTo(StreetLink.Form.FOOTBRIDGE);
        });
    }

    @Test
    void overARailwayItNeedsABridge() {
        assertThat(find(ring().railway(0, 370, 1000, 370).build()))
                .singleElement()
                .satisfies(end -> assertThat(end.over()).contains(Reason.RAILWAY));
    }

    @Test
    void farStreetsAreNotFaced() {
        CityFixture city = CityFixture.city()
                .road("residential", 0, 0, 500, 0)
                .road("residential", 500, 0, 1000, 0)
                .road("residential", 1000, 0, 1000, 400)
                .road("residential", 1000, 400, 0, 400)
                .road("residential", 0, 400, 0, 0)
                .road("residential", 500, 0, 500, 240);

        assertThat(find(city.build())).isEmpty();
    }

    @Test
    void aStreetThatBendsBackToItselfIsNoCandidate() {
        CityFixture city = CityFixture.city().road("residential", 0, 0, 400, 0, 400, 100, 50, 100, 50, 20);

        assertThat(find(city.build())).isEmpty();
    }

    @Test
    void aShortWayAroundIsNoDeadEndWorthOpening() {
        CityFixture city = CityFixture.city()
                .road("residential", 0, 0, 100, 0)
                .road("residential", 100, 0, 160, 0)
                .road("residential", 160, 0, 160, 60)
                .road("residential", 100, 0, 100, 40)
                .road("residential", 160, 0, 300, 0)
                .road("residential", 0, 0, 0, 500);

        assertThat(find(city.build())).isEmpty();
    }

    @Test
    void twoEndsThatFaceEachOtherAreOneLink() {
        CityFixture city = ring().road("residential", 500, 400, 500, 380);

        assertThat(find(city.build()).stream().filter(end -> end.metres() < 50)).hasSize(1);
    }

    @Test
    void whatThePlanHasOpenedIsNoDeadEndAnyMore() {
        Intervention opened =
                new Intervention("link", "", Shapes.line(500, 340, 500, 400), new StreetLink(StreetLink.Form.DEAD_END));

        assertThat(find(ring().build(), opened)).isEmpty();
    }
}
