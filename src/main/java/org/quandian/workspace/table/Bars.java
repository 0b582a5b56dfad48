package org.quandian.workspace.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.portrayal.FigureFormat;
import org.quandian.task.CancellationToken;

/** Puts rows into the bars of a chart. Stateless; reads every row, so off the FX thread. */
public final class Bars {
    private static final int CHECK_EVERY = 4096;
    /** About so many classes are wanted. */
    private static final int CLASSES = 12;

    private static final double[] STEPS = {1, 2, 5, 10};

    private Bars() {}

    /**
     * How often values occur, in classes of equal and round width; a value on a border belongs to the class above it. Rows without a
     * value are in no class.
     *
     * @param column of numbers
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static List<Bar> histogram(RowList rows, TableColumn column, CancellationToken token) {
        ColumnSum range = rows.sum(column, token);
        if (range.count() == 0) {
            return List.of();
        }
        boolean whole = column.head().kind() == ColumnKind.CODE
                || (column.head().kind() == ColumnKind.NUMBER && column.head().decimals() == 0);
        double width = width(range.most() - range.least(), whole);
        double first = Math.floor(range.least() / width) * width;
        int classes = (int) Math.floor((range.most() - first) / width) + 1;
        int[][] members = new int[classes][4];
        int[] counts = new int[classes];
        for (int place = 0; place < rows.size(); place++) {
            check(place, token);
            double value = column.number(rows.row(place));
            if (!Double.isNaN(value)) {
                int at = Math.min(classes - 1, Math.max(0, (int) Math.floor((value - first) / width)));
                if (counts[at] == members[at].length) {
                    members[at] = Arrays.copyOf(members[at], 2 * counts[at]);
                }
                members[at][counts[at]++] = rows.row(place);
            }
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            String from = edge(column, first + i * width, width);
            String to = edge(column, first + (i + 1) * width, width);
            RowList own = RowList.of(rows.table(), Arrays.copyOf(members[i], counts[i]));
            bars.add(new Bar(from, from + " – " + to, own, counts[i]));
        }
        return bars;
    }

    /** A round width that makes about {@value #CLASSES} classes. */
    private static double width(double range, boolean whole) {
        double least = range > 0 ? range / CLASSES : 1;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least) {
                return whole ? Math.max(1, step * power) : step * power;
            }
        }
        return 10 * power;
    }

    private static String edge(TableColumn column, double value, double width) {
        double clean = Math.abs(value) < width * 1e-9 ? 0 : value;
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(width) - 1e-9));
        return column.head().kind() == ColumnKind.CODE
                ? TableColumn.plain(Math.rint(clean))
                : FigureFormat.number(clean, decimals);
    }

    /**
     * Rows by the words in a column, the longest bar first.
     *
     * @param groups column of words
     * @param value what is added up, or how the rate of a group is told; empty to count rows
     * @param nameless what rows without a word are called
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static List<Bar> byGroup(
            RowList rows, TableColumn groups, Optional<TableColumn> value, String nameless, CancellationToken token) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            check(place, token);
            int row = rows.row(place);
            members.computeIfAbsent(groups.text(row), any -> new ArrayList<>()).add(row);
        }
        List<Bar> bars = new ArrayList<>();
        members.forEach((word, list) -> {
            RowList own = RowList.of(
                    rows.table(), list.stream().mapToInt(Integer::intValue).toArray());
            String name = word.isEmpty() ? nameless : word;
            double length = value.map(column -> own.sum(column, token).sum()).orElse((double) own.size());
            if (!Double.isNaN(length)) {
                bars.add(new Bar(name, name, own, length));
            }
        });
        bars.sort(Comparator.comparingDouble(Bar::value).reversed().thenComparing(Bar::label));
        return bars;
    }

    /**
     * Some rows that have a value in both columns, evenly out of all: as many points as a chart can show.
     *
     * @param most how many at most
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static RowList sample(RowList rows, TableColumn x, TableColumn y, int most, CancellationToken token) {
        int[] both = new int[rows.size()];
        int count = 0;
        for (int place = 0; place < rows.size(); place++) {
            check(place, token);
            int row = rows.row(place);
            if (!x.isEmpty(row) && !y.isEmpty(row)) {
                both[count++] = row;
            }
        }
        int size = Math.min(most, count);
        int[] some = new int[size];
        for (int i = 0; i < size; i++) {
            some[i] = both[(int) ((long) i * count / size)];
        }
        return RowList.of(rows.table(), some);
    }

    private static void check(int place, CancellationToken token) {
        if (place % CHECK_EVERY == 0) {
            token.throwIfCancelled();
        }
    }
}
