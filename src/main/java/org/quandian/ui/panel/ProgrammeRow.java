package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.quandian.planning.Programme;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** When something comes and what it costs, for one thing or for several at once. FX thread. */
final class ProgrammeRow extends VBox {
    private static final double MOST_COST = 1_000_000;

    private final Messages words;
    private final MenuButton year = new MenuButton();
    private final OptionalNumberField cost;
    private final Button byPrices;

    ProgrammeRow(Messages words, Consumer<Map<String, String>> onChange) {
        super(6);
        this.words = words;
        year.setId("inspector-year");
        MenuItem none = new MenuItem(words.text("tools.year.none"));
        none.setOnAction(event -> onChange.accept(Map.of(Programme.YEAR, "")));
        year.getItems().add(none);
        for (int each = Programme.FIRST_YEAR; each <= Programme.LAST_YEAR; each++) {
            String text = Integer.toString(each);
            MenuItem item = new MenuItem(text);
            item.setId("year-" + text);
            item.setOnAction(event -> onChange.accept(Map.of(Programme.YEAR, text)));
            year.getItems().add(item);
        }
        cost = new OptionalNumberField(
                words,
                new NumberRange(0, MOST_COST, 2, words.text("tools.cost.unit")),
                words.text("tools.cost"),
                value -> onChange.accept(
                        Map.of(Programme.COST, value.isPresent() ? Double.toString(value.getAsDouble()) : "")));
        cost.field().setId("inspector-cost");
        byPrices = Nodes.iconButton(
                "mdi2r-restore", words.text("tools.cost.by_prices"), () -> onChange.accept(Map.of(Programme.COST, "")));
        byPrices.setId("inspector-cost-clear");
        byPrices.getStyleClass().add("tiny-icon");
        byPrices.setGraphic(Nodes.icon("mdi2r-restore", 16));
        byPrices.managedProperty().bind(byPrices.visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Nodes.row(8, FieldCaption.of(words.text("tools.year")), year),
                        Nodes.row(8, FieldCaption.of(words.text("tools.cost")), cost, byPrices));
    }

    /**
     * Shows what all of these have in common.
     *
     * @param estimate the cost by unit prices, which holds where nobody gave one
     */
    void show(List<Map<String, String>> values, String estimate) {
        year.setText(common(values, Programme.YEAR, words.text("tools.year.none"), words.text("tools.mixed")));
        String mixed = words.text("tools.mixed");
        String money = common(values, Programme.COST, "", mixed);
        byPrices.setVisible(!money.isEmpty());
        if (!cost.field().isFocused()) {
            boolean same = !money.isEmpty() && !money.equals(mixed);
            cost.show(
                    same ? OptionalDouble.of(Double.parseDouble(money)) : OptionalDouble.empty(),
                    money.equals(mixed) ? mixed : estimate);
        }
    }

    private static String common(List<Map<String, String>> values, String field, String nothing, String mixed) {
        List<String> distinct = values.stream()
                .map(each -> each.getOrDefault(field, ""))
                .distinct()
                .toList();
        if (distinct.size() > 1) {
            return mixed;
        }
        return distinct.isEmpty() || distinct.get(0).isBlank() ? nothing : distinct.get(0);
    }
}
