package org.quandian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** What comes beside a card lies in the middle of what the card leaves free. */
class FreePartTest {
    private static final double NEAR = 1e-9;

    private static double share(Envelope seen, double x) {
        return (x - seen.getMinX()) / seen.getWidth();
    }

    @Test
    void aWidePartFillsWhatIsFree() {
        Envelope seen = new FreePart(1000, 500, 250).around(new Envelope(0, 300, 0, 10));

        assertThat(share(seen, 0)).isEqualTo(0, within(NEAR));
        assertThat(share(seen, 300)).isEqualTo(0.75, within(NEAR));
    }

    @Test
    void aTallPartLiesInTheMiddleOfWhatIsFree() {
        Envelope seen = new FreePart(1000, 500, 250).around(new Envelope(0, 10, 0, 300));

        assertThat(share(seen, 5)).isEqualTo(0.375, within(NEAR));
        assertThat(seen.getHeight()).isEqualTo(300, within(NEAR));
    }

    @Test
    void withoutACardItLiesInTheMiddle() {
        Envelope seen = new FreePart(1000, 500, 0).around(new Envelope(0, 300, 0, 10));

        assertThat(seen).isEqualTo(new Envelope(0, 300, 0, 10));
    }

    @Test
    void aCardWiderThanTheMapLeavesSomeOfIt() {
        Envelope seen = new FreePart(300, 500, 400).around(new Envelope(0, 300, 0, 10));

        assertThat(share(seen, 300)).isEqualTo(0.3, within(NEAR));
    }
}
