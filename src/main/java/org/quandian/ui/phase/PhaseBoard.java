package org.quandian.ui.phase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The board: cards of targets, curve and money side by side, project bars below (mock 04). */
final class PhaseBoard extends VBox {
    private static final double CHART = 250;
    private static final double HEAD = 30;
    private static final double LEGEND = 20;

    /** What the board asks for. */
    interface Actions extends ProjectBars.Actions {
        /** A card was clicked. */
        void openTarget(TargetRow row);

        /** The curve of another indicator is wanted. */
        void chooseIndicator(String id);

        /** Says where the money of a year comes from. */
        void costOfYear(int year);

        /** Says where all money of the plan comes from. */
        void costOfAll();

        /** The ceilings of the years are to be changed. */
        void openCeilings();

        /** An order is wanted, easiest and most effective first. */
        void suggest();

        /** What is only thought of shall be done. */
        void applyAssumed();

        /** What is only thought of shall be forgotten. */
        void dropAssumed();
    }

    private final Messages words;
    private final Actions actions;
    private final TargetGrid grid;
    private final Label hidden = Nodes.shrinkable("", "small", "muted");
    private final CurveChart curve;
    private final MoneyChart money;
    private final ProjectBars bars;
    private final MenuButton indicator = new MenuButton();
    private final HBox kinds = new HBox(14);
    private final Label total = Nodes.shrinkable("", "small", "muted");
    private final Label assumption = Nodes.shrinkable("", "small");
    private final HBox assumed;
    private final Button suggest = new Button();

    PhaseBoard(Messages words, Actions actions) {
        super(12);
        this.words = words;
        this.actions = actions;
        this.grid = new TargetGrid(words, actions::openTarget);
        this.curve = new CurveChart(words);
        this.money = new MoneyChart(words, actions::costOfYear);
        this.bars = new ProjectBars(words, actions);
        Button apply = new Button(words.text("phase.assumed.apply"));
        apply.setId("assumed-apply");
        assumption.setId("phase-assumption");
        apply.getStyleClass().add("primary");
        apply.setOnAction(event -> actions.applyAssumed());
        Button drop = new Button(words.text("ui.cancel"));
        drop.setOnAction(event -> actions.dropAssumed());
        assumed = Nodes.row(10, assumption, Nodes.spacer(), drop, apply);
        assumed.getStyleClass().add("phase-assumed");
        showAssumption("");
        showOrdering("");
        HBox charts = new HBox(12, curveCard(), moneyCard());
        charts.setMinWidth(0);
        setPadding(new Insets(14, 16, 16, 16));
        setMinWidth(0);
        getChildren().addAll(grid, hidden, charts, barsCard());
    }

    private VBox curveCard() {
        indicator.getStyleClass().add("phase-choice");
        Label note = Nodes.shrinkable(words.text("phase.curve.note"), "small", "muted");
        return chartCard(Nodes.row(8, indicator), Nodes.row(0, note), curve);
    }

    private VBox moneyCard() {
        kinds.setAlignment(Pos.CENTER_LEFT);
        kinds.setMinWidth(0);
        Button ceilings = new Button(words.text("phase.money.ceilings"));
        ceilings.setId("phase-ceilings");
        ceilings.getStyleClass().add("link");
        ceilings.setMinWidth(Region.USE_PREF_SIZE);
        ceilings.setOnAction(event -> actions.openCeilings());
        HBox head = Nodes.row(8, Nodes.label(words.text("phase.money.title"), "head"), Nodes.spacer(), ceilings);
        return chartCard(head, kinds, money);
    }

