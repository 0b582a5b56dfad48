package org.quandian.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;
import org.quandian.access.explain.Question;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.SortKey;

/** The rows of a table, only those in sight made into nodes. Sorting is left to others: it only says what is wanted. FX thread. */
final class RowTable {
    private static final double ROW_HEIGHT = 26;
    private static final int ROWS_MEASURED = 60;
    private static final double LETTER = 7.2;
    private static final double LEAST_WIDTH = 64;
    private static final double MOST_WIDTH = 240;
    /** Letters of heads are narrower than digits. */
    private static final double HEAD_LATIN = 0.84;

    private static final double HEAD_EXTRA = 34;
    private static final double CELL_EXTRA = 22;

    private final TableView<Integer> view = new TableView<>();
    private final Map<TableColumn<Integer, ?>, org.quandian.workspace.table.TableColumn> columns = new HashMap<>();
    private final Consumer<int[]> onSelection;
    private final CellEdits edits;
    private final Explainable explainable;
    private CellReasons reasons = CellReasons.NONE;
    private @Nullable RowList rows;
    private String tableId = "";
    private int tableSize;
    private boolean quiet;

    /** What happens with what was typed into a cell. */
    interface CellEdits {
        /** Whether that column of the table on show can be changed. */
        boolean isEditable(String column);

        /** Something was typed. */
        void typed(int row, String column, String text);
    }

