package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.Shapes.point;
import static org.quandian.fixture.Shapes.rectangle;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** Outlines for drawing. */
class ServiceAreaShapeTest {
    @Test
    void looksLikeADisc() {
        assertThat(ServiceAreaShape.of(point(0, 0), 500).getArea())
                .isCloseTo(Math.PI * 500 * 500, within(0.001 * Math.PI * 500 * 500));
    }

    @Test
    void startsAtTheBoundary() {
        Envelope extent = ServiceAreaShape.of(rectangle(0, 0, 100, 50), 300).getEnvelopeInternal();

        assertThat(extent.getMinX()).isCloseTo(-300, within(1e-6));
        assertThat(extent.getMaxY()).isCloseTo(350, within(1e-6));
    }
}
