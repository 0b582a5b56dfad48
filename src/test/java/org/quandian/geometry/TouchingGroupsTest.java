package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.Shapes.rectangle;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** What hangs together. */
class TouchingGroupsTest {
    @Test
    void aChainIsOneGroupWhateverTheOrder() {
        List<Geometry> shapes = List.of(rectangle(20, 0, 10, 10), rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10));

        assertThat(TouchingGroups.of(shapes, 0, (a, b) -> true)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void groupsComeInTheOrderOfTheirFirstMember() {
        List<Geometry> shapes = List.of(rectangle(100, 0, 10, 10), rectangle(0, 0, 10, 10), rectangle(110, 0, 10, 10));

        assertThat(TouchingGroups.of(shapes, 0, (a, b) -> true)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void theGapIsForgiven() {
        List<Geometry> shapes = List.of(rectangle(0, 0, 10, 10), rectangle(10.01, 0, 10, 10));

        assertThat(TouchingGroups.of(shapes, 0.02, (a, b) -> true)).hasSize(1);
        assertThat(TouchingGroups.of(shapes, 0.005, (a, b) -> true)).hasSize(2);
    }

    @Test
    void whatMayNotJoinStaysApart() {
        List<Geometry> shapes = List.of(rectangle(0, 0, 10, 10), rectangle(5, 0, 10, 10));

        assertThat(TouchingGroups.of(shapes, 0, (a, b) -> false)).hasSize(2);
    }
}
