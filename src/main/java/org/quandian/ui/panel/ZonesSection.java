package org.quandian.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quandian.access.explain.Question;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.Nodes;
import org.quandian.ui.fx.Segments;

/** Districts or communities, each with its bar, worst first. */
final class ZonesSection extends VBox {
    private static final double BARS_HEIGHT = 172;
    private static final double BAR_ROW = 24;

    private final Messages words;
    private final Explainable explainable;
    private final Function<String, Optional<Question>> question;
    private final VBox bars = new VBox();
    private final Label title;
    private final ScrollPane scroll = new ScrollPane(bars);

    /** @param question what is asked of a zone's figure */
    ZonesSection(
            Messages words,
            List<ZoneLevel> levelsOfCity,
            ZoneLevel level,
            Consumer<ZoneLevel> onLevel,
            Explainable explainable,
            Function<String, Optional<Question>> question) {
        this.words = words;
        this.explainable = explainable;
        this.question = question;
        ZoneLevel chosen = levelsOfCity.isEmpty() || levelsOfCity.contains(level) ? level : levelsOfCity.get(0);
        Segments<ZoneLevel> levels =
                new Segments<>(levelsOfCity, each -> words.text("ui.level." + each.id()), chosen, onLevel);
        levels.setId("levels");
        this.title = Nodes.label(words.text("ui.figures.zones"), "head");
        title.setId("zones-title");
        bars.setPadding(new Insets(0, 16, 4, 16));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(head(levels), scroll);
    }

    /** Rates of zones, in percent. */
    void show(List<FiguresModel.Bar> list) {
        title.setText(words.text("ui.figures.zones"));
        fill(list, "%");
    }

    /** Mean scores of zones; an empty list means that they are not known yet. */
    void showScores(List<FiguresModel.Bar> list) {
        title.setText(words.text("detail.mean_score"));
        if (list.isEmpty()) {
            bars.getChildren().clear();
        } else {
            fill(list, "");
        }
    }

    private void fill(List<FiguresModel.Bar> list, String sign) {
        bars.getChildren()
                .setAll(
                        list.isEmpty()
                                ? List.of(none())
                                : list.stream().map(bar -> row(bar, sign)).toList());
        scroll.setVvalue(0);
        double height = Math.min(Math.max(list.size(), 1) * BAR_ROW + 4, BARS_HEIGHT);
        scroll.setPrefHeight(height);
        scroll.setMinHeight(height);
    }

    private Node head(Node levels) {
        Region tick = new Region();
        tick.getStyleClass().add("legend-tick");
        Region gained = new Region();
        gained.getStyleClass().add("legend-gained");
        Label base = Nodes.label(words.text("ui.figures.tick"), "micro", "muted");
        Label more = Nodes.label(words.text("ui.figures.gained"), "micro", "muted");
        Label order = Nodes.label(words.text("ui.figures.worst_first"), "micro", "faint");
        // Where both do not fit side by side the legend takes a line of its own: cut words explain nothing.
        FlowPane row = new FlowPane(10, 4, Nodes.row(6, title, levels), Nodes.row(5, tick, base, gained, more, order));
        row.getStyleClass().add("section-head");
        row.setRowValignment(VPos.CENTER);
        VBox head = new VBox(10, Nodes.rule(), row);
        head.setPadding(new Insets(2, 0, 6, 0));
        return head;
    }

    private Node none() {
        Label none = Nodes.shrinkable(words.text("ui.figures.no_zones"), "small", "faint");
        none.setMinHeight(BAR_ROW);
        return none;
    }

    private Node row(FiguresModel.Bar bar, String sign) {
        String zone = bar.zone().isEmpty() ? words.text("ui.figures.no_zone") : bar.zone();
        Label name = Nodes.shrinkable(zone, "small");
        name.setMinWidth(78);
        name.setMaxWidth(78);
        ZoneBar strip = new ZoneBar();
        strip.show(bar.rate(), bar.baselineRate());
        HBox.setHgrow(strip, Priority.ALWAYS);
        Label figure = Nodes.digits(FigureFormat.percent(bar.rate()) + sign, "small");
        figure.setMinWidth(48);
        explainable.of(figure, () -> question.apply(bar.zone()));
        figure.setAccessibleText(zone + " " + figure.getText());
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox row = Nodes.row(8, name, strip, figure);
        row.setMinHeight(BAR_ROW);
        row.setMaxHeight(BAR_ROW);
        return row;
    }
}
