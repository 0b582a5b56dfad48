package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.Shapes.polygon;
import static org.quandian.fixture.Shapes.rectangle;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** Cases whose answer can be written down. */
class ServedAreaSweepTest {
    private static final double EXACT = 1e-12;

    @Test
    void nothingIsServedWithoutSources() {
        assertThat(share(rectangle(0, 0, 100, 100))).isZero();
    }

    @Test
    void aPieceAcrossAStraightBorderIsServedUpToIt() {
        // The reach of the long wall ends at y = 310.
        double share = share(rectangle(0, 280, 60, 100), Reach.of(rectangle(-2000, 0, 4000, 10), 300));

        assertThat(share).isCloseTo(0.3, within(EXACT));
    }

    @Test
    void theRadiusItselfIsServed() {
        double share = share(rectangle(0, 210, 60, 100), Reach.of(rectangle(-2000, 0, 4000, 10), 300));

        assertThat(share).isEqualTo(1);
    }

    @Test
    void aCornerServesAQuarterDisc() {
        Reach corner = Reach.of(rectangle(-200, -200, 200, 200), 100);

        double share = share(rectangle(0, 0, 150, 150), corner);

        assertThat(share * 150 * 150).isCloseTo(Math.PI * 2500, within(1e-8));
    }

    @Test
    void insideACornerAPieceWithinAnyOneEdgeIsWhollyServed() {
        assertThat(share(rectangle(10, 10, 5, 5), Reach.of(rectangle(-200, -200, 200, 200), 100)))
                .isEqualTo(1);
    }

    @Test
    void aSpikeServesAlmostAWholeDiscAroundItsTip() {
        // Half the angle at the tip is a; beyond the tip lies a sector of pi - 2a, beside it the two rectangles.
        double halfWidth = 10;
        double depth = 1000;
        double a = Math.atan2(halfWidth, depth);
        Reach spike = Reach.of(polygon(0, 0, -halfWidth, -depth, halfWidth, -depth), 100);

        double share = share(rectangle(-150, 0, 300, 150), spike);

        double besides = 100 * 100 * Math.tan(a);
        assertThat(share * 300 * 150).isCloseTo((Math.PI - 2 * a) / 2 * 100 * 100 + besides, within(1e-7));
    }

    @Test
    void aPieceRoundAWholeParkIsServedByItsBuffer() {
        Reach park = Reach.of(rectangle(-20, -10, 40, 20), 300);

        double share = share(rectangle(-1000, -1000, 2000, 2000), park);

        assertThat(share * 4e6).isCloseTo(800 + 2 * 60 * 300 + Math.PI * 300 * 300, within(1e-6));
    }

    @Test
    void twoDiscsThatOverlapCountTheirLensOnce() {
        // Corners 300 apart on one line, facing away from the piece: discs of 250 above y = 0 overlap in half a lens.
        Reach left = Reach.of(polygon(0, 0, 1e-6, -1e-6, -1e-6, -1e-6), 250);
        Reach right = Reach.of(polygon(300, 0, 300 + 1e-6, -1e-6, 300 - 1e-6, -1e-6), 250);

        double share = share(rectangle(-400, 0, 1100, 400), left, right);

        double lens = 2 * 250 * 250 * Math.acos(150.0 / 250) - 150 * Math.sqrt(4 * 250.0 * 250 - 300.0 * 300);
        assertThat(share * 1100 * 400).isCloseTo(Math.PI * 250 * 250 - lens / 2, within(1e-2));
    }

    @Test
    void theSameParkTwiceServesNoMoreThanOnce() {
        Reach park = Reach.of(rectangle(0, 0, 50, 50), 300);
        Geometry piece = rectangle(200, 200, 100, 100);

        assertThat(share(piece, park, park)).isCloseTo(share(piece, park), within(EXACT));
    }

    @Test
    void aPieceInsideAHugeParkIsServedHoweverFarItsEdgesAre() {
        assertThat(share(rectangle(-50, -50, 100, 100), Reach.of(rectangle(-5000, -5000, 10_000, 10_000), 300)))
                .isEqualTo(1);
    }

    @Test
    void theHoleOfAParkIsServedFromItsRimOnly() {
        Geometry park = rectangle(-2000, -2000, 4000, 4000).difference(rectangle(-500, -500, 1000, 1000));

        double share = share(rectangle(-500, -500, 1000, 1000), Reach.of(park, 300));

        assertThat(share * 1e6).isCloseTo(1e6 - 400 * 400, within(1e-6));
    }

    @Test
    void aHoleInThePieceIsNotLand() {
        Geometry piece = rectangle(0, 280, 100, 100).difference(rectangle(20, 290, 60, 60));

        double share = share(piece, Reach.of(rectangle(-2000, 0, 4000, 10), 300));

        assertThat(share * piece.getArea()).isCloseTo(100 * 30 - 60 * 20, within(1e-8));
    }

    @Test
    void aNarrowParkServesToBothSidesWithoutEndingInItself() {
        assertThat(share(rectangle(100, -50, 50, 100), Reach.of(rectangle(0, -1000, 1, 2000), 300)))
                .isEqualTo(1);
    }

    private static double share(Geometry piece, Reach... sources) {
        return new ServedAreaSweep().share(FlatPolygon.of(piece), sources, sources.length);
    }
}
