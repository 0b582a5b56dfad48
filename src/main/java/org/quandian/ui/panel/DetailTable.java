package org.quandian.ui.panel;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** What an indicator says beside its rate: one line each, figures in one column. */
final class DetailTable extends VBox {
    private List<DetailLine> shown = List.of();

    DetailTable() {
        setId("detail-lines");
        setPadding(new Insets(0, 16, 8, 16));
        setManaged(false);
        setVisible(false);
    }

    void show(List<DetailLine> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = List.copyOf(lines);
        getChildren().setAll(lines.stream().map(DetailTable::row).toList());
        setManaged(!lines.isEmpty());
        setVisible(!lines.isEmpty());
    }

    private static HBox row(DetailLine line) {
        FigureText figure = new FigureText("figure-xs");
        figure.show(line.figure(), line.unit());
        figure.setTone(line.warns() ? "warn" : "");
        HBox row = Nodes.row(6, Nodes.shrinkable(line.label(), "small"), Nodes.spacer(), figure);
        row.getStyleClass().add("detail-line");
        return row;
    }
}
