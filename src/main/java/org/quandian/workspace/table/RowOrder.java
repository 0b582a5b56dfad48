package org.quandian.workspace.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quandian.task.CancellationToken;

/**
 * Sorts row numbers by columns. Values are read once and sorted as numbers, words by their rank among the different ones, so that a
 * sort of a million rows stays within a second. Stable: rows that are equal keep their order. Stateless.
 */
final class RowOrder {
    private static final int CHECK_EVERY = 4096;
    private static final NaturalOrder WORDS = new NaturalOrder();

    private RowOrder() {}

    /** The rows in the order of the keys, the first key first. */
    static int[] sort(int[] rows, List<SortKey> keys, DataTable table, CancellationToken token) {
        int[] sorted = rows.clone();
        // From the last key to the first: each sort is stable, so the later ones decide where the earlier ones tie.
        for (int i = keys.size() - 1; i >= 0; i--) {
            SortKey key = keys.get(i);
            var column = table.findColumn(key.column());
            if (column.isPresent()) {
                sorted = sort(sorted, column.get(), key.descending(), token);
            }
        }
        return sorted;
    }

    private static int[] sort(int[] rows, TableColumn column, boolean descending, CancellationToken token) {
        double[] values = column.head().kind().isNumber() ? numbers(rows, column, token) : ranks(rows, column, token);
        if (descending) {
            for (int i = 0; i < values.length; i++) {
                values[i] = -values[i];
            }
        }
        int[] places = new int[rows.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        mergeSort(places, values, token);
        int[] sorted = new int[rows.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = rows[places[i]];
        }
        return sorted;
    }

    private static double[] numbers(int[] rows, TableColumn column, CancellationToken token) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            check(i, token);
            // Adding 0 makes -0 equal to 0.
            values[i] = column.number(rows[i]) + 0.0;
        }
        return values;
    }

    /** The rank of each row's words among the different ones; NaN for no words. */
    private static double[] ranks(int[] rows, TableColumn column, CancellationToken token) {
        String[] texts = new String[rows.length];
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            check(i, token);
            texts[i] = column.text(rows[i]);
            if (!texts[i].isEmpty()) {
                ranks.put(texts[i], 0);
            }
        }
        List<String> different = new ArrayList<>(ranks.keySet());
        different.sort((a, b) -> {
            if (token.isCancelled()) {
                token.throwIfCancelled();
            }
            return WORDS.compare(a, b);
        });
        for (int rank = 0; rank < different.size(); rank++) {
            ranks.put(different.get(rank), rank);
        }
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Integer rank = ranks.get(texts[i]);
            values[i] = rank == null || texts[i].isEmpty() ? Double.NaN : rank;
        }
        return values;
    }

    private static void mergeSort(int[] places, double[] values, CancellationToken token) {
        int[] from = places;
        int[] to = new int[places.length];
        for (int width = 1; width < places.length; width *= 2) {
            token.throwIfCancelled();
            for (int start = 0; start < places.length; start += 2 * width) {
                int middle = Math.min(start + width, places.length);
                merge(from, to, values, start, middle, Math.min(middle + width, places.length));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != places) {
            System.arraycopy(from, 0, places, 0, places.length);
        }
    }

    private static void merge(int[] from, int[] to, double[] values, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int k = start; k < end; k++) {
            boolean takeLeft = right >= end || (left < middle && isNotAfter(values[from[left]], values[from[right]]));
            to[k] = takeLeft ? from[left++] : from[right++];
        }
    }

    /** Whether a may stand before b; what is missing stands behind everything. */
    private static boolean isNotAfter(double a, double b) {
        return a <= b || Double.isNaN(b);
    }

    private static void check(int i, CancellationToken token) {
        if (i % CHECK_EVERY == 0) {
            token.throwIfCancelled();
        }
    }
}
