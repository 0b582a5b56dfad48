package org.quandian.workspace.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.fixture.Tables;
import org.quandian.workspace.table.FilterRejectedException.Code;

/** What people type into the box. */
class FilterReadingTest {
    private final DataTable places = Tables.places();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "人口 > 3000|r1 r3",
                "人口>=3200|r1 r3",
                "population <= 3200|r1 r2",
                "人口 ＞ 3,000|r1 r3",
                "人口 大于 0.3万|r1 r3",
                "人口 不超过 2800|r2",
                "人口 = 5000|r3",
                "人口 != 5000|r1 r2",
                "人口 不等于 5000|r1 r2",
                "人口 为空|r4",
                "人口 不为空|r1 r2 r3",
                "名称 is empty|r4",
                "名称 含 河|r1 r2",
                "名称含河|r1 r2",
                "name contains 河|r1 r2",
                "名称 不含 河|r3 r4",
                "名称 = 钢苑|r3",
                "\"名称\" = '钢苑'|r3",
                "population>=3000 and 名称 含 河|r1",
                "人口 > 3000 且 层数 = 6|r1 r3",
                "人口 < 3000 或 层数 = 3|r2 r4",
                "人口 > 4000 或 层数 = 6 且 名称 含 河|r1 r3",
            })
    void comparesInPlainWords(String text, String rows) throws FilterRejectedException {
        FilterReading reading = read(text);

        assertThat(reading.kind()).isEqualTo(FilterReading.Kind.COMPARISON);
        assertThat(rows(reading)).containsExactly(rows.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"河|r1 r2 r4", "bh|r2", "BHJY|r2", "昆都仑 河|r2", "dh|r1 r4", "gy|r3", "r3|r3", "'且末'|''"})
    void looksForWordsAndTheirSounds(String text, String rows) throws FilterRejectedException {
        FilterReading reading = read(text);

        assertThat(reading.kind()).isEqualTo(FilterReading.Kind.WORDS);
        assertThat(String.join(" ", rows(reading))).isEqualTo(rows);
    }

    @Test
    void aBlankTextWantsEveryRow() throws FilterRejectedException {
        assertThat(read("  ").kind()).isEqualTo(FilterReading.Kind.ALL);
        assertThat(rows(read("  "))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "人囗 > 3000|UNKNOWN_COLUMN|0|人囗|人口",
                "名称 含 河 且 人囗 > 3|UNKNOWN_COLUMN|9|人囗|人口",
                "面积 > 3|UNKNOWN_COLUMN|0|面积|''",
                "人口 > 多|NOT_A_NUMBER|5|多|''",
                "人口 > 3 亩|NOT_A_NUMBER|5|3 亩|''",
                "名称 > 3|WORDS_HAVE_NO_SIZE|5|名称|''",
            })
    void saysWhatIsWrongAndWhere(String text, Code code, int position, String subject, String hint) {
        FilterRejectedException wrong = catchThrowableOfType(FilterRejectedException.class, () -> read(text));

        assertThat(wrong.code()).isEqualTo(code);
        assertThat(wrong.position()).isEqualTo(position);
        assertThat(wrong.subject()).isEqualTo(subject);
        assertThat(wrong.hint()).isEqualTo(hint);
    }

    @Test
    void aComparisonWithoutAValueIsIncomplete() {
        FilterRejectedException wrong = catchThrowableOfType(FilterRejectedException.class, () -> read("人口 > "));

        assertThat(wrong.code()).isEqualTo(Code.VALUE_MISSING);
        assertThat(wrong.position()).isEqualTo(5);
    }

    @Test
    void whatOnlyEcqlSaysIsLeftToIt() throws FilterRejectedException {
        List<String> asked = new ArrayList<>();
        TableFilterReader ecql = (text, table) -> {
            asked.add(text);
            return RowFilter.ALL;
        };

        for (String text : List.of(
                "name LIKE '%河%'",
                "population BETWEEN 1 AND 2",
                "population IN (1, 2)",
                "name IS NULL",
                "(population > 1 OR floors > 2) AND floors < 9",
                "population > floors")) {
            assertThat(FilterReading.of(text, places, ecql).kind()).as(text).isEqualTo(FilterReading.Kind.ECQL);
        }
        assertThat(asked).hasSize(6);
    }

    private FilterReading read(String text) throws FilterRejectedException {
        return FilterReading.of(text, places, TableFilterReader.NONE);
    }

    private List<String> rows(FilterReading reading) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < places.size(); row++) {
            if (reading.filter().accepts(row)) {
                rows.add(places.rowId(row));
            }
        }
        return rows;
    }
}
