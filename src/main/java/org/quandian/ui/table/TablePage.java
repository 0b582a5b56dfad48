package org.quandian.ui.table;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.quandian.map.MapPoint;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.ui.page.Page;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.PageSubject;
import org.quandian.workspace.WorkspaceState;
import org.quandian.workspace.table.ColumnSum;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.FilterRejectedException;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.SortKey;
import org.quandian.workspace.table.TableQuery;
import org.quandian.workspace.table.city.CityTables;
import org.quandian.workspace.table.city.TableChoice;
import org.quandian.workspace.table.city.TableGround;
import org.quandian.workspace.table.city.TableWords;

/**
 * The page of tables (数据表): sources on the left, rows in the middle, the map and a chart of them on the right, all of one selection. FX
 * thread.
 */
public final class TablePage implements Page, TableListener {
    /** Which page it is. */
    public static final String ID = "table";

    private final PageServices services;
    private final Messages words;
    private final TableWords tableWords;
    private final TableWish wish;
    private final TableDesk desk;
    private final SourceTree sources;
    private final FilterBox filter;
    private final TableBar bar;
    private final RowTable rowTable;
    private final TableFoot foot;
    private final TableMap map;
    private final ChartDock chart;
    private final RowSight sight;
    private final TableExports exports;
    private final SplitPane node;
    private @Nullable CityTables tables;
    private @Nullable WorkspaceState state;
    private CellReasons wanted = CellReasons.NONE;
    private Ledger shownLedger = Ledger.RADIUS;
    private String hint;

    /** A page of an open city; nothing is made before it is on show. */
    public TablePage(PageServices services) {
        this.services = services;
        this.words = services.words();
        this.tableWords = TableWords.of(words);
        this.hint = words.text("table.ui.hint");
        this.wish = new TableWish(
                services.choices(),
                TableSubject.layer(LayerRole.RESIDENTIAL.id(), words.text("table.layer.residential")));
        this.desk = new TableDesk(
                services.background(), services.fx(), services.tables().ecql(), this, services.failed());
        this.sources = new SourceTree(words, this::open);
        this.filter = new FilterBox(words, text -> desk.find(desk.query().withFilter(text)));
        this.bar = new TableBar(words, List.of(ResultView.values()), wish.view(), filter, new BarActions());
        this.rowTable = new RowTable(
                words,
                keys -> desk.find(desk.query().withSort(keys)),
                this::selected,
                new PlanTyping(services, () -> wish.subject().isPlan(), this::listed, this::refresh));
        this.foot = new TableFoot(words);
        this.map = new TableMap(services.maps(), services.fx(), new Picks(), services.failed());
        this.chart = new ChartDock(
                words, services.background(), services.fx(), rows -> rowTable.select(rows), services.failed());
        this.sight = new RowSight(services, map, chart, foot);
        this.exports = new TableExports(services, this::written);
        rowTable.setPlaceholder(words.text("table.ui.none"));
        this.node = layout();
    }

