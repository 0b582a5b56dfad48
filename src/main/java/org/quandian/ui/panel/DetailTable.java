package org.quandian.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.access.explain.Question;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** What an indicator says beside its rate: one line each, figures in one column. */
final class DetailTable extends VBox {
    private final Explainable explainable;
    private final Supplier<Optional<Question>> question;
    private List<DetailLine> shown = List.of();

    /** @param question the figure that the lines stand beside */
    DetailTable(Explainable explainable, Supplier<Optional<Question>> question) {
        this.explainable = explainable;
        this.question = question;
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
        getChildren().setAll(lines.stream().map(this::row).toList());
        setManaged(!lines.isEmpty());
        setVisible(!lines.isEmpty());
    }

    private HBox row(DetailLine line) {
        FigureText figure = explainable.of(new FigureText("figure-xs"), question);
        figure.show(line.figure(), line.unit());
        figure.setTone(line.warns() ? "warn" : "");
        HBox row = Nodes.row(6, Nodes.shrinkable(line.label(), "small"), Nodes.spacer(), figure);
        row.getStyleClass().add("detail-line");
        return row;
    }
}
