package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.fixture.Tables;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.FilterRejectedException;
import org.quandian.workspace.table.RowFilter;

/** ECQL over tables. */
class EcqlFilterReaderTest {
    private final EcqlFilterReader reader = new EcqlFilterReader();
    private final DataTable places = Tables.places();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "population > 3000|r1 r3",
                "\"人口\" > 3000|r1 r3",
                "人口 > 3000|r1 r3",
                "名称 LIKE '%河%' AND 层数 < 9|r1",
                "name ILIKE '钢_'|r3",
                "population IS NULL|r4",
                "name IS NULL|r4",
                "population BETWEEN 2800 AND 3200|r1 r2",
                "floors IN (3, 12)|r2 r4",
                "NOT (floors = 6 OR population IS NULL)|r2",
                "population / floors > 500|r1 r3",
                "population > floors * 500|r1 r3",
                "BBOX(shape, 5, -1, 25, 1)|r2 r3",
                "DWITHIN(图形, POINT(0 0), 10, meters)|r1 r2",
                "INTERSECTS(shape, POLYGON((-1 -1, 11 -1, 11 1, -1 1, -1 -1)))|r1 r2",
            })
    void findsRows(String text, String rows) throws FilterRejectedException {
        RowFilter filter = reader.read(text, places);

        assertThat(IntStream.range(0, places.size())
                        .filter(filter::accepts)
                        .mapToObj(places::rowId)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "popolation > 3|UNKNOWN_COLUMN|0|population",
                "人口 > 3 AND \"层 数\" LIKE 'x'|UNKNOWN_COLUMN|12|层数",
                "人口 ! 3|BAD_SYNTAX|3|``",
                "人口 > 3 AND 名称 LIKE|BAD_SYNTAX|14|``",
                "nosuch(人口) > 3|UNKNOWN_FUNCTION|0|``",
            })
    void saysWhereItGoesWrong(String text, FilterRejectedException.Code code, int position, String hint) {
        FilterRejectedException wrong =
                catchThrowableOfType(FilterRejectedException.class, () -> reader.read(text, places));

        assertThat(wrong.code()).isEqualTo(code);
        assertThat(wrong.position()).isEqualTo(position);
        assertThat(wrong.hint()).isEqualTo(hint);
    }
}
