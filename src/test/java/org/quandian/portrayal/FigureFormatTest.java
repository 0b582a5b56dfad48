package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as people read them. */
class FigureFormatTest {
    @ParameterizedTest
    @CsvSource({"0.902, 90.2%", "0, 0.0%", "1, 100.0%", "0.84351, 84.4%", "0.99996, 99.9%"})
    void ratesHaveOneDecimalAndNeverPretendToBeComplete(double share, String text) {
        assertThat(FigureFormat.rate(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.008, +0.8", "-0.0121, −1.2", "0.0004, 0.0", "-0.0004, 0.0", "0.0145, +1.5"})
    void pointsCarryTheirSign(double difference, String text) {
        assertThat(FigureFormat.points(difference)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1240; +1,240", "-7817; −7,817", "0.4; 0", "-0.4; 0"})
    void changesOfPeopleCarryTheirSign(double difference, String text) {
        assertThat(FigureFormat.peopleChange(difference)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"128553.5; 128,554", "999; 999", "1000000; 1,000,000"})
    void peopleHaveNoDecimals(double number, String text) {
        assertThat(FigureFormat.people(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"5296000; 529.6", "480; 0.0", "12345678; 1,234.6"})
    void hectaresHaveOneDecimal(double squareMetres, String text) {
        assertThat(FigureFormat.hectares(squareMetres)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"18000; 1:18,000", "18034; 1:18,000", "812.3; 1:812", "123456; 1:123,000"})
    void scalesAreRounded(double denominator, String text) {
        assertThat(FigureFormat.scale(denominator)).isEqualTo(text);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> FigureFormat.people(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
