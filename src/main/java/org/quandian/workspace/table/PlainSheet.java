package org.quandian.workspace.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.quandian.portrayal.PlainTable;

/**
 * A {@link PlainTable} as a table with typed columns: one of numbers where every value in it is a number or missing, otherwise one of words.
 * Columns of whole numbers are shown without decimals. Immutable; any thread.
 */
public final class PlainSheet {
    /** What is shown of other numbers; files keep all digits. */
    private static final int DECIMALS = 3;

    private final PlainTable table;

    private PlainSheet(PlainTable table) {
        this.table = table;
    }

    /**
     * All its rows and columns.
     *
     * @param id names it in files, ASCII
     * @param title its name on screen and on its sheet
     */
    public static DataTable of(String id, String title, PlainTable table) {
        PlainSheet sheet = new PlainSheet(table);
        List<TableColumn> columns =
                IntStream.range(0, table.head().size()).mapToObj(sheet::column).toList();
        return DataTable.of(id, title, table.rows().size(), columns);
    }

    private TableColumn column(int at) {
        boolean numbers = table.rows().stream().allMatch(row -> row.get(at) == null || row.get(at) instanceof Number);
        ColumnHead head = ColumnHead.of("c" + at, table.head().get(at), numbers ? ColumnKind.NUMBER : ColumnKind.TEXT);
        return numbers
                ? TableColumn.ofNumber(head.withDecimals(isWhole(at) ? 0 : DECIMALS), row -> number(row, at))
                : TableColumn.ofText(
                        head, row -> Objects.toString(table.rows().get(row).get(at), ""));
    }

    private boolean isWhole(int at) {
        return IntStream.range(0, table.rows().size())
                .mapToDouble(row -> number(row, at))
                .allMatch(number -> Double.isNaN(number) || number == Math.rint(number));
    }

    private double number(int row, int at) {
        return table.rows().get(row).get(at) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
