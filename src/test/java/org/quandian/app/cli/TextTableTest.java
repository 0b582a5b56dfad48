package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns stand straight on a terminal whatever script the cells are in. */
class TextTableTest {
    @Test
    void chineseCharactersTakeTwoPlaces() {
        assertThat(TextTable.width("昆河区")).isEqualTo(6);
        assertThat(TextTable.width("总量（公顷）")).isEqualTo(12);
        assertThat(TextTable.width("park 1")).isEqualTo(6);
    }

    @Test
    void combiningMarksTakeNone() {
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void allLinesEndAtTheSamePlace() {
        String text = new TextTable()
                .row("", "总量", "rate")
                .row("青山里区", "1,000.0", "7.5%")
                .row("x", "3.0", "100.0%")
                .text();

        assertThat(text.lines().map(TextTable::width)).containsOnly(8 + 2 + 7 + 2 + 6);
    }
}
