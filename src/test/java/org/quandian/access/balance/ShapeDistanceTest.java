package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;

/** The same distances as JTS says. */
class ShapeDistanceTest {
    @Property(tries = 200)
    void agreesWithTheLibrary(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        Geometry shape = random.shape(400_000, 4_500_000, 100);
        double x = 400_000 + random.between(-400, 400);
        double y = 4_500_000 + random.between(-400, 400);

        assertThat(new ShapeDistance(shape).to(x, y)).isCloseTo(shape.distance(Shapes.point(x, y)), within(1e-6));
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

            assertThat(new ShapeDistance(shape).to(0, 0)).as(wkt).isEqualTo(shape.distance(Shapes.point(0, 0)));
        }
    }
}
