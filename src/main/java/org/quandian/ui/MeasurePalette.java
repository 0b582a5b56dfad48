package org.quandian.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.panel.PlacedSymbol;

/** All kinds of measures on their shelves, behind one button of the toolbar; the button shows a kind in the hand that has no button of its own. FX thread. */
final class MeasurePalette extends MenuButton {
    private final Messages words;
    private final Map<PlacedKind, Button> buttons = new EnumMap<>(PlacedKind.class);

    /**
     * @param key the key that takes a kind, may be empty
     * @param onPick told which kind was picked
     */
    MeasurePalette(Messages words, java.util.function.Function<PlacedKind, String> key, Consumer<PlacedKind> onPick) {
        this.words = words;
        setId("measures");
        getStyleClass().add("tool");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(Nodes.tooltip(words.text("works.more.tip")));
        VBox shelves = new VBox(4);
        shelves.setPadding(new Insets(6, 10, 6, 10));
        for (PlacedKind.Shelf shelf : PlacedKind.Shelf.values()) {
            Label name = Nodes.label(words.text("works.shelf." + shelf.id()), "small", "muted");
            name.setMinWidth(64);
            HBox row = new HBox(4, name);
            row.setAlignment(Pos.CENTER_LEFT);
            for (PlacedKind kind : shelf.kinds()) {
                Button button = new Button(words.text("placed.tool." + kind.id()), PlacedSymbol.of(kind, 18));
                button.getStyleClass().addAll("flat");
                button.setId("measure-" + kind.id());
                button.setTooltip(
                        Nodes.tooltip((words.text("placed.tip." + kind.id()) + "  " + key.apply(kind)).strip()));
                button.setOnAction(event -> {
                    hide();
                    onPick.accept(kind);
                });
                buttons.put(kind, button);
                row.getChildren().add(button);
            }
            shelves.getChildren().add(row);
        }
        CustomMenuItem item = new CustomMenuItem(shelves, false);
        item.getStyleClass().add("palette");
        getItems().add(item);
        showKind(Optional.empty());
    }

    /** Shows the kind in the hand that no other button shows; else its own name. */
    void showKind(Optional<PlacedKind> kind) {
        setText(words.text(kind.map(each -> "placed.tool." + each.id()).orElse("works.more")));
        setGraphic(kind.map(each -> PlacedSymbol.of(each, 18)).orElseGet(() -> Nodes.icon("mdi2d-dots-grid", 18)));
        getStyleClass().remove("taken");
        if (kind.isPresent()) {
            getStyleClass().add("taken");
        }
    }

    /** Streets can be changed once the walk ledger is there. */
    void allowStreets(boolean allowed) {
        buttons.forEach((kind, button) -> {
            if (kind.isStreet()) {
                button.setDisable(!allowed);
            }
        });
    }

    /** Only what can be placed can be picked. */
    void allow(Predicate<PlacedKind> placeable) {
        buttons.forEach((kind, button) -> button.setDisable(!placeable.test(kind)));
    }
}
