package org.quandian.ui.phase;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
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
    private static final double WIDTH = 760;
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
        Label explained = Nodes.shrinkable(
                words.text(
                        "phase.order.explained",
                        Map.of(
                                "indicator",
                                new IndicatorNames(words, rules).label(order.indicatorId()),
                                "ledger",
                                words.text("ui.ledger." + order.ledger().id()),
                                "exact",
                                words.text(order.exact() ? "phase.exact" : "phase.inexact"))),
                "small",
                "muted");
        explained.setWrapText(true);
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

    private static GridPane grid(Messages words, RuleBook rules, Scenario scenario, SuggestedOrder order) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        String unit = words.text(AmountFormat.unitKey(order.denominator()));
        String small = order.denominator().unit().equals("m2") ? "m²" : unit;
        head(grid, 0, words.text("phase.column.thing"));
        head(grid, 1, words.text("phase.column.year"));
        head(grid, 2, words.text("phase.gain_of", Map.of("unit", unit)));
        head(grid, 3, words.text("phase.column.cost"));
        head(grid, 4, words.text("phase.ratio_of", Map.of("unit", small)));
        head(grid, 5, words.text("phase.column.ready"));
        head(grid, 6, words.text("phase.column.reason"));
        PlacedWords things = new PlacedWords(words, rules);
        int line = 1;
        for (OrderStep step : order.steps()) {
            Intervention thing = scenario.getIntervention(step.id());
            String name = thing.name().isEmpty() ? things.describe(thing) : thing.name();
            cell(grid, 0, line, Nodes.shrinkable(line + "  " + name));
            String year = step.year().isPresent() ? Integer.toString(step.year().getAsInt()) : "–";
            cell(grid, 1, line, Nodes.label(year, "strong"));
            cell(grid, 2, line, Nodes.label(AmountFormat.change(order.denominator(), step.gain())));
            cell(grid, 3, line, Nodes.label(FigureFormat.whole(step.cost())));
            cell(grid, 4, line, Nodes.label(String.format(Locale.ROOT, "%.1f", step.ratio())));
            cell(grid, 5, line, Nodes.label(step.readiness() == 0 ? "–" : Integer.toString(step.readiness())));
            cell(grid, 6, line, Nodes.shrinkable(words.text("phase.reason." + step.reason()), "small", "muted"));
            line++;
        }
        return grid;
    }

    private static void head(GridPane grid, int column, String text) {
        grid.add(Nodes.label(text, "small", "muted"), column, 0);
    }

    private static void cell(GridPane grid, int column, int line, Node node) {
        grid.add(node, column, line);
    }
}
