package org.quandian.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;
import org.quandian.workspace.table.ColumnSum;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;

/** How many rows there are, and what the columns of those listed, or of those selected, come to. FX thread. */
final class TableFoot extends HBox {
    private static final int SUMS_SHOWN = 6;

    private final Messages words;
    private final Label count = Nodes.label("", "small");
    private final HBox sums = new Sums();

    TableFoot(Messages words) {
        super(14);
        this.words = words;
        count.setId("table-count");
        sums.setId("table-sums");
        getStyleClass().add("table-foot");
        sums.setMinWidth(0);
        HBox.setHgrow(sums, Priority.ALWAYS);
        getChildren().addAll(count, sums);
    }

    /** Shows counts and sums. */
    void show(RowList rows, int selected, List<TableColumn> columns, List<ColumnSum> values) {
        Map<String, String> args = Map.of(
                "rows", FigureFormat.whole(rows.size()),
                "all", FigureFormat.whole(rows.table().size()),
                "selected", FigureFormat.whole(selected));
        count.setText(words.text(selected > 0 ? "table.ui.count.selected" : "table.ui.count", args));
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < columns.size() && shown.size() < SUMS_SHOWN; i++) {
            if (values.get(i).hasSum()) {
                shown.add(sum(columns.get(i), values.get(i)));
            }
        }
        sums.getChildren().setAll(shown);
    }

    /** Sums side by side; one that has no room left is not seen rather than cut. */
    private static final class Sums extends HBox {
        Sums() {
            super(14);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            for (Node each : getChildren()) {
                each.setVisible(each.getLayoutX() + each.prefWidth(-1) <= getWidth() + 1);
            }
        }
    }

    private static Node sum(TableColumn column, ColumnSum sum) {
        FigureText figure = new FigureText("figure-xs");
        figure.show(column.shownNumber(sum.sum()), column.head().unit());
        return Nodes.row(4, Nodes.label(column.head().label(), "small", "muted"), figure);
    }
}
