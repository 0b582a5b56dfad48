package org.quandian.ui.panel;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** A line of the list of standards: name over clause, then obligation, radius, least sizes, target and mark in columns. */
final class StandardsCell extends ListCell<StandardsLine> {
    private static final double MARK = 26;
    private static final double RADIUS = 84;
    private static final double SIZE = 104;
    private static final double TARGET = 56;
    private static final double STATE = 68;

    private final Messages words;
    private final ObservableBooleanValue roomy;

    StandardsCell(Messages words, ObservableBooleanValue roomy) {
        this.words = words;
        this.roomy = roomy;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** The captions over the columns. */
    static Node captions(Messages words, ObservableBooleanValue roomy) {
        HBox row = columns(
                roomy,
                Nodes.shrinkable(words.text("ui.standards.column.name"), "small", "muted"),
                caption("▲△"),
                caption(words.text("ui.standards.column.radius")),
                caption(words.text("ui.standards.column.size")),
                caption(words.text("ui.standards.column.target")),
                caption(words.text("ui.standards.column.state")));
        row.getStyleClass().add("standards-captions");
        return row;
    }

    @Override
    protected void updateItem(@Nullable StandardsLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("shelf", "line");
        setDisable(false);
        if (empty || line == null) {
            setGraphic(null);
        } else if (line.isShelf()) {
            getStyleClass().add("shelf");
            setDisable(true);
            setGraphic(Nodes.label(line.name(), "small", "strong", "muted"));
        } else {
            getStyleClass().add("line");
            setGraphic(row(line));
        }
    }

    private Node row(StandardsLine line) {
        Label clause = Nodes.shrinkable(line.clause(), "micro", "faint");
        VBox name = new VBox(Nodes.shrinkable(line.name(), "body"), clause);
        name.setMinWidth(0);
        if (!line.clause().isBlank()) {
            Label full = clause;
            full.setTooltip(Nodes.tooltip(line.clause()));
        }
        Label state = line.changed()
                ? Nodes.tag(words.text("ui.standards.changed"), "tag-warning")
                : line.checked()
                        ? Nodes.tag("✓ " + words.text("ui.standards.checked"), "tag-good")
                        : Nodes.tag(words.text("ui.standards.unchecked"), "tag-quiet");
        return columns(
                roomy,
                name,
                Nodes.label(line.mark(), "body"),
                Nodes.shrinkable(line.radius(), "body"),
                Nodes.shrinkable(line.size(), "small", "muted"),
                Nodes.shrinkable(line.target(), "small", "muted"),
                state);
    }

    private static HBox columns(
            ObservableBooleanValue roomy,
            javafx.scene.layout.Region name,
            Label mark,
            Label radius,
            Label size,
            Label target,
            Label state) {
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        width(mark, MARK);
        width(radius, RADIUS);
        width(size, SIZE);
        width(target, TARGET);
        size.visibleProperty().bind(roomy);
        size.managedProperty().bind(roomy);
        HBox stateBox = new HBox(state);
        stateBox.setAlignment(Pos.CENTER_RIGHT);
        stateBox.setMinWidth(STATE);
        stateBox.setPrefWidth(STATE);
        HBox row = Nodes.row(6, name, mark, radius, size, target, stateBox);
        row.setMinWidth(0);
        return row;
    }

    private static void width(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
    }

    private static Label caption(String text) {
        return Nodes.shrinkable(text, "small", "muted");
    }
}
