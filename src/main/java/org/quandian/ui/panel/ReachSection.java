package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** Whom each required service of a living circle reaches, weakest on top; a row puts that service on screen. FX thread. */
final class ReachSection extends VBox {
    /** So many are shown until somebody wants all. */
    static final int FIRST = 12;

    private static final double NAME_WIDTH = 130;

    private final Messages words;
    private final Consumer<String> onChoice;
    private final VBox rows = new VBox();
    private List<CircleModel.Reach> shown = List.of();
    private UnaryOperator<String> names = UnaryOperator.identity();
    private boolean unfolded;

    /** @param onChoice told the indicator of the service that is to be on screen */
    ReachSection(Messages words, Consumer<String> onChoice) {
        this.words = words;
        this.onChoice = onChoice;
        setId("reach");
        HBox head = Nodes.row(
                6,
                Nodes.shrinkable(words.text("ui.figures.reach"), "head"),
                Nodes.spacer(),
                Nodes.shrinkable(words.text("ui.figures.worst_first"), "micro", "faint"));
        head.getStyleClass().add("section-head");
        VBox top = new VBox(8, Nodes.rule(), head);
        top.setPadding(new Insets(2, 0, 2, 0));
        rows.setPadding(new Insets(0, 0, 8, 0));
        getChildren().addAll(top, rows);
        setVisible(false);
        setManaged(false);
    }

    /** Shows the services by these names; takes itself away where there are none. */
    void show(List<CircleModel.Reach> reach, UnaryOperator<String> newNames) {
        if (!reach.equals(shown)) {
            shown = reach;
            names = newNames;
            fill();
        }
        setVisible(!reach.isEmpty());
        setManaged(!reach.isEmpty());
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        for (CircleModel.Reach each : unfolded || shown.size() <= FIRST ? shown : shown.subList(0, FIRST)) {
            nodes.add(row(each));
        }
        if (nodes.size() < shown.size()) {
            nodes.add(all());
        }
        rows.getChildren().setAll(nodes);
    }

    private Node all() {
        Button all = new Button(
                words.text("ui.figures.reach.all", Map.of("count", FigureFormat.whole(shown.size()))),
                Nodes.icon("mdi2c-chevron-down", 16));
        all.getStyleClass().addAll("link", "fold");
        all.setId("all-reach");
        all.setOnAction(event -> {
            unfolded = true;
            fill();
        });
        HBox box = Nodes.row(8, all);
        box.setPadding(new Insets(2, 16, 0, 10));
        return box;
    }

    private Node row(CircleModel.Reach reach) {
        String called = names.apply(reach.indicatorId());
        Label name = Nodes.shrinkable(called, "small");
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        ZoneBar strip = new ZoneBar();
        strip.showReach(reach.share(), reach.baselineShare(), reach.isWeak());
        HBox.setHgrow(strip, Priority.ALWAYS);
        Label figure = Nodes.digits(FigureFormat.rate(reach.share()), "small");
        figure.setMinWidth(48);
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox row = Nodes.row(8, name, strip, figure);
        row.getStyleClass().addAll("list-row", "reach-row");
        row.setId("reach-" + reach.indicatorId());
        row.setFocusTraversable(true);
        row.setAccessibleText(called + " " + FigureFormat.rate(reach.share()));
        Tooltip.install(row, Nodes.tooltip(called));
        row.setOnMouseClicked(event -> onChoice.accept(reach.indicatorId()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                onChoice.accept(reach.indicatorId());
                event.consume();
            }
        });
        return row;
    }
}
