package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinate systems are called in Chinese what planners call them, and in English what the register calls them. */
class CrsWordsTest {
    @ParameterizedTest
    @CsvSource({
        "CGCS2000 / 3-degree Gauss-Kruger CM 111E, CGCS2000 · 3 度带（中央经线 111°）",
        "CGCS2000 / 3-degree Gauss-Kruger zone 37, CGCS2000 · 3 度带第 37 带",
        "CGCS2000 / Gauss-Kruger CM 111E, CGCS2000 · 6 度带（中央经线 111°）",
        "Xian 1980 / Gauss-Kruger zone 19, 西安 80 · 6 度带第 19 带",
        "WGS 84 / UTM zone 49N, WGS 84 / UTM zone 49N"
    })
    void inChinese(String registered, String said) {
        assertThat(CrsWords.name(Messages.in(Messages.Language.ZH), registered)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CGCS2000 / 3-degree Gauss-Kruger CM 111E",
                "CGCS2000 / 3-degree Gauss-Kruger zone 37",
                "Beijing 1954 / Gauss-Kruger CM 117E",
                "Xian 1980 / Gauss-Kruger zone 19"
            })
    void inEnglishAsRegistered(String registered) {
        assertThat(CrsWords.name(Messages.in(Messages.Language.EN), registered)).isEqualTo(registered);
    }
}
