package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stripes. */
class HatchFillTest {
    private static final Colour LIGHT = Colour.WHITE;
    private static final Colour DARK = Colour.of("#000000");

    @Test
    void aThirdIsStripe() {
        HatchFill hatch = new HatchFill(LIGHT, DARK, true);
        long sum = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                sum += new Colour(hatch.argbAt(x, y, 1)).red();
            }
        }
        assertThat(sum / 255.0 / 40_000).isBetween(0.32, 0.35);
    }

    @Test
    void risingStripesRise() {
        HatchFill hatch = new HatchFill(LIGHT, DARK, true);
        assertThat(hatch.argbAt(13, 7, 1)).isEqualTo(hatch.argbAt(14, 6, 1));
        long kinds = IntStream.range(0, 20)
                .map(step -> hatch.argbAt(step, step, 1))
                .distinct()
                .count();
        assertThat(kinds).isGreaterThan(1);
    }

    @Test
    void fallingStripesFall() {
        HatchFill hatch = new HatchFill(LIGHT, DARK, false);
        assertThat(hatch.argbAt(13, 7, 1)).isEqualTo(hatch.argbAt(14, 8, 1));
    }

    @Test
    void stripesAreTwiceAsWideInDevicePixelsOnADenseScreen() {
        HatchFill hatch = new HatchFill(LIGHT, DARK, true);
        assertThat(hatch.argbAt(20, 0, 2)).isEqualTo(hatch.argbAt(10, 0, 1));
    }
}
