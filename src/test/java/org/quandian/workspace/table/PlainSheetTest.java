package org.quandian.workspace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.portrayal.PlainTable;

/** A plain table keeps its values when it becomes a sheet, and its columns learn what they are. */
class PlainSheetTest {
    private final DataTable sheet = PlainSheet.of(
            "things",
            "事物",
            new PlainTable(
                    List.of("name", "count", "rate", "mixed"),
                    List.of(Arrays.asList("a", 3, 0.12345, 1), Arrays.asList(null, null, 2.0, "one"))));

    @Test
    void aColumnOfNumbersIsOneWhereValuesAreMissing() {
        assertThat(sheet.columns())
                .extracting(each -> each.head().kind())
                .containsExactly(ColumnKind.TEXT, ColumnKind.NUMBER, ColumnKind.NUMBER, ColumnKind.TEXT);
    }

    @Test
    void wholeNumbersAreShownWithoutDecimals() {
        assertThat(sheet.columns()).extracting(each -> each.head().decimals()).containsExactly(0, 0, 3, 0);
    }

    @Test
    void filesKeepAllDigits() {
        assertThat(sheet.columns()).extracting(each -> each.text(0)).containsExactly("a", "3", "0.12345", "1");
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(sheet.columns()).extracting(each -> each.text(1)).containsExactly("", "", "2", "one");
    }
}
