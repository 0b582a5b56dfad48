package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marks outside the map: the same outline as the path of an SVG. */
class MarkTest {
    @Test
    void aSquareOfSizeTwoHasItsCornersOneFromTheMiddle() {
        assertThat(Mark.SQUARE.svgPath(2)).isEqualTo("M-1.0 -1.0L1.0 -1.0L1.0 1.0L-1.0 1.0L-1.0 -1.0Z");
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void everyMarkIsAClosedPath(Mark mark) {
        assertThat(mark.svgPath(10)).matches("(M[-0-9. ]+([LQC][-0-9. ]+)+Z?)+").contains("Z");
    }
}
