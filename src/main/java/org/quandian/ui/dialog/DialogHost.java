package org.quandian.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The layer over the window on which cards appear, one on top of the other; the window below is shaded and out of reach. */
public final class DialogHost extends StackPane {
    private final Deque<DialogCard> cards = new ArrayDeque<>();
    private @Nullable Node focusBefore;

    /** An empty, invisible layer. */
    public DialogHost() {
        getStyleClass().add("shade");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a card on top. */
    public void show(DialogCard card) {
        if (cards.isEmpty() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        cards.push(card);
        getChildren().add(card);
        setVisible(true);
        card.focusFirst();
    }

    /** Takes a card away, wherever it lies. */
    public void close(DialogCard card) {
        if (cards.remove(card)) {
            getChildren().remove(card);
            if (!cards.isEmpty()) {
                cards.peek().focusFirst();
            } else {
                setVisible(false);
                if (focusBefore != null) {
                    focusBefore.requestFocus();
                }
            }
        }
    }

    /** Takes every card away. */
    public void closeAll() {
        new ArrayDeque<>(cards).forEach(this::close);
    }

    /** Whether a card is shown. */
    public boolean isOpen() {
        return !cards.isEmpty();
    }

    private void pressed(KeyEvent event) {
        DialogCard top = cards.peek();
        if (top == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            top.cancel();
        }
    }
}
