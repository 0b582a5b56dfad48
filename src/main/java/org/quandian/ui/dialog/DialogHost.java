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
    private final Deque<HostedCard> cards = new ArrayDeque<>();
    private @Nullable Node focusBefore;

    /** An empty, invisible layer. */
    public DialogHost() {
        getStyleClass().add("shade");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a card on top. */
    public void show(DialogCard card) {
        show(new HostedCard(card, card::cancel, card::focusFirst));
    }

    /** Shows a card without buttons of its own on top. */
    public void show(ProgressCard card, Runnable onCancel) {
        show(new HostedCard(card, onCancel, card::requestFocus));
    }

    /** Takes a card away, wherever it lies. */
    public void close(Node card) {
        if (cards.removeIf(each -> each.node().equals(card))) {
            getChildren().remove(card);
            HostedCard below = cards.peek();
            if (below != null) {
                below.focus().run();
            } else {
                setVisible(false);
                if (focusBefore != null) {
                    focusBefore.requestFocus();
                }
            }
        }
    }

    /** Whether a card is shown. */
    public boolean isOpen() {
        return !cards.isEmpty();
    }

    private void pressed(KeyEvent event) {
        HostedCard top = cards.peek();
        if (top == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            top.onCancel().run();
        }
    }

    private void show(HostedCard card) {
        if (cards.isEmpty() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        cards.push(card);
        getChildren().add(card.node());
        setVisible(true);
        card.focus().run();
    }

    private record HostedCard(Node node, Runnable onCancel, Runnable focus) {}
}
