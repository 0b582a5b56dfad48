package org.quandian.ui.dialog;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The short dialogs: a failure, a name, a question, the keys. */
public final class Dialogs {
    /** The keys of the list, in its order; what each does stands in the messages. */
    private static final List<String> KEYS = List.of(
            "V",
            "H",
            "1",
            "2",
            "3",
            "5",
            "6",
            "Space",
            "Esc",
            "Tab",
            "Delete",
            "Alt",
            "Ctrl+A",
            "Ctrl+C",
            "Ctrl+V",
            "Ctrl+D",
            "Ctrl+Z",
            "Ctrl+Y",
            "wheel",
            "Home",
            "F",
            "arrows",
            "Ctrl+1",
            "Ctrl+2",
            "Ctrl+Tab",
            "Alt+1",
            "Ctrl+O",
            "Ctrl+N",
            "F4",
            "F1");

    private final Messages words;
    private final DialogHost host;

    /** Dialogs in that language on that layer. */
    public Dialogs(Messages words, DialogHost host) {
        this.words = words;
        this.host = host;
    }

    /** Says what went wrong, why, and what to do. */
    public void showFailure(Throwable failure) {
        showFailure(FailureSentence.of(failure, words), () -> {});
    }

    /** Says what went wrong; afterwards something else follows. */
    public void showFailure(FailureSentence sentence, Runnable afterwards) {
        Node icon = Nodes.icon("mdi2a-alert-circle-outline", 32);
        icon.getStyleClass().add("icon-error");
        Label why = new Label(sentence.why());
        why.setWrapText(true);
        why.setId("failure-why");
        HBox line = new HBox(16, icon, why);
        HBox.setHgrow(why, Priority.ALWAYS);
        VBox body = new VBox(14, line);
        if (!sentence.details().isBlank()) {
            TextArea text = new TextArea(sentence.details());
            text.setEditable(false);
            text.setPrefRowCount(6);
            TitledPane fold = new TitledPane(words.text("ui.details"), text);
            fold.setExpanded(false);
            body.getChildren().add(fold);
        }
        DialogCard card = new DialogCard(sentence.title(), body, 500);
        Runnable close = () -> {
            host.close(card);
            afterwards.run();
        };
        card.setOnCancel(close);
        card.addMainButton(words.text("ui.understood"), close);
        host.show(card);
    }

    /** Asks for the name of something new; the main button waits for one that is allowed. */
    public void askName(String title, String proposal, Predicate<String> allowed, Consumer<String> onName) {
        askName(title, words.text("ui.create"), proposal, allowed, onName);
    }

    /**
     * Asks for a name; the main button waits for one that is allowed, and why it waits is said.
     *
     * @param title what it is for; the dots of a menu item are left out
     * @param button what the main button says
     */
    public void askName(
            String title, String button, String proposal, Predicate<String> allowed, Consumer<String> onName) {
        TextField field = new TextField(proposal);
        field.setId("name-field");
        field.selectAll();
        Label taken = Nodes.label(words.text("ui.name.taken"), "small", "warning");
        taken.setId("name-taken");
        BooleanBinding isTaken = Bindings.createBooleanBinding(
                () -> !field.getText().isBlank()
                        && !allowed.test(field.getText().strip()),
                field.textProperty());
        taken.visibleProperty().bind(isTaken.and(field.textProperty().isNotEqualTo(proposal)));
        DialogCard card = new DialogCard(withoutDots(title), new VBox(6, field, taken), 400);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addButton(words.text("ui.cancel"), close);
        Button done = card.addMainButton(button, () -> {
            close.run();
            onName.accept(field.getText().strip());
        });
        card.setFirst(field);
        done.disableProperty()
                .bind(isTaken.or(
                        Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty())));
        host.show(card);
    }

    /** What a menu item is called without the dots that promise a dialog. */
    public static String withoutDots(String title) {
        return title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    }

    /** Asks whether something is meant that cannot be taken back. */
    public void askSure(String title, String text, String button, Runnable onYes) {
        Label question = new Label(text);
        question.setId("sure-text");
        question.setWrapText(true);
        DialogCard card = new DialogCard(withoutDots(title), new VBox(8, question), 420);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addButton(words.text("ui.cancel"), close);
        card.addMainButton(button, () -> {
            close.run();
            onYes.run();
        });
        host.show(card);
    }

    /** Shows what the keys do. */
    public void showKeys() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(8);
        ColumnConstraints keyColumn = new ColumnConstraints(76);
        grid.getColumnConstraints().addAll(keyColumn, new ColumnConstraints(190), new ColumnConstraints(86));
        int rows = (KEYS.size() + 1) / 2;
        for (int i = 0; i < KEYS.size(); i++) {
            String key = KEYS.get(i);
            String id = "ui.keys." + key.toLowerCase(java.util.Locale.ROOT).replace('+', '_');
            Label cap = Nodes.label(words.has(id + ".cap") ? words.text(id + ".cap") : key, "key-cap");
            HBox box = new HBox(cap);
            box.setAlignment(Pos.CENTER_LEFT);
            grid.add(box, i / rows * 2, i % rows);
            grid.add(Nodes.label(words.text(id), "body"), i / rows * 2 + 1, i % rows);
        }
        DialogCard card = new DialogCard(words.text("ui.project.keys"), grid, 620);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addMainButton(words.text("ui.close"), close);
        host.show(card);
    }
}
