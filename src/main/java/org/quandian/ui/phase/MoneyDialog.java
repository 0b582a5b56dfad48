package org.quandian.ui.phase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.access.city.CityLedger;
import org.quandian.planning.CostLine;
import org.quandian.planning.Intervention;
import org.quandian.planning.Parameter;
import org.quandian.planning.PriceList;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.dialog.DialogCard;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.fx.Nodes;

/** Where money comes from (投资由来): quantity times unit price, line by line, or the planner's own figure, and the sum. FX thread. */
final class MoneyDialog {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 340;

    private final Messages words;
    private final CityLedger ledger;
    private final PlacedWords things;
    private final GridPane grid = new GridPane();
    private int line = 1;
    private double sum;

    private MoneyDialog(Messages words, CityLedger ledger) {
        this.words = words;
        this.ledger = ledger;
        this.things = new PlacedWords(words, ledger.rules());
    }

    /** Opens the card. */
    static void open(
            DialogHost host,
            Messages words,
            CityLedger ledger,
            String title,
            List<Intervention> priced,
            Runnable onPrices) {
        MoneyDialog made = new MoneyDialog(words, ledger);
        DialogCard card = new DialogCard(title, made.body(priced), WIDTH);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addButton(words.text("phase.money.prices"), () -> {
            close.run();
            onPrices.run();
        });
        card.addMainButton(words.text("phase.money.close"), close);
        host.show(card);
    }

    private VBox body(List<Intervention> priced) {
        grid.setId("phase-money");
        grid.setHgap(14);
        grid.setVgap(5);
        for (int i = 0; i < 5; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i > 1 ? HPos.RIGHT : HPos.LEFT);
            if (i < 2) {
                column.setHgrow(Priority.SOMETIMES);
                column.setMinWidth(90);
            }
            grid.getColumnConstraints().add(column);
        }
        String[] heads = {"thing", "item", "quantity", "price", "sum"};
        for (int i = 0; i < heads.length; i++) {
            grid.add(Nodes.label(words.text("phase.money.column." + heads[i]), "small", "muted"), i, 0);
        }
        priced.forEach(this::addThing);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(Math.min(HEIGHT, 30 + 24.0 * line));
        scroll.getStyleClass().add("phase-scroll");
        Label total =
                Nodes.label(words.text("phase.bars.total", Map.of("total", FigureFormat.number(sum, 1))), "strong");
        total.setId("phase-money-sum");
        Label note = Nodes.shrinkable(words.text("phase.money.note"), "small", "muted");
        note.setWrapText(true);
        return new VBox(8, note, scroll, Nodes.row(8, Nodes.spacer(), total));
    }

    private void addThing(Intervention thing) {
        String name = things.title(thing);
        OptionalDouble own = thing.programme().cost();
        if (own.isPresent()) {
            addLine(name, words.text("phase.money.own"), "", "", own.getAsDouble());
            return;
        }
        List<CostLine> bill = thing.design().bill(thing, ledger.rules(), ledger.stock());
        boolean known =
                PriceList.estimate(thing, ledger.rules(), ledger.stock()).isPresent();
        if (!known) {
            String why = bill.isEmpty() ? "phase.money.no_size" : "phase.money.no_price";
            addCells(name, words.text(why), "", "", "–");
            return;
        }
        String said = name;
        for (CostLine each : bill) {
            double price = PriceList.unitPrice(each.price(), ledger.rules()).orElse(0);
            Optional<Parameter> rule = ledger.rules().findParameter(PriceList.PRICE + each.price());
            double amount = each.quantity().amount();
            addLine(
                    said,
                    rule.map(this::label).orElse(each.price()),
                    FigureFormat.number(amount, amount == Math.rint(amount) ? 0 : 1) + " " + unit(each),
                    plain(price),
                    price * amount);
            said = "";
        }
    }

    private String label(Parameter rule) {
        String name = words.language() == Messages.Language.ZH ? rule.nameZh() : rule.nameEn();
        return name.replaceFirst("^[^：:]*[：:]\\s*", "");
    }

    private String unit(CostLine each) {
        return words.text("phase.money.unit." + each.quantity().unit());
    }

    /** A unit price as it was written: without zeros at its end. */
    private static String plain(double price) {
        return java.math.BigDecimal.valueOf(price).stripTrailingZeros().toPlainString();
    }

    private void addLine(String thing, String item, String quantity, String price, double cost) {
        sum += cost;
        addCells(thing, item, quantity, price, FigureFormat.number(cost, 1));
    }

    private void addCells(String thing, String item, String quantity, String price, String cost) {
        grid.add(Nodes.shrinkable(thing), 0, line);
        grid.add(Nodes.shrinkable(item, "muted"), 1, line);
        grid.add(Nodes.digits(quantity), 2, line);
        grid.add(Nodes.digits(price), 3, line);
        grid.add(Nodes.digits(cost, "strong"), 4, line);
        line++;
    }
}
