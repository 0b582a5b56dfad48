package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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
    private final NumberField cost;

    ProgrammeRow(Messages words, Consumer<Map<String, String>> onChange) {
        super(6);
        this.words = words;
        year.setId("inspector-year");
        year.getStyleClass().add("flat");
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
        cost = NumberField.inLine(
                words,
                NumberRange.count(0, MOST_COST, words.text("tools.cost.unit")),
                words.text("tools.cost"),
                0,
                value -> onChange.accept(Map.of(Programme.COST, Long.toString(Math.round(value)))));
        cost.field().setId("inspector-cost");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Nodes.row(8, caption("tools.year"), year), Nodes.row(8, caption("tools.cost"), cost));
    }

    /** Shows what all of these have in common. */
    void show(List<Map<String, String>> values) {
        year.setText(common(values, Programme.YEAR, words.text("tools.year.none"), words.text("tools.mixed")));
        String money = common(values, Programme.COST, "0", "0");
        if (!cost.field().isFocused()) {
            cost.show(Double.parseDouble(money));
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

    private javafx.scene.control.Label caption(String key) {
        var caption = Nodes.label(words.text(key), "small", "muted");
        caption.setMinWidth(36);
        return caption;
    }
}
