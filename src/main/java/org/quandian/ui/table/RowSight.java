package org.quandian.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.MapPoint;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.table.ColumnSum;
import org.quandian.workspace.table.RowIndex;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;

/** Carries rows and their selection to the map, the chart and the sums, and back from the map. FX thread; shapes in the background. */
final class RowSight {
    /** More shapes than these are not outlined one by one. */
    private static final int MOST_SHAPES = 2_000;

    private static final double LEAST_EXTENT = 120;

    private final PageServices services;
    private final TableMap map;
    private final ChartDock chart;
    private final TableFoot foot;
    private final Newest shapes;
    private final Newest sums;
    private final Newest places;
    private @Nullable RowList rows;
    private @Nullable RowIndex index;
    private List<ColumnSum> allSums = List.of();
    private int[] selection = {};
    private boolean fromMap;

    RowSight(PageServices services, TableMap map, ChartDock chart, TableFoot foot) {
        this.services = services;
        this.map = map;
        this.chart = chart;
        this.foot = foot;
        this.shapes = new Newest(services.background(), services.fx());
        this.sums = new Newest(services.background(), services.fx());
        this.places = new Newest(services.background(), services.fx());
    }

    /** The rows that are listed. */
    Optional<RowList> findRows() {
        return Optional.ofNullable(rows);
    }

    /** Other rows; a selection follows. */
    void setRows(RowList newRows, List<ColumnSum> newSums) {
        rows = newRows;
        index = null;
        allSums = newSums;
    }

    /** Another selection, by row numbers. */
    void select(int... selected) {
        selection = selected.clone();
        RowList of = rows;
        if (of == null) {
            return;
        }
        chart.show(of, selected);
        showSums(of, selected);
        showShapes(of, selected);
    }

    private void showSums(RowList of, int... selected) {
        List<TableColumn> columns = of.table().columns();
        if (selected.length == 0) {
            sums.cancel();
            foot.show(of, selected.length, columns, allSums);
            return;
        }
        RowList chosen = RowList.of(of.table(), selected);
        sums.wish(
                token -> columns.stream()
                        .map(column -> chosen.sum(column, token))
                        .toList(),
                found -> foot.show(of, selected.length, columns, found),
                services.failed());
    }

    private void showShapes(RowList of, int... selected) {
        boolean stay = fromMap;
        fromMap = false;
        shapes.wish(
                token -> {
                    List<Geometry> found = new ArrayList<>();
                    for (int i = 0; i < Math.min(MOST_SHAPES, selected.length); i++) {
                        token.throwIfCancelled();
                        of.table().places().findShape(selected[i]).ifPresent(found::add);
                    }
                    return found;
                },
                found -> {
                    map.highlight(found);
                    if (!stay && !found.isEmpty()) {
                        bringIntoSight(found);
                    }
                },
                services.failed());
    }

    /** A selection that is out of sight is flown to; one that is in sight leaves the map alone. */
    private void bringIntoSight(List<Geometry> found) {
        Envelope extent = new Envelope();
        found.forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
        if (!map.pane().viewport().extent().contains(extent)) {
            map.flyTo(roomy(extent));
        }
    }

    /** Brings the selected rows close on the map beside the table. */
    void flyToSelection() {
        extentOf(selection).ifPresent(map::flyTo);
    }

    /** Where rows lie together; empty for rows without a place. */
    Optional<Envelope> extentOf(int... selected) {
        Envelope extent = new Envelope();
        RowList of = rows;
        if (of != null) {
            for (int row : selected) {
                of.table().places().findExtent(row).ifPresent(extent::expandToInclude);
            }
        }
        return extent.isNull() ? Optional.empty() : Optional.of(roomy(extent));
    }

    private static Envelope roomy(Envelope extent) {
        Envelope roomy = new Envelope(extent);
        roomy.expandBy(
                Math.max(0, (LEAST_EXTENT - extent.getWidth()) / 2),
                Math.max(0, (LEAST_EXTENT - extent.getHeight()) / 2));
        return roomy;
    }

    /** The rows at a place of the map. */
    void findAt(MapPoint place, double reachMetres, Consumer<int[]> found) {
        ask(known -> known.at(place.x(), place.y(), reachMetres), found);
    }

    /** The rows in a box of the map. */
    void findWithin(Envelope box, Consumer<int[]> found) {
        ask(known -> known.within(box), found);
    }

    private void ask(Function<RowIndex, int[]> question, Consumer<int[]> found) {
        RowList of = rows;
        if (of == null) {
            return;
        }
        RowIndex known = index;
        places.wish(
                token -> {
                    RowIndex made = known == null ? RowIndex.of(of, token) : known;
                    return new Answer(made, question.apply(made));
                },
                answer -> {
                    if (rows == of) {
                        index = answer.index;
                        fromMap = true;
                        found.accept(answer.rows);
                    }
                },
                services.failed());
    }

    void cancel() {
        shapes.cancel();
        sums.cancel();
        places.cancel();
        chart.cancel();
    }

    /** Rows found on the map, with the index to find more. */
    private static final class Answer {
        private final RowIndex index;
        private final int[] rows;

        Answer(RowIndex index, int... rows) {
            this.index = index;
            this.rows = rows;
        }
    }
}
