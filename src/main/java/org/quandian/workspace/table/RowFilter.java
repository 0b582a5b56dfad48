package org.quandian.workspace.table;

/** Says which rows of one table are wanted. From any thread. */
public interface RowFilter {
    /** Wants every row. */
    RowFilter ALL = row -> true;

    /** Whether a row is wanted. */
    boolean accepts(int row);

    /** Rows that both want. */
    default RowFilter and(RowFilter other) {
        return row -> accepts(row) && other.accepts(row);
    }

    /** Rows that either wants. */
    default RowFilter or(RowFilter other) {
        return row -> accepts(row) || other.accepts(row);
    }
}
