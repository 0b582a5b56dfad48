package org.quandian.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.ui.fx.Nodes;

/** A card with a title, a body and buttons at the foot, the main one at the right. Escape does what {@link #setOnCancel} says. */
public final class DialogCard extends VBox {
    private final HBox foot = new HBox(8);
    private Runnable onCancel = () -> {};
    private Node first = foot;

    /**
     * @param title what it is about
     * @param body what it shows
     * @param width logical pixels
     */
    public DialogCard(String title, Node body, double width) {
        getStyleClass().add("dialog-card");
        Label head = Nodes.label(title, "dialog-title");
        HBox top = Nodes.row(8, head);
        top.getStyleClass().add("dialog-head");
        VBox middle = new VBox(body);
        middle.getStyleClass().add("dialog-body");
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        foot.getStyleClass().add("dialog-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(top, middle, foot);
        setPrefWidth(width);
        setMaxSize(width, USE_PREF_SIZE);
    }

    /** What Escape does. */
    public void setOnCancel(Runnable action) {
        onCancel = action;
    }

    /** What gets the keyboard when the card appears. */
    public void setFirst(Node node) {
        first = node;
    }

    /** Adds a button at the foot. */
    public Button addButton(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(event -> action.run());
        foot.getChildren().add(button);
        return button;
    }

    /** Adds the button that Enter means. */
    public Button addMainButton(String words, Runnable action) {
        Button button = addButton(words, action);
        button.getStyleClass().add("primary");
        button.setDefaultButton(true);
        if (first == foot) {
            first = button;
        }
        return button;
    }

    void cancel() {
        onCancel.run();
    }

    void focusFirst() {
        first.requestFocus();
    }
}
