package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.Shapes.rectangle;
import static org.quandian.fixture.Shapes.wkt;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.RandomShapes;

/** Cutting loses no land. */
class ShapeSplitTest {
    @Test
    void bothPartsHaveTheirLand() {
        ShapeSplit split = ShapeSplit.of(rectangle(0, 0, 100, 100), rectangle(60, -10, 100, 200));

        assertThat(split.inside().getArea()).isCloseTo(4_000, within(1e-9));
        assertThat(split.outside().getArea()).isCloseTo(6_000, within(1e-9));
    }

    /** The parcel of which plain overlay said that nothing of it lies in its own part. */
    @Test
    void aPartThatWasCutOutBeforeIsFoundAgain() {
        Geometry parcel = wkt("POLYGON ((1475.7153350068024 144.65651933027516, 1398.219033402504 198.45776959987563, "
                + "1358.4028052325343 117.0233755271428, 1341.9983258403486 38.21179490462354, "
                + "1427.896838306026 0.3840791840747073, 1480.672095063213 68.91286713730614, "
                + "1475.7153350068024 144.65651933027516))");
        Geometry part = wkt("POLYGON ((1480.672095063213 68.91286713730614, 1443.2326271079717 20.297634957746194, "
                + "1424.448303702041 35.96367787854608, 1430.9947232315953 118.94598816899997, "
                + "1478.2991099749108 105.17416587719615, 1480.672095063213 68.91286713730614))");

        ShapeSplit split = ShapeSplit.of(parcel, part);

        assertThat(split.inside().getArea()).isCloseTo(part.getArea(), within(1e-3));
        assertThat(split.outside().getArea()).isCloseTo(parcel.getArea() - part.getArea(), within(1e-3));
    }

    @Property(tries = 300)
    void partsOfPartsKeepTheirLand(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        Geometry shape = random.star(0, 0, 100, true);
        Geometry by = random.star(random.between(-100, 100), random.between(-100, 100), 100, false);
        Geometry part = ShapeSplit.of(shape, by).inside();

        ShapeSplit again = ShapeSplit.of(shape, part);

        assertThat(again.inside().getArea()).isCloseTo(part.getArea(), within(5e-3));
        assertThat(again.outside().getArea()).isCloseTo(shape.getArea() - part.getArea(), within(5e-3));
    }
}
