package org.quandian.workspace.table;

import java.util.List;

/**
 * What of a table goes into a file.
 *
 * @param rows in this order
 * @param columns in this order
 */
public record TableExport(RowList rows, List<TableColumn> columns) {
    /** Takes a copy. */
    public TableExport {
        columns = List.copyOf(columns);
    }

    /** All rows and the columns that are seen first. */
    public static TableExport of(DataTable table) {
        return new TableExport(RowList.all(table), table.shownColumns());
    }

    /** The table. */
    public DataTable table() {
        return rows.table();
    }
}