    private SplitPane layout() {
        rowTable.view().addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        rowTable.view().setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !wish.subject().isPlan()) {
                sight.flyToSelection();
            }
        });
        return new TableBody(sources, bar, rowTable.view(), foot, map, chart);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public void shown(boolean isShown) {
        if (!isShown) {
            desk.cancel();
            sight.cancel();
            // What was under way is asked for again when the page is on show again.
            state = null;
        }
    }

    @Override
    public void retire() {
        desk.cancel();
        sight.cancel();
    }

    @Override
    public void stateChanged(WorkspaceState next) {
        WorkspaceState before = state;
        state = next;
        CityTables fresh = new CityTables(TableGround.of(next, LocalDate.now(ZoneId.systemDefault())), tableWords);
        tables = fresh;
        boolean otherCity = before == null
                || before.baseline() != next.baseline()
                || before.ledger() != next.ledger()
                || before.walkStatus() != next.walkStatus();
        if (otherCity) {
            sources.show(
                    fresh.layers(),
                    next.figures().indicatorIds(),
                    new IndicatorNames(words, next.ledger().rules()),
                    next.findFigures(Ledger.WALK).isPresent());
            sources.findSubject(wish.subject().kind(), wish.subject().id()).ifPresent(wish::name);
            sources.mark(wish.subject());
        }
        map.show(next.baseline(), next.scenario());
        boolean otherLedger = shownLedger != services.ledger().get();
        boolean otherFigures = before == null || before.revision() != next.revision() || otherLedger;
        if (otherCity || (otherFigures && !wish.subject().isFixed())) {
            make(fresh, desk.query());
        }
    }

    @Override
    public void open(PageSubject wanted) {
        String kind = wanted.kind().equals("gaps") ? TableSubject.INDICATOR : wanted.kind();
        sources.findSubject(kind, wanted.id()).ifPresent(known -> {
            if (wanted.kind().equals("gaps")) {
                wish.show(ResultView.GAPS);
            }
            sources.mark(known);
            open(known);
        });
    }

    private void open(TableSubject wanted) {
        wish.want(wanted);
        filter.setText("");
        CityTables of = tables;
        if (of != null) {
            make(of, TableQuery.ALL);
        }
    }

    private void make(CityTables of, TableQuery query) {
        TableSubject subject = wish.subject();
        shownLedger = services.ledger().get();
        bar.setViews(subject.isIndicator(), wish.view());
        bar.setRights(subject.isPlan(), words.text(wish.whyRights()));
        bar.setLedger(wish.ledger(shownLedger));
        try {
            TableChoice choice = wish.choice(of, shownLedger);
            rowTable.setPlaceholder(words.text("table.ui.none"));
            wanted = new CellReasons(choice);
            desk.open(of, choice, query);
        } catch (NoSuchElementException notThere) {
            desk.cancel();
            wanted = CellReasons.NONE;
            bar.setTitle(subject.label());
            rowTable.setPlaceholder(words.text("table.ui.no_walk"));
            DataTable empty = DataTable.of("empty", subject.label(), 0, List.of());
            var unused = tableMade(empty);
            rowsFound(RowList.all(empty), List.of());
        }
    }

    @Override
    public List<SortKey> tableMade(DataTable table) {
        bar.setTitle(table.title());
        chart.show(table);
        rowTable.setReasons(wanted);
        return rowTable.show(table);
    }

    @Override
    public void rowsFound(RowList rows, List<ColumnSum> sums) {
        filter.understood(rows.understood());
        sight.setRows(rows, sums);
        rowTable.setRows(rows);
    }

    @Override
    public void filterRefused(FilterRejectedException wrong) {
        filter.refused(wrong);
    }

    @Override
    public void waiting(boolean isWaiting) {
        bar.setWaiting(isWaiting);
    }

    private void selected(int... rows) {
        bar.setSelected(rows.length);
        sight.select(rows);
    }

    private Optional<RowList> listed() {
        return sight.findRows();
    }

    private void refresh() {
        rowTable.view().refresh();
    }

    private void written(Path file) {
        hint = words.text("table.ui.written", Map.of("file", file.toString()));
        services.travel().hintChanged();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            rowTable.askFocused();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && rowTable.view().getEditingCell() == null
                && !wish.subject().isPlan()) {
            sight.flyToSelection();
            event.consume();
        }
    }

    /** For tests: writes what is listed without asking where to. */
    void exportTo(Path file) {
        sight.findRows().ifPresent(rows -> exports.write(file, rows, desk.query(), rowTable.visibleColumns()));
    }

    /** What the buttons over the table do. */
    private final class BarActions implements TableBar.Actions {
        @Override
        public void view(ResultView chosen) {
            wish.want(chosen);
            filter.setText("");
            CityTables of = tables;
            if (of != null) {
                make(of, TableQuery.ALL);
            }
        }

        @Override
        public void showOnMap() {
            int[] rows = rowTable.selectedRows();
            RowList of = sight.findRows().orElse(null);
            if (of == null || rows.length == 0) {
                return;
            }
            if (wish.subject().isPlan() && rows.length == 1) {
                services.travel().select(of.table().rowId(rows[0]));
            } else {
                sight.extentOf(rows).ifPresent(services.travel()::flyTo);
            }
        }

        @Override
        public void export(String ending) {
            sight.findRows()
                    .ifPresent(rows -> exports.ask(
                            node.getScene().getWindow(), rows, desk.query(), rowTable.visibleColumns(), ending));
        }
    }

    /** What is picked on the map beside the table. */
    private final class Picks implements TableMap.Picks {
        @Override
        public void at(MapPoint place, double reachMetres) {
            sight.findAt(place, reachMetres, rowTable::select);
        }

        @Override
        public void within(Envelope box) {
            sight.findWithin(box, rowTable::select);
        }
    }
}
