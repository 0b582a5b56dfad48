package org.quandian.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.table.Bar;
import org.quandian.workspace.table.Bars;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;

/**
 * What a chart shows. Made in the background.
 *
 * @param kind which chart
 * @param bars of a histogram or of groups
 * @param points of a scatter
 * @param more how many groups are not shown
 */
record ChartModel(ChartKind kind, List<Part> bars, List<Point> points, int more) {
    private static final int MOST_GROUPS = 14;
    private static final int MOST_POINTS = 1200;

    /**
     * A bar and how much of it is selected.
     *
     * @param selected 0 to the bar's value; 0 for rates, of which a part means nothing
     */
    record Part(Bar bar, double selected) {}

    /** A row in a scatter. */
    record Point(int row, double x, double y, boolean selected) {}

    /**
     * Makes one.
     *
     * @param first the column of a histogram, of the groups, or of the x-axis
     * @param second what groups add up, if not rows; or the column of the y-axis
     */
    static ChartModel of(
            ChartKind kind,
            RowList rows,
            TableColumn first,
            Optional<TableColumn> second,
            int[] selection,
            String nameless,
            CancellationToken token) {
        Set<Integer> selected = Arrays.stream(selection).boxed().collect(Collectors.toSet());
        if (kind == ChartKind.HISTOGRAM) {
            List<Bar> bars = Bars.histogram(rows, first, token);
            return new ChartModel(kind, parts(bars, Optional.empty(), selected, token), List.of(), 0);
        }
        if (kind == ChartKind.GROUPS) {
            List<Bar> bars = Bars.byGroup(rows, first, second, nameless, token);
            int shown = Math.min(MOST_GROUPS, bars.size());
            return new ChartModel(
                    kind, parts(bars.subList(0, shown), second, selected, token), List.of(), bars.size() - shown);
        }
        TableColumn other = second.orElse(first);
        List<Point> points = new ArrayList<>();
        RowList some = Bars.sample(rows, first, other, MOST_POINTS, token);
        for (int place = 0; place < some.size(); place++) {
            int row = some.row(place);
            points.add(new Point(row, first.number(row), other.number(row), selected.contains(row)));
        }
        return new ChartModel(kind, List.of(), points, 0);
    }

    private static List<Part> parts(
            List<Bar> bars, Optional<TableColumn> value, Set<Integer> selected, CancellationToken token) {
        List<Part> parts = new ArrayList<>();
        for (Bar bar : bars) {
            int[] own = Arrays.stream(bar.rows().toArray())
                    .filter(selected::contains)
                    .toArray();
            boolean adds = value.isEmpty() || value.get().share().isEmpty();
            double part = own.length == 0 || !adds
                    ? 0
                    : value.map(column -> RowList.of(bar.rows().table(), own)
                                    .sum(column, token)
                                    .sum())
                            .orElse((double) own.length);
            parts.add(new Part(bar, Double.isNaN(part) ? 0 : part));
        }
        return parts;
    }
}
