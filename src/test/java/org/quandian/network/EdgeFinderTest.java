package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;

/** Streets are found by place: exactly, limits included, and never nearer than they are. */
class EdgeFinderTest {
    private static EdgeFinder finder(String... lines) {
        return new EdgeFinder(TinyNetwork.of(lines).build().graph());
    }

    @Test
    void aPointBesideAStreetStandsAtRightAnglesToIt() {
        assertThat(finder("LINESTRING (0 0, 100 0)").findNearest(30, 40, 100)).contains(new EdgePoint(0, 30, 40));
    }

    @Test
    void aPointBeyondTheEndGoesToTheEnd() {
        assertThat(finder("LINESTRING (0 0, 100 0)").findNearest(103, 4, 100)).contains(new EdgePoint(0, 100, 5));
    }

    @Test
    void theLimitIsInclusive() {
        EdgeFinder finder = finder("LINESTRING (0 0, 100 0)");

        assertThat(finder.findNearest(50, 100, 100)).isPresent();
        assertThat(finder.findNearest(50, 100.001, 100)).isEmpty();
    }

    @Test
    void ofStreetsEquallyNearTheLeastIsTaken() {
        EdgeFinder finder = finder("LINESTRING (0 0, 100 0)", "LINESTRING (0 20, 100 20)", "LINESTRING (0 0, 0 20)");

        int edge = finder.findNearest(50, 10, 100).orElseThrow().edge();
        for (int other = 0; other < edge; other++) {
            double y = finder.graph().pointY(other, 0);
            assertThat(y == finder.graph().pointY(other, 1) && (y == 0 || y == 20))
                    .isFalse();
        }
    }

    @Test
    void nothingIsNearWhereThereIsNothing() {
        assertThat(finder().findNearest(0, 0, Double.POSITIVE_INFINITY)).isEmpty();
    }

    @Test
    void placesThatAreNoNumbersAreNearNothing() {
        assertThat(finder("LINESTRING (0 0, 100 0)").findNearest(Double.NaN, 0, 100))
                .isEmpty();
    }

    @Test
    void aStreetAlongAnAreaLeadsInByItsEndsAndItsNearestPlace() {
        EdgeFinder finder = finder("LINESTRING (0 0, 100 0)");

        // 15 m from the square's lower edge at 9 m: 12 m to each side.
        assertThat(finder.listAround(Shapes.rectangle(40, 9, 20, 20), 15))
                .containsExactly(new EdgePoint(0, 28, 15), new EdgePoint(0, 40, 9), new EdgePoint(0, 72, 15));
    }

    @Test
    void theDistanceToAnAreaIsInclusive() {
        EdgeFinder finder = finder("LINESTRING (0 0, 100 0)");

        assertThat(finder.listAround(Shapes.rectangle(40, 15, 20, 20), 15))
                .containsExactly(new EdgePoint(0, 40, 15), new EdgePoint(0, 60, 15));
        assertThat(finder.listAround(Shapes.rectangle(40, 15.001, 20, 20), 15)).isEmpty();
    }

    @Test
    void aStreetThroughAnAreaIsOneStretch() {
        EdgeFinder finder = finder("LINESTRING (0 0, 1000 0)");

        assertThat(finder.listAround(Shapes.rectangle(400, -100, 200, 200), 15))
                .containsExactly(new EdgePoint(0, 385, 15), new EdgePoint(0, 400, 0), new EdgePoint(0, 615, 15));
    }

    @Test
    void aStreetInsideAnAreaLeadsInEverywhere() {
        EdgeFinder finder = finder("LINESTRING (450 0, 550 0)");

        assertThat(finder.listAround(Shapes.rectangle(0, -500, 1000, 1000), 15))
                .containsExactly(new EdgePoint(0, 0, 0), new EdgePoint(0, 100, 0));
    }

    @Test
    void aStreetThatComesNearTwiceHasTwoStretches() {
        EdgeFinder finder = finder("LINESTRING (0 0, 40 0, 40 -100, 80 -100, 80 0, 120 0)");

        assertThat(finder.listAround(Shapes.wkt("POLYGON ((0 10, 120 10, 120 20, 0 20, 0 10))"), 15))
                .extracting(EdgePoint::offset)
                .containsExactly(0.0, 45.0, 275.0, 280.0, 320.0);
    }

    @Test
    void theHoleOfAnAreaIsOutside() {
        EdgeFinder finder = finder("LINESTRING (450 500, 550 500)");

        assertThat(finder.listAround(
                        Shapes.wkt("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0),"
                                + " (300 300, 700 300, 700 700, 300 700, 300 300))"),
                        15))
                .isEmpty();
    }

    @Test
    void aPointHasStreetsAroundItToo() {
        assertThat(finder("LINESTRING (0 0, 100 0)").listAround(Shapes.point(50, 12), 15))
                .containsExactly(new EdgePoint(0, 41, 15), new EdgePoint(0, 50, 12), new EdgePoint(0, 59, 15));
    }
}
