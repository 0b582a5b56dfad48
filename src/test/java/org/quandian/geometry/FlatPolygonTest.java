package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.Shapes.point;
import static org.quandian.fixture.Shapes.polygon;
import static org.quandian.fixture.Shapes.rectangle;
import static org.quandian.fixture.Shapes.wkt;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.RandomShapes;

/** Shapes as arrays. */
class FlatPolygonTest {
    private static final FlatPolygon SQUARE = FlatPolygon.of(rectangle(0, 0, 10, 10));

    @Test
    void holesAreTakenOffTheArea() {
        Geometry ring = rectangle(0, 0, 10, 10).difference(rectangle(4, 4, 2, 2));

        assertThat(FlatPolygon.of(ring).area()).isEqualTo(96);
    }

    @Test
    void areaIsExactFarFromTheOrigin() {
        assertThat(FlatPolygon.of(rectangle(39_500_000, 4_500_000, 10, 10)).area())
                .isEqualTo(100);
    }

    @Test
    void directionOfTheRingDoesNotMatter() {
        assertThat(FlatPolygon.of(polygon(0, 0, 10, 0, 10, 10, 0, 10)).area()).isEqualTo(100);
        assertThat(FlatPolygon.of(polygon(0, 0, 0, 10, 10, 10, 10, 0)).area()).isEqualTo(100);
    }

    @Test
    void repeatedPointsAreDropped() {
        assertThat(FlatPolygon.of(polygon(0, 0, 0, 0, 10, 0, 10, 10, 10, 10)).size())
                .isEqualTo(3);
    }

    @Test
    void linesInACollectionAreLeftOut() {
        Geometry mixed = wkt("GEOMETRYCOLLECTION (LINESTRING (0 0, 100 100), POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0)))");

        assertThat(FlatPolygon.of(mixed).maxX()).isEqualTo(10);
    }

    @Test
    void neighboursThatShareABorderAreSeparate() {
        assertThat(SQUARE.isSeparatedFrom(FlatPolygon.of(rectangle(10, 5, 10, 10)), 1e-6))
                .isTrue();
    }

    @Test
    void shapesThatOverlapAreNotSeparate() {
        assertThat(SQUARE.isSeparatedFrom(FlatPolygon.of(rectangle(9.9, 5, 10, 10)), 1e-6))
                .isFalse();
    }

    @Test
    void anEdgeInABayDoesNotSeparate() {
        // The line along the bay's floor has the square above it, but the arms of the U reach above it too.
        FlatPolygon u = FlatPolygon.of(polygon(-5, -5, 15, -5, 15, 20, 9, 20, 9, -1, 1, -1, 1, 20, -5, 20));

        assertThat(u.isSeparatedFrom(SQUARE, 1e-6)).isFalse();
    }

    @Test
    void aBorderAlongAnEdgeIsBesideTheShape() {
        assertThat(SQUARE.isBesideSegment(10, -50, 10, 50, 1e-6)).isTrue();
    }

    @Test
    void aBorderThatEndsBeforeTheShapeIsBesideIt() {
        assertThat(SQUARE.isBesideSegment(11, 5, 20, 5, 1e-6)).isTrue();
    }

    @Test
    void aBorderThroughTheShapeIsNotBesideIt() {
        assertThat(SQUARE.isBesideSegment(5, -50, 6, 50, 1e-6)).isFalse();
        assertThat(SQUARE.isBesideSegment(4, 4, 6, 6, 1e-6)).isFalse();
    }

    @Property(tries = 200)
    void tilesKeepTheAreaAndTheLimit(@ForAll long seed) {
        FlatPolygon shape = FlatPolygon.of(new RandomShapes(seed).shape(500_000, 4_000_000, 300));
        List<FlatPolygon> tiles = shape.tiles(100);

        assertThat(tiles.stream().mapToDouble(FlatPolygon::area).sum())
                .isCloseTo(shape.area(), within(1e-9 * shape.area()));
        assertThat(tiles).allSatisfy(tile -> {
            assertThat(tile.maxX() - tile.minX()).isLessThanOrEqualTo(100);
            assertThat(tile.maxY() - tile.minY()).isLessThanOrEqualTo(100);
        });
    }

    @Property(tries = 200)
    void containsSaysWhatJtsSays(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        Geometry shape = random.shape(0, 0, 50);
        FlatPolygon flat = FlatPolygon.of(shape);
        for (int i = 0; i < 50; i++) {
            double x = random.between(-100, 100);
            double y = random.between(-100, 100);
            assertThat(flat.contains(x, y)).isEqualTo(shape.contains(point(x, y)));
        }
    }
}
