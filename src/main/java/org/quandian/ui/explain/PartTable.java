package org.quandian.ui.explain;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.quandian.portrayal.Messages;

/** The parts of a figure, sortable by every column; only the rows in sight are nodes. FX thread. */
final class PartTable extends TableView<ExplainModel.Row> {
    private final Messages words;

    /**
     * @param onSelect a row was chosen: it is to be seen on the map
     * @param onOpen a row was double-clicked: its own reasons are wanted
     */
    PartTable(Messages words, Consumer<ExplainModel.Row> onSelect, Consumer<ExplainModel.Row> onOpen) {
        this.words = words;
        setId("explain-parts");
        getStyleClass().add("explain-table");
        setAccessibleText(words.text("explain.hint"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setFixedCellSize(26);
        setPlaceholder(new Label(words.text("explain.no_parts")));
        getSelectionModel().selectedItemProperty().addListener((any, before, now) -> {
            if (now != null) {
                onSelect.accept(now);
            }
        });
        setRowFactory(table -> {
            TableRow<ExplainModel.Row> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    onOpen.accept(row.getItem());
                }
            });
            return row;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ExplainModel.Row chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                onOpen.accept(chosen);
            }
        });
    }

    /** Shows the parts of a figure in the order they come in: what lacks most first. */
    void show(ExplainModel model) {
        getColumns().clear();
        getSelectionModel().clearSelection();
        addText("explain.column.part", 116, ExplainModel.Row::name);
        addText("explain.column.community", 78, row -> row.zone().isEmpty() ? row.kind() : row.zone());
        addNumber(
                "explain.column.total.short",
                70,
                ExplainModel.Row::total,
                Comparator.comparingLong(ExplainModel.Row::totalOrder));
        addNumber(
                "explain.column.served.short",
                66,
                ExplainModel.Row::served,
                Comparator.comparingLong(ExplainModel.Row::servedOrder));
        addNumber(
                "explain.column.rate",
                64,
                ExplainModel.Row::rate,
                Comparator.comparingDouble(ExplainModel.Row::rateOrder));
        setItems(FXCollections.observableArrayList(model.rows()));
        scrollTo(0);
    }

    private void addText(String key, double width, Function<ExplainModel.Row, String> text) {
        add(key, width, text, Comparator.comparing(text));
    }

    private void addNumber(
            String key, double width, Function<ExplainModel.Row, String> text, Comparator<ExplainModel.Row> order) {
        add(key, width, text, order).getStyleClass().add("number");
    }

    /** The whole row is the value of every cell, so that a column can be sorted by what it does not show. */
    private TableColumn<ExplainModel.Row, ExplainModel.Row> add(
            String key, double width, Function<ExplainModel.Row, String> text, Comparator<ExplainModel.Row> order) {
        TableColumn<ExplainModel.Row, ExplainModel.Row> column = new TableColumn<>(words.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(44);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(ExplainModel.Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? "" : text.apply(row));
            }
        });
        getColumns().add(column);
        return column;
    }
}
