package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;

/** Distances of outlines are those that JTS measures. */
class ShapeOutlineTest {
    @Test
    void aPointHasItsOwnDistance() {
        // 3-4-5.
        assertThat(ShapeOutline.of(Shapes.point(3, 4)).distance(0, 0)).isEqualTo(5);
    }

    @Test
    void insideIsNoDistance() {
        assertThat(ShapeOutline.of(Shapes.rectangle(0, 0, 10, 10)).distance(5, 5))
                .isZero();
    }

    @Test
    void aShapeInsideAnotherIsAtNoDistance() {
        ShapeOutline large = ShapeOutline.of(Shapes.rectangle(0, 0, 100, 100));
        ShapeOutline small = ShapeOutline.of(Shapes.rectangle(40, 40, 10, 10));

        assertThat(large.distance(small)).isZero();
        assertThat(small.distance(large)).isZero();
    }

    @Test
    void pointsLinesAndMixturesAreMeasuredToo() {
        for (String wkt : List.of(
                "POINT (3 4)",
                "LINESTRING (3 -10, 3 10)",
                "MULTIPOINT ((30 40), (3 4))",
                "GEOMETRYCOLLECTION (POINT (3 4), POLYGON ((50 50, 60 50, 60 60, 50 50)))",
                "POLYGON ((-9 -9, 9 -9, 9 9, -9 9, -9 -9), (-5 -5, -5 5, 5 5, 5 -5, -5 -5))")) {
            Geometry shape = Shapes.wkt(wkt);

            assertThat(ShapeOutline.of(shape).distance(0, 0)).as(wkt).isEqualTo(shape.distance(Shapes.point(0, 0)));
        }
    }

    @Test
    void aShapeWithOnePartInsideIsAtNoDistance() {
        ShapeOutline large = ShapeOutline.of(Shapes.rectangle(0, 0, 100, 100));
        ShapeOutline parts =
                ShapeOutline.of(Shapes.wkt("MULTIPOLYGON(((300 0,310 0,310 10,300 0)),((40 40,50 40,50 50,40 40)))"));

        assertThat(large.distance(parts)).isZero();
        assertThat(parts.distance(large)).isZero();
    }

    @Property(tries = 200)
    void placesAreAsFarAsJtsSays(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        Geometry shape = random.shape(500_000, 4_500_000, 60);
        double x = 500_000 + random.between(-200, 200);
        double y = 4_500_000 + random.between(-200, 200);

        double expected = shape.distance(Shapes.point(x, y));

        assertThat(ShapeOutline.of(shape).distance(x, y)).isCloseTo(expected, within(1e-6));
    }

    @Property(tries = 500)
    void shapesAreAsFarAsJtsSays(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        Geometry one = random.shape(500_000, 4_500_000, 60);
        Geometry other = random.shape(500_000 + random.between(0, 300), 4_500_000, 60);

        double expected = one.distance(other);

        assertThat(ShapeOutline.of(one).distance(ShapeOutline.of(other))).isCloseTo(expected, within(1e-6));
    }

    @Property(tries = 100)
    void aBoundOnlyHidesLongerDistances(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        ShapeOutline one = ShapeOutline.of(random.shape(0, 0, 60));
        ShapeOutline other = ShapeOutline.of(random.shape(random.between(0, 300), 0, 60));
        double bound = random.between(0, 200);

        double distance = one.distance(other);

        assertThat(one.distance(other, bound)).isEqualTo(Math.min(distance, Math.max(distance > 0 ? bound : 0, 0)));
    }
}
