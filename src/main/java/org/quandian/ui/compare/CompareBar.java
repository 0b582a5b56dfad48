package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** The bar of the comparison: how to look, which plans, merging. */
final class CompareBar extends HBox {
    /** What the bar asks for. */
    interface Actions {
        void look(CompareView view);

        void choose(CompareChoice choice);

        void merge();
    }

    private static final double LEAST_MENU = 90;

    private final Messages words;
    private final Actions actions;
    private final Segments<CompareView> views;
    private final MenuButton left = menu("compare-left", "left");
    private final MenuButton right = menu("compare-right", "right");
    private final Button merge;

    CompareBar(Messages words, CompareView view, Actions actions) {
        super(8);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("edit-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        views = new Segments<>(
                List.of(CompareView.values()), each -> words.text("compare.view." + each.id()), view, actions::look);
        views.getStyleClass().remove("quiet");
        views.setId("compare-views");
        Button swap = Nodes.iconButton(
                "mdi2s-swap-horizontal", words.text("compare.swap"), () -> actions.choose(chosen().swapped()));
        swap.setId("compare-swap");
        merge = new Button(words.text("compare.merge"), Nodes.icon("mdi2m-merge", 16));
        merge.setId("compare-merge");
        merge.setMinWidth(USE_PREF_SIZE);
        merge.setOnAction(event -> actions.merge());
        getChildren()
                .addAll(
                        views,
                        Nodes.divider(),
                        Nodes.label(words.text("compare.left"), "small", "muted"),
                        left,
                        swap,
                        Nodes.label(words.text("compare.right"), "small", "muted"),
                        right,
                        Nodes.spacer(),
                        merge);
    }

    /** Shows what is chosen among the scenarios. */
    void show(CompareChoice choice, List<String> names) {
        fill(left, choice.left(), names, name -> actions.choose(new CompareChoice(name, choice.right())));
        fill(right, choice.right(), names, name -> actions.choose(new CompareChoice(choice.left(), name)));
        boolean two = !choice.left().equals(choice.right())
                && !choice.left().equals(CompareChoice.BASELINE)
                && !choice.right().equals(CompareChoice.BASELINE);
        merge.setDisable(!two);
    }

    /** Shows another way to look. */
    void showView(CompareView view) {
        views.choose(view);
    }

    private CompareChoice chosen() {
        return new CompareChoice((String) left.getUserData(), (String) right.getUserData());
    }

    private void fill(MenuButton menu, String chosen, List<String> names, Consumer<String> onChoice) {
        menu.setUserData(chosen);
        menu.setText(CompareChoice.shown(chosen, words));
        List<MenuItem> items = new ArrayList<>();
        items.add(item(CompareChoice.BASELINE, chosen, onChoice));
        items.add(new SeparatorMenuItem());
        names.forEach(name -> items.add(item(name, chosen, onChoice)));
        menu.getItems().setAll(items);
    }

    private MenuItem item(String name, String chosen, Consumer<String> onChoice) {
        MenuItem item = new MenuItem(CompareChoice.shown(name, words));
        item.setMnemonicParsing(false);
        item.setGraphic(name.equals(chosen) ? Nodes.icon("mdi2c-check", 16) : null);
        item.setOnAction(event -> onChoice.accept(name));
        return item;
    }

    private static MenuButton menu(String id, String side) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("scenario-menu");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(LEAST_MENU);
        menu.setMaxWidth(220);
        menu.setGraphic(dot(side));
        return menu;
    }

    /** The dot of a side: {@code left} or {@code right}. */
    static Circle dot(String side) {
        Circle dot = new Circle(4);
        dot.getStyleClass().add("compare-dot-" + side);
        return dot;
    }
}
