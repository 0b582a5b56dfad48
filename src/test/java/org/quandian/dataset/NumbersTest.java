package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as people write them, and nothing else is. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "007, 7",
        "-3, -3",
        "+12.50, 12.5",
        ".5, 0.5",
        "5., 5",
        "1.2e3, 1200",
        "999999999999999, 999999999999999",
        "12345678901234567890, 1.2345678901234567e19"
    })
    void numbersAreRead(String text, double value) {
        assertThat(Numbers.find(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "约300", "300人", "1,234", "NaN", "Infinity", "0x1p3", "1d", "--1", "*****", "1e999", "３００"})
    void otherTextsAreNot(String text) {
        assertThat(Numbers.find(text)).isEmpty();
    }
}
