package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** The figures of the right dock: the one big rate, people and hectares, zones from worst to best. */
public final class FiguresPanel extends VBox {
    private static final double BARS_HEIGHT = 196;
    private static final double BAR_ROW = 24;

    private final Messages words;
    private final RateRing ring = new RateRing();
    private final FigureText rate = new FigureText("figure-xl");
    private final Label step = Nodes.tag("", "tag-good");
    private final Label sinceBaseline = Nodes.label("", "small");
    private final Label baseline = Nodes.label("", "small", "muted");
    private final Label base = Nodes.shrinkable("", "small", "muted");
    private final AmountLine served;
    private final AmountLine unserved;
    private final Label changeHead = Nodes.label("", "small", "muted");
    private final VBox bars = new VBox();
    private final ScrollPane barsScroll = new ScrollPane(bars);
    private final Segments<ZoneLevel> levels;

    /**
     * @param words the language
     * @param levelsOfCity the kinds of zones this city has, besides the city itself
     * @param denominator which one is chosen at first
     * @param level which kind of zone is chosen at first
     * @param onDenominator told when another denominator is chosen
     * @param onLevel told when another kind of zone is chosen
     */
    public FiguresPanel(
            Messages words,
            List<ZoneLevel> levelsOfCity,
            Denominator denominator,
            ZoneLevel level,
            Consumer<Denominator> onDenominator,
            Consumer<ZoneLevel> onLevel) {
        this.words = words;
        this.served = new AmountLine("swatch-served", words.text("ui.figures.served"));
        this.unserved = new AmountLine("swatch-unserved", words.text("ui.figures.unserved"));
        rate.setId("big-rate");
        step.setId("step-change");
        Segments<Denominator> denominators = new Segments<>(
                List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION),
                each -> words.text("ui.figures.by." + each.id()),
                denominator,
                onDenominator);
        denominators.setId("denominators");
        this.levels = new Segments<>(levelsOfCity, each -> words.text("ui.level." + each.id()), level, onLevel);
        levels.setId("levels");
        getChildren().addAll(title(), head(), switchRow(denominators), table(), new Region());
        if (!levelsOfCity.isEmpty()) {
            getChildren().addAll(zonesHead(), barsScroll);
            prepareBars();
        }
    }

    /** Shows everything. */
    public void show(FiguresModel model) {
        showRates(model);
        bars.getChildren().setAll(model.bars().stream().map(this::barRow).toList());
        barsScroll.setVvalue(0);
        double height = model.bars().size() * BAR_ROW + 4;
        barsScroll.setPrefHeight(Math.min(height, BARS_HEIGHT));
        barsScroll.setMinHeight(Math.min(height, BARS_HEIGHT));
    }

    /** Shows everything but the bars, which rest while something is dragged. */
    public void showRates(FiguresModel model) {
        rate.showTight(FigureFormat.percent(model.rate()), "%");
        ring.show(model.rate(), model.baselineRate());
        showStep(model.stepChange());
        String since = FigureFormat.points(model.changeSinceBaseline());
        sinceBaseline.setText(words.text("ui.figures.since_baseline", Map.of("points", since)));
        baseline.setText(words.text("ui.figures.baseline", Map.of("rate", FigureFormat.rate(model.baselineRate()))));
        base.setText(words.text("ui.figures.base." + model.denominator().id()));
        boolean byPeople = model.denominator() == Denominator.POPULATION;
        changeHead.setText(words.text("ui.figures.change." + model.denominator().id()));
        served.show(model.served(), byPeople);
        unserved.show(model.unserved(), byPeople);
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

    private Node title() {
        Label title = Nodes.shrinkable(words.text("ui.figures.title"), "head", "figures-title");
        HBox row = Nodes.row(8, title, Nodes.spacer(), Nodes.tag(words.text("ui.ledger.radius"), "tag-radius"));
        row.setPadding(new Insets(14, 16, 8, 16));
        return row;
    }

    private Node head() {
        FlowPane tags = new FlowPane(7, 3, step, sinceBaseline, baseline);
        tags.setPrefWrapLength(120);
        HBox.setHgrow(tags, Priority.ALWAYS);
        VBox right = new VBox(4, rate, tags);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setAlignment(Pos.CENTER_LEFT);
        HBox head = Nodes.row(14, ring, right);
        head.setPadding(new Insets(0, 16, 10, 16));
        return head;
    }

    private Node switchRow(Node denominators) {
        HBox row = Nodes.row(8, denominators, Nodes.spacer(), base);
        row.setPadding(new Insets(0, 16, 8, 16));
        return row;
    }

    private Node table() {
        GridPane grid = new GridPane();
        grid.setPadding(new Insets(0, 16, 8, 16));
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(first, right(), right(), right());
        grid.addRow(
                0,
                line(new Label()),
                line(Nodes.label(words.text("ui.figures.people"), "small", "muted")),
                line(Nodes.label(words.text("ui.figures.land"), "small", "muted")),
                line(changeHead));
        grid.addRow(1, served.cells());
        grid.addRow(2, unserved.cells());
        return grid;
    }

    private static ColumnConstraints right() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    static HBox line(Node... nodes) {
        HBox line = Nodes.row(6, nodes);
        line.getStyleClass().add("table-line");
        line.setAlignment(Pos.CENTER_RIGHT);
        line.setPadding(new Insets(0, 0, 0, 6));
        return line;
    }

    private Node zonesHead() {
        Region tick = new Region();
        tick.getStyleClass().add("legend-tick");
        Region gained = new Region();
        gained.getStyleClass().add("legend-gained");
        HBox row = Nodes.row(
                6,
                Nodes.label(words.text("ui.figures.zones"), "head"),
                levels,
                Nodes.spacer(),
                tick,
                Nodes.shrinkable(words.text("ui.figures.tick"), "micro", "muted"),
                gained,
                Nodes.shrinkable(words.text("ui.figures.gained"), "micro", "muted"),
                Nodes.shrinkable(words.text("ui.figures.worst_first"), "micro", "faint"));
        row.getStyleClass().add("section-head");
        VBox head = new VBox(10, Nodes.rule(), row);
        head.setPadding(new Insets(2, 0, 6, 0));
        return head;
    }

    private void prepareBars() {
        bars.setPadding(new Insets(0, 16, 4, 16));
        barsScroll.setFitToWidth(true);
        barsScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        barsScroll.setFocusTraversable(false);
    }

    private Node barRow(FiguresModel.Bar bar) {
        String zone = bar.zone().isEmpty() ? words.text("ui.figures.no_zone") : bar.zone();
        Label name = Nodes.shrinkable(zone, "small");
        name.setMinWidth(78);
        name.setMaxWidth(78);
        ZoneBar strip = new ZoneBar();
        strip.show(bar.rate(), bar.baselineRate());
        HBox.setHgrow(strip, Priority.ALWAYS);
        Label figure = Nodes.digits(FigureFormat.rate(bar.rate()), "small");
        figure.setMinWidth(48);
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox row = Nodes.row(8, name, strip, figure);
        row.setMinHeight(BAR_ROW);
        row.setMaxHeight(BAR_ROW);
        return row;
    }
}