    RowTable(Messages words, Consumer<List<SortKey>> onSort, Consumer<int[]> onSelection, CellEdits edits) {
        this.explainable = new Explainable(words);
        this.onSelection = onSelection;
        this.edits = edits;
        view.setId("table-rows");
        view.getStyleClass().add("row-table");
        view.setFixedCellSize(ROW_HEIGHT);
        view.setTableMenuButtonVisible(true);
        view.setEditable(true);
        view.setPlaceholder(new Label());
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setSortPolicy(any -> {
            if (!quiet) {
                onSort.accept(sortKeys());
            }
            return true;
        });
        view.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) any -> selected());
    }

    TableView<Integer> view() {
        return view;
    }

    /** What is asked of numbers from now on, when somebody wants to know where they come from. */
    void setReasons(CellReasons newReasons) {
        reasons = newReasons;
    }

    /** Says why there are no rows. */
    void setPlaceholder(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().addAll("small", "muted");
        view.setPlaceholder(label);
    }

    /**
     * The columns of another table; one with the same columns keeps their widths, order and sort.
     *
     * @return how its rows are to be sorted
     */
    List<SortKey> show(DataTable table) {
        if (!table.id().equals(tableId)) {
            clear();
        }
        tableId = table.id();
        tableSize = table.size();
        Map<String, TableColumn<Integer, ?>> known = new HashMap<>();
        columns.forEach((column, of) -> known.put(of.key(), column));
        List<String> keys = table.columns().stream()
                .map(org.quandian.workspace.table.TableColumn::key)
                .toList();
        boolean same = known.keySet().equals(new HashSet<>(keys));
        quiet = true;
        columns.clear();
        List<TableColumn<Integer, ?>> fresh = new ArrayList<>();
        for (var column : table.columns()) {
            TableColumn<Integer, ?> shown = same ? known.get(column.key()) : null;
            if (shown == null) {
                shown = column(table, column);
                fresh.add(shown);
            }
            columns.put(shown, column);
        }
        if (!same) {
            view.getSortOrder().clear();
            view.getColumns().setAll(fresh);
        }
        quiet = false;
        return sortKeys();
    }

    private void clear() {
        quiet = true;
        view.getSelectionModel().clearSelection();
        rows = null;
        view.setItems(FXCollections.emptyObservableList());
        quiet = false;
    }

    private TableColumn<Integer, String> column(DataTable table, org.quandian.workspace.table.TableColumn column) {
        TableColumn<Integer, String> shown = new TableColumn<>(column.head().title());
        String key = column.key();
        shown.setId("column-" + key);
        shown.setVisible(column.head().shown());
        shown.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text(shown, cell.getValue())));
        shown.setPrefWidth(width(table, column));
        boolean number = column.head().kind().isNumber();
        boolean editable = edits.isEditable(key);
        shown.setEditable(editable);
        boolean figure = number && reasons.isFigure(key);
        shown.setCellFactory(
                any -> editable ? new EditCell(number) : figure ? new FigureCell(key) : new PlainCell(number));
        shown.setOnEditCommit(event -> edits.typed(event.getRowValue(), key, event.getNewValue()));
        if (number) {
            shown.getStyleClass().add("number-head");
        }
        return shown;
    }

    private String text(TableColumn<Integer, ?> shown, int row) {
        var column = columns.get(shown);
        return column == null || row >= tableSize ? "" : column.shown(row);
    }

    private static double width(DataTable table, org.quandian.workspace.table.TableColumn column) {
        double widest = letters(column.head().title(), HEAD_LATIN) * LETTER + HEAD_EXTRA;
        for (int row = 0; row < Math.min(ROWS_MEASURED, table.size()); row++) {
            widest = Math.max(widest, letters(column.shown(row), 1) * LETTER + CELL_EXTRA);
        }
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, widest));
    }

    private static double letters(String text, double latin) {
        return text.codePoints()
                .mapToDouble(each -> each > 0x2E7F ? 1.75 : latin)
                .sum();
    }

    /** Other rows; those that were selected stay so while they are there. */
    void setRows(RowList newRows) {
        Set<String> selected = new HashSet<>();
        for (int row : selectedRows()) {
            selected.add(Objects.requireNonNull(rows).table().rowId(row));
        }
        quiet = true;
        view.getSelectionModel().clearSelection();
        rows = newRows;
        view.setItems(new RowItems(newRows));
        selectPlaces(placesOf(selected, newRows));
        view.refresh();
        quiet = false;
        selected();
    }

    /** Selects these rows, as far as they are listed, and brings the first into sight. */
    void select(int... wanted) {
        Set<Integer> set = new HashSet<>();
        for (int row : wanted) {
            set.add(row);
        }
        int[] places = places(set);
        quiet = true;
        view.getSelectionModel().clearSelection();
        selectPlaces(places);
        quiet = false;
        if (places.length > 0) {
            view.scrollTo(Math.max(0, places[0] - 4));
        }
        selected();
    }

    /** By their ids: where something was removed, numbers mean other rows. */
    private static int[] placesOf(Set<String> ids, RowList list) {
        return ids.isEmpty()
                ? new int[0]
                : IntStream.range(0, list.size())
                        .filter(place -> ids.contains(list.table().rowId(list.row(place))))
                        .toArray();
    }

    private int[] places(Set<Integer> wanted) {
        RowList list = rows;
        if (list == null || wanted.isEmpty()) {
            return new int[0];
        }
        int[] places = new int[wanted.size()];
        int count = 0;
        for (int place = 0; place < list.size() && count < places.length; place++) {
            if (wanted.contains(list.row(place))) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private void selectPlaces(int... places) {
        if (places.length > 0) {
            view.getSelectionModel().selectIndices(places[0], Arrays.copyOfRange(places, 1, places.length));
        }
    }

    private void selected() {
        if (!quiet) {
            onSelection.accept(selectedRows());
        }
    }

    /** The rows that are selected, by number. */
    int[] selectedRows() {
        RowList list = rows;
        if (list == null) {
            return new int[0];
        }
        return view.getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place != null && place >= 0 && place < list.size())
                .mapToInt(list::row)
                .toArray();
    }

    /** The columns that are seen, as they stand from left to right. */
    List<org.quandian.workspace.table.TableColumn> visibleColumns() {
        return view.getVisibleLeafColumns().stream()
                .filter(columns::containsKey)
                .map(columns::get)
                .toList();
    }

    /** Asks where the figure of the focused row comes from: its rate, else its first figure; nothing where it has none. */
    void askFocused() {
        RowList list = rows;
        int place = view.getFocusModel().getFocusedIndex();
        if (list == null || place < 0 || place >= list.size()) {
            return;
        }
        List<String> figures = visibleColumns().stream()
                .map(org.quandian.workspace.table.TableColumn::key)
                .filter(reasons::isFigure)
                .toList();
        figures.stream()
                .filter(key -> key.startsWith("rate_"))
                .findFirst()
                .or(() -> figures.stream().findFirst())
                .flatMap(key -> reasons.find(list.table(), list.row(place), key))
                .ifPresent(question -> view.fireEvent(new ExplainRequest(question, reasons.ledger())));
    }

    private List<SortKey> sortKeys() {
        List<SortKey> keys = new ArrayList<>();
        for (TableColumn<Integer, ?> column : view.getSortOrder()) {
            var of = columns.get(column);
            if (of != null) {
                keys.add(new SortKey(of.key(), column.getSortType() == TableColumn.SortType.DESCENDING));
            }
        }
        return keys;
    }

    /** A value that is only read. */
    private static final class PlainCell extends TableCell<Integer, String> {
        PlainCell(boolean number) {
            if (number) {
                getStyleClass().addAll("number-cell", "digits");
            }
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /** A figure: a click on its digits asks where it comes from, beside them it selects the row. */
    private final class FigureCell extends TableCell<Integer, String> {
        private final Label digits = Nodes.digits("");

        FigureCell(String key) {
            getStyleClass().addAll("number-cell", "digits");
            explainable.of(digits, () -> question(key), reasons::ledger);
            // Thousands of cells are no stops of the tabulator key: the table has a key for the row that has the focus.
            digits.setFocusTraversable(false);
        }

        private Optional<Question> question(String key) {
            RowList list = rows;
            Integer row = getTableRow().getItem();
            return list == null || row == null ? Optional.empty() : reasons.find(list.table(), row, key);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean none = empty || text == null || text.isEmpty();
            digits.setText(none ? "" : text);
            setGraphic(none ? null : digits);
        }
    }

    /** A value that can be typed over. */
    private static final class EditCell extends TextFieldTableCell<Integer, String> {
        EditCell(boolean number) {
            super(new DefaultStringConverter());
            getStyleClass().add("edit-cell");
            if (number) {
                getStyleClass().addAll("number-cell", "digits");
            }
        }
    }
}
