package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quandian.access.explain.Question;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorFamily;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The table of amounts: what is served and what is not, in one or two units, and the change of what the rate is a share of. */
final class AmountTable extends GridPane {
    private final Messages words;
    private final Explainable explainable;
    private final List<FigureText> served = new ArrayList<>();
    private final List<FigureText> unserved = new ArrayList<>();
    private List<Denominator> shown = List.of();
    private IndicatorFamily family = IndicatorFamily.SERVICE;
    private Denominator changed = Denominator.POPULATION;
    private String indicator = "";

    AmountTable(Messages words, Explainable explainable) {
        this.words = words;
        this.explainable = explainable;
        setPadding(new Insets(0, 16, 8, 16));
    }

    void show(FiguresModel model) {
        List<Denominator> columns =
                model.amounts().stream().map(FiguresModel.Amount::of).toList();
        IndicatorFamily newFamily = IndicatorFamily.of(model.indicatorId());
        if (!columns.equals(shown) || newFamily != family || model.denominator() != changed) {
            shown = columns;
            family = newFamily;
            changed = model.denominator();
            build();
        }
        int last = columns.size();
        for (int i = 0; i < last; i++) {
            FiguresModel.Amount amount = model.amounts().get(i);
            served.get(i).show(AmountFormat.amount(amount.of(), amount.served()), "");
            unserved.get(i).show(AmountFormat.amount(amount.of(), amount.unserved()), "");
        }
        indicator = model.indicatorId();
        FiguresModel.Amount main = model.main();
        showChange(served.get(last), main.of(), main.change());
        showChange(unserved.get(last), main.of(), main.unservedChange());
    }

    private static void showChange(FigureText text, Denominator of, double difference) {
        String change = AmountFormat.change(of, difference);
        text.show(change, "");
        boolean none = !change.startsWith("+") && !change.startsWith(FigureFormat.MINUS);
        text.setTone(none ? "quiet" : "good");
    }

    private void build() {
        getChildren().clear();
        getColumnConstraints().clear();
        served.clear();
        unserved.clear();
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(first);
        List<Node> head = new ArrayList<>(List.of(line(new Label())));
        for (Denominator column : shown) {
            head.add(line(Nodes.label(words.text("ui.figures.column." + column.id()), "small", "muted")));
            add(column == changed || shown.size() == 1 ? "figure-s" : "figure-xs", column);
        }
        String unit = words.text(AmountFormat.unitKey(changed));
        head.add(line(Nodes.label(words.text("ui.figures.change", Map.of("unit", unit)), "small", "muted")));
        add("figure-change", changed);
        addRow(0, head.toArray(Node[]::new));
        addRow(1, row("swatch-served", "served", served));
        addRow(2, row("swatch-unserved", "unserved", unserved));
    }

    private void add(String style, Denominator of) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(column);
        served.add(explainable.of(new FigureText(style), () -> Optional.of(Question.city(indicator, of))));
        unserved.add(explainable.of(new FigureText(style), () -> Optional.of(Question.city(indicator, of))));
    }

    private Node[] row(String swatchClass, String key, List<FigureText> figures) {
        Region swatch = new Region();
        swatch.getStyleClass().add(swatchClass);
        HBox name = line(swatch, Nodes.shrinkable(words.text("family." + family.id() + "." + key), "small"));
        name.setAlignment(Pos.CENTER_LEFT);
        name.setPadding(Insets.EMPTY);
        List<Node> cells = new ArrayList<>(List.of(name));
        figures.forEach(figure -> cells.add(line(figure)));
        return cells.toArray(Node[]::new);
    }

    private static HBox line(Node... nodes) {
        HBox line = Nodes.row(6, nodes);
        line.getStyleClass().add("table-line");
        line.setAlignment(Pos.CENTER_RIGHT);
        line.setPadding(new Insets(0, 0, 0, 8));
        return line;
    }
}
