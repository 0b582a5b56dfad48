package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a number field takes and how it writes it. */
class NumberRangeTest {
    @Test
    void areasMayBeTypedInHectares() {
        assertThat(NumberRange.parkArea().read("0.6公顷")).hasValue(6_000);
    }

    @Test
    void countsHaveNoUnitsOfLand() {
        NumberRange classes = NumberRange.count(1, 120, "班");

        assertThat(classes.read("24 班")).hasValue(24);
        assertThat(classes.read("24公顷")).isEmpty();
    }

    @Test
    void outOfRangeIsNothing() {
        NumberRange radius = new NumberRange(1, 50_000, 0, "m");

        assertThat(radius.read("0")).isEmpty();
        assertThat(radius.read("50,001")).isEmpty();
        assertThat(radius.read("500 m")).hasValue(500);
    }

    @Test
    void sharesKeepTheirDecimals() {
        NumberRange share = new NumberRange(0, 1, 2, "");

        assertThat(share.write(0.45)).isEqualTo("0.45");
        assertThat(share.write(1)).isEqualTo("1");
        assertThat(new NumberRange(0, 1e6, 2, "").write(12_345.5)).isEqualTo("12,345.5");
    }
}
