package org.quandian.ui.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The card of one building, pinned to the map's right edge: its score, what it lacks and what it has, one column each. */
public final class BuildingCard extends VBox {
    private final Messages words;
    private final Runnable onClose;
    private final Explainable explainable;
    private Optional<Question> question = Optional.empty();
    private boolean foot;

    /**
     * @param words the language
     * @param onClose told when the card is no longer wanted
     */
    public BuildingCard(Messages words, Runnable onClose) {
        super(8);
        this.words = words;
        this.onClose = onClose;
        this.explainable = new Explainable(words);
        setId("building-card");
        getStyleClass().addAll("map-card", "building-card");
        setMaxHeight(USE_PREF_SIZE);
    }

    /** What is asked when somebody wants to know where the score comes from. */
    public void setQuestion(Question newQuestion) {
        question = Optional.of(newQuestion);
    }

    /** Shows what is known so far: name and place. */
    public void showWaiting(String title, String subtitle) {
        getChildren()
                .setAll(head(title, subtitle, null), Nodes.label(words.text("ui.figures.waiting"), "small", "muted"));
    }

    /** Shows why nothing more can be said of the place. */
    public void showReason(String title, String subtitle, String reason) {
        Label label = new Label(reason);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        getChildren().setAll(head(title, subtitle, null), label);
    }

    /** Shows the whole card. */
    public void show(BuildingCardModel model) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(120);
        grid.getColumnConstraints().addAll(first, column(62), column(56), column(76));
        foot = model.ledger() == Ledger.WALK;
        int row = section(grid, 0, "ui.building.lacks", "warning", model.lacks(), "mdi2c-close", "icon-warning");
        section(grid, row, "ui.building.has", "", model.has(), "mdi2c-check", "icon-good");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(80);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(model.title(), model.subtitle(), model), Nodes.rule(), scroll, foot(model));
    }

    private int section(
            GridPane grid,
            int top,
            String key,
            String tone,
            List<BuildingCardModel.Line> lines,
            String icon,
            String iconTone) {
        if (lines.isEmpty()) {
            return top;
        }
        String count = FigureFormat.whole(lines.size());
        Label name = Nodes.label(words.text(key, Map.of("count", count)), "small", "strong", tone);
        name.setMinHeight(26);
        grid.add(name, 0, top);
        if (top == 0) {
            grid.add(headOf(foot ? "ui.building.on_foot" : "ui.building.distance"), 1, top);
            grid.add(headOf("ui.building.required"), 2, top);
            grid.add(headOf(foot ? "ui.building.time" : "ui.building.clause"), 3, top);
        }
        int row = top + 1;
        for (BuildingCardModel.Line line : lines) {
            Node mark = Nodes.icon(icon, 14);
            mark.getStyleClass().add(iconTone);
            HBox first = Nodes.row(6, mark, Nodes.shrinkable(line.name(), "small"));
            first.setMinHeight(23);
            Tooltip.install(first, Nodes.tooltip(line.explained()));
            grid.add(first, 0, row);
            Label distance = Nodes.digits(line.distance(), "small", "strong");
            line.question().ifPresent(asked -> explainable.of(distance, asked));
            grid.add(distance, 1, row);
            grid.add(Nodes.digits(line.required(), "small", "muted"), 2, row);
            Label clause = Nodes.shrinkable(line.clause(), "micro", foot || line.checked() ? "muted" : "warning");
            clause.setTooltip(Nodes.tooltip(line.explained()));
            grid.add(clause, 3, row);
            row++;
        }
        return row;
    }

    private Label headOf(String key) {
        return Nodes.label(words.text(key), "micro", "muted");
    }

    private static ColumnConstraints column(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private Node head(String title, String subtitle, @org.jspecify.annotations.Nullable BuildingCardModel model) {
        Label name = Nodes.shrinkable(title, "card-title");
        Label place = Nodes.shrinkable(subtitle, "small", "muted");
        place.setTooltip(Nodes.tooltip(subtitle));
        VBox left = new VBox(2, name, place);
        HBox.setHgrow(left, Priority.ALWAYS);
        Button close = Nodes.iconButton("mdi2c-close", words.text("ui.close"), onClose);
        close.getStyleClass().add("small-icon");
        close.setId("close-building");
        HBox head = new HBox(8, left);
        if (model != null) {
            FigureText score = explainable.of(new FigureText("figure-l"), () -> question);
            score.setId("building-score");
            score.show(
                    new BigDecimal(Double.toString(model.score()))
                            .setScale(0, RoundingMode.HALF_UP)
                            .toPlainString(),
                    words.text("unit.score"));
            String ledger = model.ledger().id();
            VBox right = new VBox(2, score, Nodes.tag(words.text("ui.ledger." + ledger), "tag-" + ledger));
            right.setAlignment(Pos.TOP_RIGHT);
            head.getChildren().add(right);
        }
        head.getChildren().add(close);
        return head;
    }

    private Node foot(BuildingCardModel model) {
        Label source = Nodes.shrinkable(model.circle() + " · " + model.source(), "micro", "muted");
        source.setTooltip(Nodes.tooltip(model.source()));
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox foot = Nodes.row(6, source);
        if (!model.checked()) {
            foot.getChildren().add(Nodes.tag(words.text("ui.rule.to_check"), "tag-warning"));
        }
        foot.setPadding(new Insets(2, 0, 0, 0));
        return foot;
    }
}
