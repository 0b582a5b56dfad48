package org.quandian.workspace.table;

/** Port: reads a filter in ECQL. Filled by {@code dataset}; milliseconds, the first time longer; from any thread. */
public interface TableFilterReader {
    /** Reads nothing: for whoever has no ECQL. */
    TableFilterReader NONE = (text, table) -> {
        throw new FilterRejectedException(FilterRejectedException.Code.BAD_SYNTAX, 0, text);
    };

    /**
     * A filter for a table. Columns go by their key, or by either label; labels with other characters than letters in double quotes.
     * {@code shape} is the place of a row.
     *
     * @throws FilterRejectedException if the text cannot be understood, with the place where it stops making sense
     */
    RowFilter read(String text, DataTable table) throws FilterRejectedException;
}
