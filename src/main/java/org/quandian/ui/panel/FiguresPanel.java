package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.access.explain.Question;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The figures of the right dock: which indicator, its one big rate and rule, amounts, what else it says, zones from worst to best. */
public final class FiguresPanel extends VBox {
    /** What the user asks of the panel. */
    public interface Actions {
        /** Another denominator was chosen. */
        void chooseDenominator(Denominator denominator);

        /** Another kind of zone was chosen. */
        void chooseLevel(ZoneLevel level);

        /** The title was clicked: another indicator is wanted. */
        void openPicker();

        /** The pin was clicked: the indicator on screen is to stay in sight, or no longer. */
        void togglePin();

        /** The row of a service was clicked: its own indicator is wanted. */
        void chooseIndicator(String indicatorId);

        /** The rate of the other ledger was clicked: everything is wanted in that one. */
        void chooseOtherLedger();
    }

    /** How many characters a rate has, such as 87.8. */
    private static final int USUAL_RATE = 4;

    private final Messages words;
    private final Button title = new Button();
    private final Label ledger = Nodes.tag("", "tag-radius");
    private final Button pin;
    private final RateRing ring = new RateRing();
    private final FigureText rate = new FigureText("figure-xl");
    private final FigureText score = new FigureText("figure-l");
    private final VBox scoreBeside;
    private final OtherRate other;
    private final Label step = Nodes.tag("", "tag-good");
    private final Label sinceBaseline = Nodes.label("", "small");
    private final Label baseline = Nodes.label("", "small", "muted");
    private final Label base = Nodes.shrinkable("", "small", "muted");
    private final Label rule = Nodes.shrinkable("", "small", "muted");
    private final Label unchecked;
    private final DenominatorChoice denominators;
    private final AmountTable amounts;
    private final DetailTable details;
    private final ReachSection reach;
    private final ZonesSection zones;
    private final VBox body = new VBox();
    private final WaitingNotice waiting = new WaitingNotice();
    private CircleModel circle = CircleModel.NONE;
    private Optional<FiguresModel> figures = Optional.empty();

    /**
     * @param words the language
     * @param levelsOfCity the kinds of zones this city has, besides the city itself
     * @param level which kind of zone is chosen at first
     * @param actions what happens on clicks
     */
    public FiguresPanel(Messages words, List<ZoneLevel> levelsOfCity, ZoneLevel level, Actions actions) {
        this.words = words;
        Explainable explainable = new Explainable(words);
        this.amounts = new AmountTable(words, explainable);
        this.details = new DetailTable(explainable, this::question);
        this.denominators = new DenominatorChoice(words, actions::chooseDenominator);
        this.other = new OtherRate(words, explainable, this::question, actions::chooseOtherLedger);
        this.unchecked = Nodes.tag(words.text("ui.rule.to_check"), "tag-warning");
        unchecked.setTooltip(Nodes.tooltip(words.text("ui.rule.to_check.explained")));
        Consumer<ZoneLevel> onLevel = actions::chooseLevel;
        this.zones = new ZonesSection(words, levelsOfCity, level, onLevel, explainable, this::questionOf);
        this.reach = new ReachSection(words, actions::chooseIndicator);
        this.scoreBeside = new VBox(Nodes.label(words.text("detail.mean_score"), "micro", "muted"), score);
        this.pin = Nodes.iconButton("mdi2p-pin-outline", words.text("ui.pin.pin"), actions::togglePin);
        pin.getStyleClass().add("small-icon");
        pin.setId("pin-indicator");
        explainable.of(rate, this::question);
        explainable.of(score, this::question);
        rate.setId("big-rate");
        score.setId("mean-score");
        step.setId("step-change");
        body.getChildren().addAll(head(), ruleLine(), switchRow(), amounts, details, reach);
        if (!levelsOfCity.isEmpty()) {
            body.getChildren().add(zones);
        }
        getChildren().addAll(titleRow(actions), body, waiting);
        waiting.hide();
    }

    /** Where the figure of the city comes from. */
    private Optional<Question> question() {
        return figures.map(model -> Question.city(model.indicatorId(), model.denominator()));
    }

    private Optional<Question> questionOf(String zone) {
        return figures.map(
                model -> Question.city(model.indicatorId(), model.denominator()).of(model.level(), zone));
    }

    /** Names the indicator and its rule; what is said of it comes with {@link #show} or {@link #showWaiting}. */
    public void showIndicator(String name, String ruleLine, boolean checked) {
        title.setText(name);
        rule.setText(ruleLine);
        rule.setTooltip(Nodes.tooltip(ruleLine));
        unchecked.setVisible(!checked);
        unchecked.setManaged(!checked);
        details.show(List.of());
    }

    /**
     * Shows everything but the details.
     *
     * @param newCircle what the indicator says if it is a living circle: its zones have scores then
     * @param names what the indicators of its services are called
     */
    public void show(FiguresModel model, CircleModel newCircle, UnaryOperator<String> names) {
        circle = newCircle;
        showRates(model);
        denominators.show(model.offered(), model.denominator());
        reach.show(circle.reach(), names);
        if (circle.circle()) {
            zones.showScores(circle.bars(model.level()));
        } else {
            zones.show(model.bars());
        }
    }

