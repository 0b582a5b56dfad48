package org.quandian.workspace.table;

import java.util.Arrays;
import org.quandian.task.CancellationToken;

/** Some rows of a table in some order: what a filter and a sort leave. Immutable; any thread. */
public final class RowList {
    private static final int CHECK_EVERY = 4096;

    private final DataTable table;
    private final FilterReading.Kind understood;
    private final int[] rows;

    private RowList(DataTable table, FilterReading.Kind understood, int[] rows) {
        this.table = table;
        this.understood = understood;
        this.rows = rows;
    }

    /** Every row, as the table has them. */
    public static RowList all(DataTable table) {
        return new RowList(table, FilterReading.Kind.ALL, everyRow(table));
    }

    /** These rows of a table, in this order; the array is copied. */
    public static RowList of(DataTable table, int... rows) {
        return new RowList(table, FilterReading.Kind.ALL, rows.clone());
    }

    /**
     * Filters and sorts. Tens of milliseconds for fifty thousand rows: off the FX thread.
     *
     * @throws FilterRejectedException if the filter cannot be understood
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static RowList find(DataTable table, TableQuery query, TableFilterReader ecql, CancellationToken token)
            throws FilterRejectedException {
        FilterReading reading = FilterReading.of(query.filter(), table, ecql);
        int[] wanted =
                reading.kind() == FilterReading.Kind.ALL ? everyRow(table) : accepted(table, reading.filter(), token);
        return new RowList(table, reading.kind(), RowOrder.sort(wanted, query.sort(), table, token));
    }

    private static int[] everyRow(DataTable table) {
        int[] rows = new int[table.size()];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    private static int[] accepted(DataTable table, RowFilter filter, CancellationToken token) {
        int[] rows = new int[table.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (row % CHECK_EVERY == 0) {
                token.throwIfCancelled();
            }
            if (filter.accepts(row)) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** The table. */
    public DataTable table() {
        return table;
    }

    /** How the filter was understood. */
    public FilterReading.Kind understood() {
        return understood;
    }

    /** How many rows. */
    public int size() {
        return rows.length;
    }

    /** The row at a place. */
    public int row(int place) {
        return rows[place];
    }

    /** The rows, a copy. */
    public int[] toArray() {
        return rows.clone();
    }

    /**
     * What a column of these rows comes to.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public ColumnSum sum(TableColumn column, CancellationToken token) {
        if (column.share().isPresent()) {
            return shareOfSums(column, column.share().get(), token);
        }
        int count = 0;
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            if (i % CHECK_EVERY == 0) {
                token.throwIfCancelled();
            }
            double value = column.number(rows[i]);
            if (!Double.isNaN(value)) {
                count++;
                sum += value;
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        boolean adds = column.head().kind().isSummable();
        return count == 0 ? ColumnSum.NOTHING : new ColumnSum(count, adds ? sum : Double.NaN, least, most);
    }

    /** The rate of several rows is never the mean of their rates. */
    private ColumnSum shareOfSums(TableColumn column, TableColumn.ShareOf share, CancellationToken token) {
        var part = table.findColumn(share.partKey());
        var whole = table.findColumn(share.wholeKey());
        if (part.isEmpty() || whole.isEmpty()) {
            return ColumnSum.NOTHING;
        }
        double parts = 0;
        double wholes = 0;
        int count = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int row : rows) {
            double own = column.number(row);
            if (!Double.isNaN(own)) {
                count++;
                parts += part.get().number(row);
                wholes += whole.get().number(row);
                least = Math.min(least, own);
                most = Math.max(most, own);
            }
        }
        token.throwIfCancelled();
        return wholes > 0 ? new ColumnSum(count, 100 * parts / wholes, least, most) : ColumnSum.NOTHING;
    }
}
