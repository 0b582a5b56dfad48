package org.quandian.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * A few choices side by side of which one always holds.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {
    private final List<T> choices;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private boolean quiet;

    /**
     * @param choices from left to right
     * @param words what stands on each
     * @param chosen which one holds at first
     * @param onChoice told when the user picks another
     */
    public Segments(List<T> choices, Function<T, String> words, T chosen, Consumer<T> onChoice) {
        this.choices = List.copyOf(choices);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setToggleGroup(group);
            button.setSelected(choice.equals(chosen));
            button.setMinWidth(USE_PREF_SIZE);
            buttons.add(button);
        }
        group.selectedToggleProperty().addListener((any, before, after) -> {
            if (after == null) {
                group.selectToggle(before);
            } else if (before != null && !quiet) {
                onChoice.accept(choices.get(buttons.indexOf((ToggleButton) after)));
            }
        });
        getStyleClass().addAll("segments", "quiet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(buttons);
    }

    /** Shows another choice without telling anybody. */
    public void choose(T choice) {
        quiet = true;
        buttons.get(choices.indexOf(choice)).setSelected(true);
        quiet = false;
    }
}