    /**
     * Shows whether the indicator is pinned.
     *
     * @param possible whether it can be pinned, or its pin taken out
     */
    public void showPinned(boolean pinned, boolean possible) {
        PinGlyph.show(pin, words, pinned, possible);
    }

    /** Shows what the indicator says beside its rate. */
    public void showDetails(List<DetailLine> lines) {
        details.show(lines);
    }

    /** There are no figures yet, or none at all: says why. */
    public void showWaiting(String sentence, boolean atWork) {
        body.setVisible(false);
        body.setManaged(false);
        waiting.show(sentence, atWork);
    }

    /** Shows everything but the bars, which rest while something is dragged. */
    public void showRates(FiguresModel model) {
        figures = Optional.of(model);
        waiting.hide();
        body.setVisible(true);
        body.setManaged(true);
        showLedger(model.ledger());
        rate.showTight(FigureFormat.percent(model.rate()), "%");
        showScore(model.rate());
        ring.show(model.rate(), model.baselineRate());
        ring.setTight(FigureFormat.percent(model.rate()).length() > USUAL_RATE);
        showStep(model.stepChange());
        String since = FigureFormat.points(model.changeSinceBaseline());
        sinceBaseline.setText(words.text("ui.figures.since_baseline", Map.of("points", since)));
        baseline.setText(words.text("ui.figures.baseline", Map.of("rate", FigureFormat.rate(model.baselineRate()))));
        base.setText(words.text("ui.figures.base." + model.denominator().id()));
        amounts.show(model);
    }

    /**
     * Shows the same rate in the other ledger.
     *
     * @param ledger that ledger
     * @param share 0 to 1; empty while it is not known
     * @param whyNot why there is none; empty where it will come
     */
    public void showOther(Ledger ledger, Optional<Double> share, Optional<String> whyNot) {
        other.show(ledger, share, whyNot);
    }

    /** Where no circle is complete the rate says nothing, and the mean score stands beside it. */
    private void showScore(double share) {
        circle.meanScore().ifPresent(mean -> score.show(FigureFormat.percent(mean / 100), words.text("unit.score")));
        scoreBeside.setVisible(
                circle.meanScore().isPresent() && FigureFormat.percent(share).equals("0.0"));
        scoreBeside.setManaged(scoreBeside.isVisible());
        // An empty ring says nothing, and the narrow dock has no room for both.
        ring.setVisible(!scoreBeside.isVisible());
        ring.setManaged(ring.isVisible());
    }

    private void showLedger(Ledger now) {
        ledger.setText(words.text("ui.ledger." + now.id()));
        ledger.getStyleClass().removeIf(each -> each.startsWith("tag-"));
        ledger.getStyleClass().add("tag-" + now.id());
    }

    private void showStep(double change) {
        String points = FigureFormat.points(change);
        step.setText(words.text("ui.figures.step", Map.of("points", points)));
        step.setVisible(points.startsWith("+") || points.startsWith(FigureFormat.MINUS));
        step.setManaged(step.isVisible());
        step.getStyleClass().removeIf(each -> each.startsWith("tag-"));
        boolean lost = points.startsWith(FigureFormat.MINUS);
        step.getStyleClass().add(points.startsWith("+") ? "tag-good" : lost ? "tag-warning" : "tag-quiet");
    }

    private Node titleRow(Actions actions) {
        title.setId("open-picker");
        title.getStyleClass().addAll("flat", "figures-title");
        title.setGraphic(Nodes.icon("mdi2c-chevron-down", 18));
        title.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        title.setMinWidth(0);
        title.setMinHeight(USE_PREF_SIZE);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setTooltip(Nodes.tooltip(words.text("ui.picker.open")));
        title.setOnAction(event -> actions.openPicker());
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = Nodes.row(2, title, pin, ledger);
        row.setPadding(new Insets(9, 12, 4, 8));
        return row;
    }

    private Node head() {
        FlowPane tags = new FlowPane(7, 3, step, sinceBaseline, baseline);
        tags.setPrefWrapLength(120);
        HBox.setHgrow(tags, Priority.ALWAYS);
        scoreBeside.setAlignment(Pos.CENTER_LEFT);
        HBox figures = Nodes.row(14, rate, scoreBeside);
        VBox right = new VBox(4, figures, other, tags);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setAlignment(Pos.CENTER_LEFT);
        HBox head = Nodes.row(12, ring, right);
        head.setPadding(new Insets(2, 16, 8, 16));
        return head;
    }

    private Node ruleLine() {
        Node bookmark = Nodes.icon("mdi2b-bookmark-outline", 14);
        bookmark.getStyleClass().add("icon-muted");
        rule.setId("rule-line");
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox row = Nodes.row(6, bookmark, rule, unchecked);
        row.setPadding(new Insets(0, 16, 8, 16));
        return row;
    }

    private Node switchRow() {
        HBox row = Nodes.row(8, denominators, Nodes.spacer(), base);
        row.setPadding(new Insets(0, 16, 8, 16));
        return row;
    }
}
