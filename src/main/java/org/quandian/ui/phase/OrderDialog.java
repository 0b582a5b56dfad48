package org.quandian.ui.phase;

import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.access.phase.OrderStep;
import org.quandian.access.phase.SuggestedOrder;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.dialog.DialogCard;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.fx.Nodes;

/** A suggested order with the reason of each place; taking it over is one step that can be undone. */
final class OrderDialog {
    private static final double WIDTH = 840;
    private static final double HEIGHT = 380;

    private OrderDialog() {}

    /** Opens the card; {@code onApply} runs when the planner takes the order over. */
    static void open(
            DialogHost host,
            Messages words,
            RuleBook rules,
            Scenario scenario,
            SuggestedOrder order,
            Runnable onApply) {
        ScrollPane scroll = new ScrollPane(grid(words, rules, scenario, order));
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.getStyleClass().add("phase-scroll");
        Label explained = explained(words, rules, order);
        VBox body = new VBox(8, explained, scroll);
        if (!order.withoutCost().isEmpty()) {
            body.getChildren()
                    .add(Nodes.shrinkable(
                            words.text(
                                    "phase.without_cost",
                                    Map.of(
                                            "count",
                                            Integer.toString(order.withoutCost().size()))),
                            "small",
                            "muted"));
        }
        DialogCard card = new DialogCard(words.text("phase.order.title"), body, WIDTH);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addButton(words.text("ui.cancel"), close);
        card.addMainButton(words.text("phase.order.apply"), () -> {
            close.run();
            onApply.run();
        });
        host.show(card);
    }

    private static Label explained(Messages words, RuleBook rules, SuggestedOrder order) {
        Label explained = Nodes.shrinkable(
                words.text(
                        "phase.order.explained",
                        Map.of(
                                "indicator",
                                new IndicatorNames(words, rules).title(order.indicatorId()),
                                "ledger",
                                words.text("ui.ledger." + order.ledger().id()),
                                "denominator",
                                words.text(
                                        "ui.figures.by." + order.denominator().id()),
                                "regime",
                                rules.regime().id(),
                                "exact",
                                words.text(order.exact() ? "phase.exact" : "phase.inexact"))),
                "small",
                "muted");
        explained.setWrapText(true);
        explained.setId("order-explained");
        return explained;
    }

    private static GridPane grid(Messages words, RuleBook rules, Scenario scenario, SuggestedOrder order) {
        GridPane grid = new GridPane();
        grid.setId("order-grid");
        grid.setHgap(16);
        grid.setVgap(6);
        String unit = words.text(AmountFormat.unitKey(order.denominator()));
        String small = order.denominator().unit().equals("m2") ? "m²" : unit;
        String[] heads = {
            words.text("phase.column.thing"),
            words.text("phase.column.year"),
            words.text("phase.gain_of", Map.of("unit", unit)),
            words.text("phase.column.cost"),
            words.text("phase.ratio_of", Map.of("unit", small)),
            words.text("phase.column.ready"),
            words.text("phase.column.score"),
            words.text("phase.column.reason")
        };
        for (int i = 0; i < heads.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            boolean isText = i == 0 || i == heads.length - 1;
            column.setHalignment(isText ? HPos.LEFT : HPos.RIGHT);
            if (isText) {
                column.setHgrow(Priority.SOMETIMES);
            }
            grid.getColumnConstraints().add(column);
            grid.add(Nodes.label(heads[i], "small", "muted"), i, 0);
        }
        PlacedWords things = new PlacedWords(words, rules);
        int line = 1;
        for (OrderStep step : order.steps()) {
            Intervention thing = scenario.getIntervention(step.id());
            String name = things.title(thing);
            grid.addRow(line, cells(words, order, step, line + "  " + name));
            line++;
        }
        return grid;
    }

    private static Node[] cells(Messages words, SuggestedOrder order, OrderStep step, String name) {
        String year = step.year().isPresent() ? Integer.toString(step.year().getAsInt()) : "–";
        String ready = step.readiness() == 0
                ? words.text("phase.ready.usual", Map.of("readiness", Integer.toString(OrderStep.USUAL_READINESS)))
                : Integer.toString(step.readiness());
        return new Node[] {
            Nodes.shrinkable(name),
            Nodes.digits(year, "strong"),
            Nodes.digits(AmountFormat.change(order.denominator(), step.gain())),
            Nodes.digits(FigureFormat.number(step.cost(), 1)),
            Nodes.digits(FigureFormat.number(step.perWan(), 1)),
            Nodes.digits(ready),
            Nodes.digits(FigureFormat.number(step.ratio(), 1)),
            Nodes.shrinkable(words.text("phase.reason." + step.reason()), "small", "muted")
        };
    }
}
