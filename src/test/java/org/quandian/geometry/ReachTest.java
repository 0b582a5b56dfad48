package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.Shapes.point;
import static org.quandian.fixture.Shapes.rectangle;
import static org.quandian.fixture.Shapes.wkt;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.RandomShapes;

/** What is within reach of points, lines and polygons. */
class ReachTest {
    private static final FlatPolygon GROUND = FlatPolygon.of(rectangle(-1000, -1000, 2000, 2000));

    @Test
    void aPointReachesADisc() {
        assertThat(reachedArea(point(3, 4), 100)).isCloseTo(Math.PI * 10_000, within(1e-6));
    }

    @Test
    void aLineReachesAStripWithTwoHalfDiscs() {
        double strip = 2 * 100 * 300 + Math.PI * 10_000;

        assertThat(reachedArea(wkt("LINESTRING (0 0, 0 300)"), 100)).isCloseTo(strip, within(1e-6));
        assertThat(reachedArea(wkt("LINESTRING (0 300, 0 0)"), 100)).isCloseTo(strip, within(1e-6));
        assertThat(reachedArea(wkt("LINESTRING (0 0, 180 240)"), 100)).isCloseTo(strip, within(1e-6));
    }

    @Test
    void pointsTogetherReachTheUnionOfTheirDiscs() {
        assertThat(reachedArea(wkt("MULTIPOINT ((0 0), (500 0), (500 0))"), 100))
                .isCloseTo(2 * Math.PI * 10_000, within(1e-6));
    }

    @Test
    void theEdgeOfTheReachBelongsToIt() {
        Reach reach = Reach.of(point(0, 0), 5);

        assertThat(reach.holds(3, 4)).isTrue();
        assertThat(reach.holds(3, 4.000001)).isFalse();
    }

    @Property(tries = 300)
    void holdsWhatIsWithinTheDistance(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        Geometry place = random.place(0, 0, 80);
        Reach reach = Reach.of(place, 60);

        for (int i = 0; i < 50; i++) {
            double x = random.between(-250, 250);
            double y = random.between(-250, 250);
            assertThat(reach.holds(x, y)).isEqualTo(place.distance(point(x, y)) <= 60);
        }
    }

    @Property(tries = 300)
    void aRectangleThatIsSurelyHeldIsHeld(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        Reach reach = Reach.of(random.place(0, 0, 80), 120);
        double x = random.between(-150, 150);
        double y = random.between(-150, 150);

        if (reach.surelyHolds(x, y, x + 40, y + 30)) {
            for (int i = 0; i < 30; i++) {
                assertThat(reach.holds(random.between(x, x + 40), random.between(y, y + 30)))
                        .isTrue();
            }
        }
    }

    private static double reachedArea(Geometry place, double radius) {
        return new ServedAreaSweep().share(GROUND, new Reach[] {Reach.of(place, radius)}, 1) * GROUND.area();
    }
}
