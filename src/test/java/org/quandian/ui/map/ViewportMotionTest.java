package org.quandian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapViewport;

/** The way from one view to another. */
class ViewportMotionTest {
    private final MapViewport start = new MapViewport(1000, 2000, 8, 800, 600);

    @Test
    void theWayEndsWhereItShould() {
        MapViewport end = start.zoomedAt(new DisplayPoint(100, 100), 4);

        assertThat(ViewportMotion.between(start, end, 1).metresPerPixel())
                .isCloseTo(end.metresPerPixel(), within(1e-9));
        assertThat(ViewportMotion.between(start, end, 1).centreX()).isCloseTo(end.centreX(), within(1e-6));
    }

    @Test
    void thePlaceUnderThePointerStaysThereAllTheWay() {
        DisplayPoint pointer = new DisplayPoint(130, 470);
        MapViewport end = start.zoomedAt(pointer, 4);

        for (double share : new double[] {0.1, 0.35, 0.5, 0.9}) {
            MapViewport between = ViewportMotion.between(start, end, share);
            assertThat(between.toMap(pointer).x())
                    .isCloseTo(start.toMap(pointer).x(), within(1e-6));
            assertThat(between.toMap(pointer).y())
                    .isCloseTo(start.toMap(pointer).y(), within(1e-6));
        }
    }

    @Test
    void withoutChangeOfScaleTheWayIsStraight() {
        MapViewport half = ViewportMotion.between(start, start.panned(200, 0), 0.5);

        assertThat(half.centreX()).isCloseTo(1000 - 800, within(1e-6));
        assertThat(half.metresPerPixel()).isEqualTo(8);
    }
}
