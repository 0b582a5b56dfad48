package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/**
 * The rows of the list of placed things. A row that says what it said before stays the node it was, so that an edit of one thing among
 * hundreds makes one row anew; of very many things the first are listed until all are asked for. FX thread.
 */
final class PlacedRows {
    /** So many rows are made without keeping anybody waiting. */
    private static final int FIRST = 60;
    /** From this width of a row on there is room for name, gain and size, logical pixels. */
    private static final double ROOMY = 320;

    private final Messages words;
    private final PlacedPanel.Actions actions;
    private final Button rest = new Button();
    private final Map<String, Made> made = new HashMap<>();
    private boolean all;

    /**
     * @param whenAll told when all are asked for
     */
    PlacedRows(Messages words, PlacedPanel.Actions actions, Runnable whenAll) {
        this.words = words;
        this.actions = actions;
        rest.setId("placed-rest");
        rest.getStyleClass().add("flat");
        rest.setMaxWidth(Double.MAX_VALUE);
        rest.setOnAction(event -> {
            all = true;
            whenAll.run();
        });
    }

    /** A row and what it says. */
    private record Made(PlacedModel.Row row, Node node) {}

    /** Those that are listed: the first ones, and one that is selected alone. */
    List<PlacedModel.Row> listed(List<PlacedModel.Row> rows) {
        if (all || rows.size() <= FIRST) {
            return rows;
        }
        List<PlacedModel.Row> listed = new ArrayList<>(rows.subList(0, FIRST));
        List<PlacedModel.Row> beyond = rows.subList(FIRST, rows.size()).stream()
                .filter(PlacedModel.Row::selected)
                .toList();
        if (beyond.size() == 1) {
            listed.addAll(beyond);
        }
        return listed;
    }

    /** Forgets the rows of all others. */
    void keep(List<PlacedModel.Row> rows) {
        made.keySet().retainAll(rows.stream().map(PlacedModel.Row::id).collect(Collectors.toSet()));
    }

    /** The row of a thing. */
    Node of(PlacedModel.Row row) {
        Made before = made.get(row.id());
        if (before != null && before.row().equals(row)) {
            return before.node();
        }
        Node node = make(row);
        made.put(row.id(), new Made(row, node));
        return node;
    }

    /** What asks for the others; nothing where there are none. */
    Optional<Node> rest(int count) {
        rest.setText(words.text("tools.placed.rest", Map.of("count", FigureFormat.whole(count))));
        return count > 0 ? Optional.of(rest) : Optional.empty();
    }

    private Node make(PlacedModel.Row row) {
        Node icon = PlacedSymbol.of(row.kind(), 16);
        Label name = Nodes.shrinkable(row.name().isBlank() ? row.what() : row.name(), "body");
        name.setTooltip(Nodes.tooltip(row.what() + " " + row.size()));
        Label size = Nodes.label(row.size(), "small", "muted");
        FigureText gain = new FigureText("figure-change");
        // what the indicator on screen is not about gains nobody in it, and need not say so
        boolean counts = row.radiusMetres() > 0 || row.gainedPeople().orElse(0) != 0;
        if (row.gainedPeople().isPresent() && counts) {
            gain.show(FigureFormat.peopleChange(row.gainedPeople().getAsDouble()), words.text("unit.people"));
            gain.setTone(row.gainedPeople().getAsDouble() > 0 ? "good" : "quiet");
        }
        if (row.isOff()) {
            name.getStyleClass().add("faint");
        }
        HBox line = Nodes.row(
                6, switchBox(row), icon, name, Nodes.spacer(), gain, size, lockButton(row), locateButton(row.id()));
        line.getStyleClass().add("list-row");
        if (!gain.digitsText().isEmpty()) {
            // in a narrow dock the name has the room; the size stands in the tooltip and below
            size.visibleProperty().bind(line.widthProperty().greaterThan(ROOMY));
            size.managedProperty().bind(size.visibleProperty());
        }
        if (row.selected()) {
            line.getStyleClass().add("selected");
        }
        line.setFocusTraversable(true);
        line.setAccessibleText(row.what() + " " + row.name() + " " + row.size());
        line.setOnMouseClicked(event -> {
            if (event.isShortcutDown() || event.isShiftDown()) {
                actions.selectMore(row.id());
                return;
            }
            actions.select(row.id());
            if (event.getClickCount() == 2) {
                actions.locate(row.id());
            }
        });
        line.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.select(row.id());
                actions.locate(row.id());
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                actions.delete(row.id());
                event.consume();
            }
        });
        return line;
    }

    private Node switchBox(PlacedModel.Row row) {
        CheckBox on = new CheckBox();
        on.setSelected(!row.isOff());
        on.setId("on-" + row.id());
        on.getStyleClass().add("row-check");
        on.setFocusTraversable(false);
        on.setTooltip(Nodes.tooltip(words.text("tools.on.tip")));
        on.setOnAction(event -> actions.switchOn(row.id(), on.isSelected()));
        return on;
    }

    private Node lockButton(PlacedModel.Row row) {
        String icon = row.isLocked() ? "mdi2l-lock" : "mdi2l-lock-open-variant-outline";
        Button button = Nodes.iconButton(
                icon,
                words.text(row.isLocked() ? "tools.unlock" : "tools.lock"),
                () -> actions.lock(row.id(), !row.isLocked()));
        Node glyph = Nodes.icon(icon, 13);
        glyph.getStyleClass().add(row.isLocked() ? "icon-seal" : "icon-muted");
        button.setGraphic(glyph);
        button.setId("lock-" + row.id());
        button.getStyleClass().add("tiny-icon");
        button.setFocusTraversable(false);
        return button;
    }

    private Node locateButton(String id) {
        var button = Nodes.iconButton("mdi2c-crosshairs-gps", words.text("ui.placed.locate"), () -> actions.locate(id));
        button.getStyleClass().add("small-icon");
        button.setGraphic(Nodes.icon("mdi2c-crosshairs-gps", 16));
        button.setFocusTraversable(false);
        return button;
    }
}
