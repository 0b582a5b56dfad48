package org.quandian.ui.table;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.quandian.map.MapPoint;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Deliver;
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

    private static final String SUBJECT = ID + ".subject";
    private static final String VIEW = ID + ".view";

    private final PageServices services;
    private final Messages words;
    private final TableWords tableWords;
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
    private TableSubject subject;
    private ResultView view;
    private @Nullable CityTables tables;
    private @Nullable WorkspaceState state;
    private Ledger shownLedger = Ledger.RADIUS;
    private String hint;

    /** A page of an open city; nothing is made before it is on show. */
    public TablePage(PageServices services) {
        this.services = services;
        this.words = services.words();
        this.tableWords = TableWords.of(words);
        this.hint = words.text("table.ui.hint");
        this.subject = TableSubject.layer(LayerRole.RESIDENTIAL.id(), words.text("table.layer.residential"));
        this.view = ResultView.COMMUNITIES;
        this.desk = new TableDesk(
                services.background(), services.fx(), services.tables().ecql(), this, services.failed());
        this.sources = new SourceTree(words, this::open);
        this.filter = new FilterBox(words, text -> desk.find(desk.query().withFilter(text)));
        this.bar = new TableBar(words, List.of(ResultView.values()), view, filter, new BarActions());
        this.rowTable = new RowTable(keys -> desk.find(desk.query().withSort(keys)), this::selected, new Edits());
        this.foot = new TableFoot(words);
        this.map = new TableMap(services.maps(), services.fx(), new Picks(), services.failed());
        this.chart = new ChartDock(
                words, services.background(), services.fx(), rows -> rowTable.select(rows), services.failed());
        this.sight = new RowSight(services, map, chart, foot);
        this.exports = new TableExports(services, this::written);
        rowTable.setPlaceholder(words.text("table.ui.none"));
        this.node = layout();
        restore();
    }

    private SplitPane layout() {
        VBox middle = new VBox(bar, rowTable.view(), foot);
        VBox.setVgrow(rowTable.view(), Priority.ALWAYS);
        middle.setMinWidth(360);
        SplitPane right = new SplitPane(map, chart);
        right.setOrientation(javafx.geometry.Orientation.VERTICAL);
        right.setDividerPositions(0.5);
        right.setMinWidth(260);
        right.getStyleClass().add("table-right");
        SplitPane split = new SplitPane(sources, middle, right);
        sources.setMinWidth(150);
        SplitPane.setResizableWithParent(sources, false);
        SplitPane.setResizableWithParent(right, false);
        split.setDividerPositions(0.155, 0.735);
        split.setId("table-page");
        split.getStyleClass().add("table-page");
        rowTable.view().addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        rowTable.view().setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !subject.isPlan()) {
                sight.flyToSelection();
            }
        });
        return split;
    }

    private void restore() {
        services.choices().find(VIEW).ifPresent(saved -> Arrays.stream(ResultView.values())
                .filter(each -> each.id().equals(saved))
                .forEach(each -> view = each));
        services.choices().find(SUBJECT).ifPresent(saved -> {
            int cut = saved.indexOf('/');
            if (cut > 0) {
                subject = new TableSubject(saved.substring(0, cut), saved.substring(cut + 1), "");
            }
        });
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
            sources.findSubject(subject.kind(), subject.id()).ifPresent(known -> subject = known);
            sources.mark(subject);
        }
        map.show(next.baseline(), next.scenario());
        boolean otherLedger = shownLedger != services.ledger().get();
        boolean otherFigures = before == null || before.revision() != next.revision() || otherLedger;
        if (otherCity || (otherFigures && !subject.isFixed())) {
            make(fresh, desk.query());
        }
    }

    @Override
    public void open(PageSubject wanted) {
        String kind = wanted.kind().equals("gaps") ? TableSubject.INDICATOR : wanted.kind();
        sources.findSubject(kind, wanted.id()).ifPresent(known -> {
            view = wanted.kind().equals("gaps") ? ResultView.GAPS : view;
            sources.mark(known);
            open(known);
        });
    }

    private void open(TableSubject wanted) {
        subject = wanted;
        services.choices().put(SUBJECT, wanted.kind() + "/" + wanted.id());
        filter.setText("");
        CityTables of = tables;
        if (of != null) {
            make(of, TableQuery.ALL);
        }
    }

    private void make(CityTables of, TableQuery query) {
        shownLedger = services.ledger().get();
        bar.setViews(subject.isIndicator(), view);
        bar.setRights(subject.isPlan(), words.text(whyRights()));
        Optional<Ledger> ledger = ledgerOf();
        bar.setLedger(ledger);
        try {
            TableChoice choice = choice(ledger.orElse(Ledger.RADIUS));
            if (ledger.isPresent()) {
                var figures = of.ground().figures(ledger.get());
                if (subject.isIndicator() && !figures.indicatorIds().contains(subject.id())) {
                    throw new NoSuchElementException(subject.id());
                }
            }
            rowTable.setPlaceholder(words.text("table.ui.none"));
            desk.open(of, choice, query);
        } catch (NoSuchElementException notThere) {
            desk.cancel();
            bar.setTitle(subject.label());
            rowTable.setPlaceholder(words.text("table.ui.no_walk"));
            DataTable empty = DataTable.of("empty", subject.label(), 0, List.of());
            var unused = tableMade(empty);
            rowsFound(RowList.all(empty), List.of());
        }
    }

    private Optional<Ledger> ledgerOf() {
        if (subject.isIndicator()) {
            return Optional.of(services.ledger().get());
        }
        return subject.kind().equals(TableSubject.DEAD_ENDS) ? Optional.of(Ledger.WALK) : Optional.empty();
    }

    private TableChoice choice(Ledger ledger) {
        return switch (subject.kind()) {
            case TableSubject.PLAN -> new TableChoice.Plan();
            case TableSubject.ISSUES -> new TableChoice.Issues();
            case TableSubject.DEAD_ENDS -> new TableChoice.DeadEnds(Facility.PARK);
            case TableSubject.INDICATOR -> view.of(subject.id(), ledger);
            default -> new TableChoice.Layer(LayerRole.findById(subject.id()).orElse(LayerRole.RESIDENTIAL));
        };
    }

    private String whyRights() {
        if (subject.isPlan()) {
            return "table.ui.editable.why";
        }
        return subject.isFixed() ? "table.ui.readonly.why" : "table.ui.readonly.result";
    }

    @Override
    public List<SortKey> tableMade(DataTable table) {
        bar.setTitle(table.title());
        chart.show(table);
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

    private void written(Path file) {
        hint = words.text("table.ui.written", Map.of("file", file.toString()));
        services.travel().hintChanged();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && rowTable.view().getEditingCell() == null && !subject.isPlan()) {
            sight.flyToSelection();
            event.consume();
        }
    }

    /** For tests: writes what is listed without asking where to. */
    void exportTo(Path file) {
        sight.findRows().ifPresent(rows -> exports.write(file, rows, desk.query(), rowTable.visibleColumns()));
    }

    /** For tests: the rows. */
    RowTable rowTable() {
        return rowTable;
    }

    /** What the buttons over the table do. */
    private final class BarActions implements TableBar.Actions {
        @Override
        public void view(ResultView chosen) {
            view = chosen;
            services.choices().put(VIEW, chosen.id());
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
            if (subject.isPlan() && rows.length == 1) {
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

    /** What is typed into the plan becomes an edit, which can be taken back. */
    private final class Edits implements RowTable.CellEdits {
        @Override
        public boolean isEditable(String column) {
            return subject.isPlan() && PlanCells.isEditable(column);
        }

        @Override
        public void typed(int row, String column, String text) {
            RowList rows = sight.findRows().orElse(null);
            WorkspaceState of = state;
            if (rows == null || of == null || row >= rows.table().size()) {
                return;
            }
            Optional<Intervention> placed =
                    of.scenario().findIntervention(rows.table().rowId(row));
            placed.flatMap(each -> PlanCells.edit(each, column, text))
                    .ifPresent(edit ->
                            Deliver.to(services.fx(), services.workspace().apply(edit), done -> {}, services.failed()));
            rowTable.view().refresh();
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
