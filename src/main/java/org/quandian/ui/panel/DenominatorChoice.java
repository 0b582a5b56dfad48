package org.quandian.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** What rates are shares of: side by side where there is room, as a menu where there are many, nothing where there is no choice. */
final class DenominatorChoice extends StackPane {
    /** More names than these do not fit beside each other in the dock. */
    private static final int SIDE_BY_SIDE = 2;

    private final Messages words;
    private final Consumer<Denominator> onChoice;
    private List<Denominator> offered = List.of();
    private Denominator shown = Denominator.RESIDENTIAL_LAND;

    DenominatorChoice(Messages words, Consumer<Denominator> onChoice) {
        this.words = words;
        this.onChoice = onChoice;
        setId("denominators");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(List<Denominator> newOffered, Denominator chosen) {
        if (newOffered.equals(offered) && chosen == shown) {
            return;
        }
        offered = newOffered;
        shown = chosen;
        if (offered.size() < 2) {
            getChildren().setAll(Nodes.label(name(chosen), "small", "muted"));
        } else if (offered.size() <= SIDE_BY_SIDE) {
            getChildren().setAll(new Segments<>(offered, this::name, chosen, onChoice));
        } else {
            getChildren().setAll(menu());
        }
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(name(shown));
        menu.getStyleClass().add("quiet-menu");
        for (Denominator each : offered) {
            MenuItem item = new MenuItem(name(each));
            if (each == shown) {
                item.setGraphic(Nodes.icon("mdi2c-check", 16));
            }
            item.setOnAction(event -> onChoice.accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(Denominator denominator) {
        return words.text("ui.figures.by." + denominator.id());
    }
}
