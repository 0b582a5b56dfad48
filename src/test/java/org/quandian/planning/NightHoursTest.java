package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The night is 19 to 7. */
class NightHoursTest {
    @ParameterizedTest
    @CsvSource({
        "19, 7, true",
        "18, 8, true",
        "18, 32, true",
        "0, 24, true",
        "0, 0, true",
        "20, 8, false",
        "18, 6, false",
        "7, 19, false",
        "8, 18, false",
        "12, 11, true",
        "6, 30, true",
        "43, 55, true"
    })
    void openAllNight(double from, double to, boolean expected) {
        assertThat(new NightHours(19, 7).areWithin(from, to)).isEqualTo(expected);
    }

    /** A rule may write the end of the night as 31 o'clock. */
    @ParameterizedTest
    @CsvSource({"19, 7, true", "19, 6, false"})
    void theNightMayEndAfterTwentyFour(double from, double to, boolean expected) {
        assertThat(new NightHours(19, 31).areWithin(from, to)).isEqualTo(expected);
    }
}
