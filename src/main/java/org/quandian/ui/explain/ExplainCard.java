package org.quandian.ui.explain;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.explain.Question;
import org.quandian.portrayal.ExplainedText;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The card 由来 at the map's edge: the figure, its formula, what serves or lacks, rules, data, what was left out, and its parts. FX thread. */
public final class ExplainCard extends VBox {
    /** What the user asks of the card. */
    public interface Actions {
        /** The card is no longer wanted. */
        void close();

        /** The figure before this one is wanted. */
        void back();

        /** The figure of a part is wanted. */
        void ask(Question question);

        /** A part is to be seen on the map. */
        void show(Geometry shape);
    }

    private final Messages words;
    private final Actions actions;
    private final Button back;
    private final Button copy;
    private final PartTable table;
    private final VBox body = new VBox(10);
    private final Label title = Nodes.shrinkable("", "card-title");
    private final Label place = Nodes.shrinkable("", "small", "muted");

    /** An empty card. */
    public ExplainCard(Messages words, Actions actions) {
        super(8);
        this.words = words;
        this.actions = actions;
        this.back = Nodes.iconButton("mdi2a-arrow-left", words.text("explain.back"), actions::back);
        this.copy = Nodes.iconButton("mdi2c-content-copy", words.text("explain.copy"), () -> {});
        this.table = new PartTable(
                words, row -> actions.show(row.shape()), row -> row.drill().ifPresent(actions::ask));
        setId("explain-card");
        getStyleClass().addAll("map-card", "explain-card");
        back.setId("explain-back");
        copy.setId("explain-copy");
        body.setId("explain-body");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                actions.close();
            }
        });
    }

    /** The figure is being traced. */
    public void showWaiting(boolean canGoBack) {
        title.setText(words.text("explain.title"));
        place.setText("");
        fill(canGoBack, false, Nodes.label(words.text("explain.waiting"), "small", "muted"));
    }

    /** Nothing can be said of the figure. */
    public void showReason(boolean canGoBack, String reason) {
        Label label = sentence(reason, "small");
        fill(canGoBack, false, label);
    }

    /** Shows a figure. */
    public void show(boolean canGoBack, ExplainModel model) {
        title.setText(model.title());
        place.setText(model.place());
        copy.setOnAction(event -> {
            copy(model);
            copy.getTooltip().setText(words.text("explain.copied"));
        });
        copy.getTooltip().setText(words.text("explain.copy"));
        table.show(model);
        body.getChildren().setAll(head(model));
        for (ExplainedText.Section section : model.sections()) {
            body.getChildren().add(section(section.title(), section.lines()));
        }
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("explain-scroll");
        // Sentences take what they need up to half of the card; the table has the rest.
        scroll.setMinHeight(120);
        scroll.setPrefHeight(300);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        table.setMinHeight(110);
        table.setPrefHeight(240);
        VBox.setVgrow(table, Priority.ALWAYS);
        fill(canGoBack, true, Nodes.rule(), scroll, Nodes.rule(), tableHead(model), table, sum(model));
    }

    private void fill(boolean canGoBack, boolean canCopy, Node... nodes) {
        back.setVisible(canGoBack);
        back.setManaged(canGoBack);
        copy.setVisible(canCopy);
        Button close = Nodes.iconButton("mdi2c-close", words.text("explain.close"), actions::close);
        close.setId("explain-close");
        VBox names = new VBox(title, place);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        HBox top = Nodes.row(4, back, names, copy, close);
        top.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(top);
        getChildren().addAll(nodes);
    }

    private Node head(ExplainModel model) {
        FigureText rate = new FigureText("figure-l");
        rate.showTight(model.rate(), "%");
        Label tag = Nodes.tag(
                words.text("ui.ledger." + model.ledger().id()),
                "tag-" + model.ledger().id());
        VBox right = new VBox(2, sentence(model.fraction(), "body"), sentence(model.key(), "micro"));
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        VBox left = new VBox(2, rate, tag);
        HBox figure = Nodes.row(12, left, right);
        Label formula = sentence(model.formula(), "small");
        formula.setId("explain-formula");
        return new VBox(6, figure, formula);
    }

    private static VBox section(String title, List<String> lines) {
        VBox section = new VBox(2, sentence(title, "head"));
        lines.forEach(line -> section.getChildren().add(sentence(line, "small")));
        return section;
    }

    private static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node tableHead(ExplainModel model) {
        Label head = Nodes.shrinkable(
                words.text(
                        "explain.parts",
                        Map.of("count", FigureFormat.whole(model.rows().size()))),
                "head");
        Label hint = sentence(words.text("explain.hint"), "micro");
        hint.getStyleClass().add("muted");
        return new VBox(1, head, hint);
    }

    private Node sum(ExplainModel model) {
        Label total = Nodes.digits(model.sum().served() + " ÷ " + model.sum().total(), "small", "strong");
        Label unit = Nodes.label(model.unit(), "small", "muted");
        HBox row = Nodes.row(6, Nodes.label(model.sum().name(), "small", "strong"), Nodes.spacer(), total, unit);
        row.setId("explain-sum");
        return row;
    }

    private void copy(ExplainModel model) {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.text(words));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
