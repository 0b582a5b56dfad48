package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bars of round lengths. */
class ScaleBarTest {
    @ParameterizedTest
    @CsvSource({
        "4, 500, 500 m",
        "4.999, 500, 500 m",
        "5.1, 500, 500 m",
        "0.5, 50, 50 m",
        "20, 2000, 2 km",
        "0.004, 0.5, 0.5 m"
    })
    void theBarHasARoundLength(double metresPerPixel, double metres, String text) {
        ScaleBar bar = ScaleBar.fitting(new MapViewport(0, 0, metresPerPixel, 100, 100), 130);
        assertThat(bar.metres()).isEqualTo(metres);
        assertThat(bar.text()).isEqualTo(text);
    }

    @Property
    void theBarIsNeverTooLongAndNeverMuchTooShort(@ForAll @DoubleRange(min = 0.01, max = 1000) double metresPerPixel) {
        ScaleBar bar = ScaleBar.fitting(new MapViewport(0, 0, metresPerPixel, 100, 100), 120);
        assertThat(bar.pixels()).isBetween(120 / 2.5 - 1e-6, 120 + 1e-6);
    }
}
