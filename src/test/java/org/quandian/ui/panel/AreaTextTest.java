package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas as planners type them. */
class AreaTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4000 | 4000",
                "4,000 | 4000",
                "4 000 m² | 4000",
                "0.4公顷 | 4000",
                "0.4 ha | 4000",
                "６００㎡ | 600",
                "1，500平方米 | 1500",
                ".5公顷 | 5000"
            })
    void isRead(String text, double squareMetres) {
        assertThat(AreaText.parse(text).orElseThrow()).isCloseTo(squareMetres, within(1e-9));
    }

    @Test
    void fifteenMuAreAHectare() {
        assertThat(AreaText.parse("6亩").orElseThrow()).isCloseTo(4000, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-400", "4000 km", "4.000.000", "1e9", "公顷"})
    void isRefused(String text) {
        assertThat(AreaText.parse(text)).isEmpty();
    }
}