    private static VBox chartCard(HBox head, HBox legend, Region chart) {
        fix(head, HEAD);
        fix(legend, LEGEND);
        chart.setPrefHeight(CHART);
        chart.setMinHeight(CHART);
        VBox card = new VBox(2, head, legend, chart);
        card.getStyleClass().add("phase-card");
        card.setMinWidth(0);
        card.setPrefWidth(10);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** Both cards have the same lines, so that their plots stand at one height. */
    private static void fix(Region line, double height) {
        line.setMinHeight(height);
        line.setPrefHeight(height);
        line.setMaxHeight(height);
    }

    private VBox barsCard() {
        total.getStyleClass().add("project-cost");
        total.setOnMouseClicked(event -> actions.costOfAll());
        suggest.setId("phase-suggest");
        suggest.setGraphic(Nodes.icon("mdi2s-sort-variant", 16));
        suggest.setOnAction(event -> actions.suggest());
        HBox head = Nodes.row(12, Nodes.label(words.text("phase.bars.title"), "head"), suggest, Nodes.spacer(), total);
        VBox card = new VBox(4, head, bars);
        card.getStyleClass().add("phase-card");
        return card;
    }

    /** What is only thought of, with what can be done about it; seen only then. */
    Region assumption() {
        return assumed;
    }

    ProjectBars bars() {
        return bars;
    }

    /** Shows everything. */
    void show(PhaseAnswer answer) {
        if (answer.question().assumed().isEmpty()) {
            List<TargetRow> rows = answer.board().rows();
            List<TargetRow> known =
                    rows.stream().filter(row -> row.planned().isPresent()).toList();
            PhaseReasons reasons = new PhaseReasons(words, answer.board());
            grid.show(known, reasons, answer.question().state().regime().id());
            int open = (int) rows.stream()
                    .filter(row -> row.noData().equals(java.util.Optional.of(TargetRow.NoData.BY_HAND)))
                    .count();
            int inWords = (int) rows.stream()
                    .filter(row -> row.state() == TargetRow.State.WORDS
                            && row.planned().isEmpty())
                    .count();
            hidden.setText(words.text(
                    "phase.hidden", Map.of("open", Integer.toString(open), "words", Integer.toString(inWords))));
            bars.show(answer);
            showIndicators(answer);
        }
        curve.show(answer);
        money.show(answer);
        showMoney(answer);
    }

    /** Says how far the search for an order is; empty where none is under way. */
    void showOrdering(String said) {
        suggest.setText(said.isEmpty() ? words.text("phase.order.button") : said);
    }

    /** Says what is only thought of; empty where nothing is. */
    void showAssumption(String said) {
        assumption.setText(said);
        assumed.setVisible(!said.isEmpty());
        assumed.setManaged(!said.isEmpty());
    }

    private void showIndicators(PhaseAnswer answer) {
        RuleBook rules = answer.question().state().ledger().rules();
        IndicatorNames names = new IndicatorNames(words, rules);
        String shown = answer.question().indicatorId();
        indicator.setText(words.text(
                "phase.curve.title",
                Map.of(
                        "indicator", names.title(shown),
                        "denominator",
                                words.text(
                                        "ui.figures.by." + answer.denominator().id()))));
        Set<String> choices = new LinkedHashSet<>(IndicatorChoices.of(answer.question()));
        choices.add(shown);
        List<MenuItem> items = new ArrayList<>();
        for (String id : choices) {
            MenuItem item = new MenuItem(names.title(id));
            item.setOnAction(event -> actions.chooseIndicator(id));
            items.add(item);
        }
        indicator.getItems().setAll(items);
    }

    private void showMoney(PhaseAnswer answer) {
        PhaseCosts costs = answer.costs();
        Set<String> used = new LinkedHashSet<>();
        costs.byYear().values().forEach(kind -> used.addAll(kind.keySet()));
        List<Node> legend = new ArrayList<>();
        for (String kind : KindColours.inOrder(used)) {
            Region swatch = new Region();
            swatch.getStyleClass().add("legend-kind");
            swatch.setStyle("-fx-background-color: " + KindColours.hex(kind) + ";");
            legend.add(Nodes.row(5, swatch, Nodes.shrinkable(KindColours.name(kind, words), "small")));
        }
        if (!costs.ceilings().isEmpty()) {
            Region sign = new Region();
            sign.getStyleClass().add("legend-ceiling");
            legend.add(Nodes.row(5, sign, Nodes.shrinkable(words.text("phase.money.ceiling"), "small")));
        }
        kinds.getChildren().setAll(legend);
        StringBuilder said =
                new StringBuilder(words.text("phase.bars.total", Map.of("total", FigureFormat.whole(costs.total()))));
        if (costs.withoutYear() > 0) {
            said.append(" · ")
                    .append(words.text(
                            "phase.bars.without_year", Map.of("count", Integer.toString(costs.withoutYear()))));
        }
        if (costs.withoutCost() > 0) {
            said.append(" · ")
                    .append(words.text(
                            "phase.bars.without_cost", Map.of("count", Integer.toString(costs.withoutCost()))));
        }
        total.setText(said.append(" · ").append(words.text("phase.bars.hint")).toString());
    }
}
