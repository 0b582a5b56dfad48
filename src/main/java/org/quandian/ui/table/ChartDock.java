package org.quandian.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.Messages;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;

/** The chart beside a table: which kind, of which columns. It follows the filter, and shows what is selected darker. FX thread. */
final class ChartDock extends VBox {
    private static final List<String> GROUPS_FIRST =
            List.of("community", "district", "community_at", "type_name", "what");

    private final Messages words;
    private final Newest newest;
    private final Consumer<Throwable> failed;
    private final ChartNodes nodes;
    private final Segments<ChartKind> kinds;
    private final ComboBox<TableColumn> first = new ComboBox<>();
    private final ComboBox<TableColumn> second = new ComboBox<>();
    private final StackPane place = new StackPane();
    private final Label note = Nodes.shrinkable("", "micro", "muted");
    private ChartKind kind = ChartKind.HISTOGRAM;
    private @Nullable RowList rows;
    private int[] selection = {};
    private boolean quiet;

    ChartDock(Messages words, TaskRunner background, Executor fx, Consumer<int[]> onPick, Consumer<Throwable> failed) {
        super(6);
        this.words = words;
        this.newest = new Newest(background, fx);
        this.failed = failed;
        this.nodes = new ChartNodes(words, onPick);
        this.kinds = new Segments<>(
                List.of(ChartKind.values()), each -> words.text("table.ui.chart." + each.id()), kind, this::kindChosen);
        kinds.setId("chart-kinds");
        place.setId("chart");
        place.setMinSize(0, 0);
        VBox.setVgrow(place, Priority.ALWAYS);
        setUp(first, "chart-first");
        setUp(second, "chart-second");
        setPadding(new Insets(8, 10, 8, 10));
        getChildren().addAll(Nodes.row(8, kinds), Nodes.row(6, first, second), place, note);
    }

    private void setUp(ComboBox<TableColumn> box, String id) {
        box.setId(id);
        box.setMinWidth(0);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        box.setPrefWidth(158);
        box.getStyleClass().add("chart-column");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable TableColumn column) {
                return column == null
                        ? words.text("table.ui.chart.rows")
                        : column.head().title();
            }

            @Override
            public TableColumn fromString(String text) {
                throw new UnsupportedOperationException("columns are chosen, not typed");
            }
        });
        box.valueProperty().addListener((any, before, after) -> {
            if (!quiet) {
                draw();
            }
        });
    }

    /** Columns of another table; a chart that was chosen before stays where the table has its columns. */
    void show(DataTable table) {
        fill(table, first.getValue(), second.getValue());
    }

    private void fill(DataTable table, @Nullable TableColumn firstBefore, @Nullable TableColumn secondBefore) {
        quiet = true;
        List<TableColumn> numbers = table.columns().stream()
                .filter(each -> each.head().kind().isNumber())
                .toList();
        List<TableColumn> texts = table.columns().stream()
                .filter(each -> !each.head().kind().isNumber())
                .toList();
        List<TableColumn> amounts = numbers.stream().filter(ChartDock::isAmount).toList();
        first.getItems().setAll(kind == ChartKind.GROUPS ? texts : numbers);
        TableColumn usual = kind == ChartKind.GROUPS
                ? GROUPS_FIRST.stream()
                        .flatMap(key -> table.findColumn(key).stream())
                        .findFirst()
                        .orElse(texts.isEmpty() ? null : texts.get(0))
                : best(numbers);
        first.setValue(same(first.getItems(), firstBefore, usual));
        second.getItems().clear();
        if (kind == ChartKind.GROUPS) {
            second.getItems().add(null);
            second.getItems().addAll(amounts);
        } else {
            second.getItems().addAll(numbers);
        }
        TableColumn other = kind == ChartKind.SCATTER && numbers.size() > 1 ? numbers.get(1) : null;
        second.setValue(same(second.getItems(), secondBefore, other));
        second.setVisible(kind != ChartKind.HISTOGRAM);
        quiet = false;
    }

    /** A rate, where there is one; else the first amount. */
    private static @Nullable TableColumn best(List<TableColumn> numbers) {
        return numbers.stream()
                .filter(each -> each.share().isPresent())
                .findFirst()
                .or(() -> numbers.stream().filter(ChartDock::isAmount).findFirst())
                .orElse(numbers.isEmpty() ? null : numbers.get(0));
    }

    private static boolean isAmount(TableColumn column) {
        return column.head().kind().isSummable() || column.share().isPresent();
    }

    private static @Nullable TableColumn same(
            List<TableColumn> columns, @Nullable TableColumn before, @Nullable TableColumn otherwise) {
        return columns.stream()
                .filter(each -> before != null && each != null && each.key().equals(before.key()))
                .findFirst()
                .orElse(otherwise);
    }

    /** Other rows, or another selection. */
    void show(RowList newRows, int... newSelection) {
        rows = newRows;
        selection = newSelection.clone();
        draw();
    }

    private void kindChosen(ChartKind chosen) {
        kind = chosen;
        RowList of = rows;
        if (of != null) {
            fill(of.table(), null, null);
            draw();
        }
    }

    private void draw() {
        RowList of = rows;
        TableColumn x = first.getValue();
        if (of == null || x == null || of.table().findColumn(x.key()).isEmpty()) {
            place.getChildren().clear();
            note.setText("");
            return;
        }
        Optional<TableColumn> y = Optional.ofNullable(second.getValue());
        ChartKind wanted = kind;
        int[] chosen = selection;
        String nameless = words.text("table.rest");
        newest.wish(
                token -> ChartModel.of(wanted, of, x, y, chosen, nameless, token),
                model -> {
                    place.getChildren().setAll(nodes.draw(model, x, y));
                    note.setText(noteOf(model, of));
                },
                failed);
    }

    private String noteOf(ChartModel model, RowList of) {
        if (model.more() > 0) {
            return words.text("table.ui.chart.more", Map.of("count", Integer.toString(model.more())));
        }
        boolean some = model.kind() == ChartKind.SCATTER && model.points().size() < of.size();
        return some
                ? words.text(
                        "table.ui.chart.some",
                        Map.of(
                                "shown", Integer.toString(model.points().size()),
                                "all", Integer.toString(of.size())))
                : words.text("table.ui.chart.hint");
    }

    /** The chart is not looked at any more. */
    void cancel() {
        newest.cancel();
    }
}
