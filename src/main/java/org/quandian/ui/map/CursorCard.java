package org.quandian.ui.map;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quandian.map.DisplayPoint;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** The card beside the pointer: what the gesture would bring, or why it would do nothing. It flips sides and never leaves the map. */
public final class CursorCard extends VBox {
    private static final double GAP = 22;
    private static final double EDGE = 8;

    private final FigureText people = new FigureText("figure-m");
    private final FigureText points = new FigureText("figure-m");
    private final HBox figures = new HBox(14, people, points);
    private final Label detail = Nodes.label("", "small", "muted");
    private final GridPane pinned = new GridPane();

    /** A hidden card. */
    public CursorCard() {
        super(2);
        getStyleClass().add("cursor-card");
        figures.setAlignment(Pos.BASELINE_LEFT);
        pinned.setHgap(8);
        pinned.managedProperty().bind(pinned.visibleProperty());
        getChildren().addAll(figures, detail, pinned);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows the content near a place of the map. */
    public void show(CardContent content, DisplayPoint pointer, double mapWidth, double mapHeight) {
        people.show(content.people(), content.peopleUnit());
        points.show(content.points(), content.pointsUnit());
        points.setTone(content.late() ? "quiet" : content.tone());
        people.setTone(content.late() ? "quiet" : "");
        boolean hasFigures = !content.people().isEmpty() || !content.points().isEmpty();
        figures.setVisible(hasFigures);
        figures.setManaged(hasFigures);
        detail.setText(content.detail());
        showPinned(content.refused() ? List.of() : content.pinned());
        getStyleClass().remove("refused");
        if (content.refused()) {
            getStyleClass().add("refused");
        }
        setVisible(true);
        applyCss();
        autosize();
        layout();
        double x = pointer.x() - GAP - getWidth();
        if (x < EDGE) {
            x = pointer.x() + GAP;
        }
        double y = pointer.y() + GAP;
        if (y + getHeight() > mapHeight - EDGE) {
            y = pointer.y() - GAP - getHeight();
        }
        relocate(Math.rint(Math.min(x, mapWidth - getWidth() - EDGE)), Math.rint(Math.max(y, EDGE)));
    }

    private void showPinned(List<PinnedLine> lines) {
        pinned.setVisible(!lines.isEmpty());
        // The lines are the same from one movement of the mouse to the next: only their texts change.
        if (pinned.getChildren().size() != 2 * lines.size()) {
            pinned.getChildren().clear();
            for (int i = 0; i < lines.size(); i++) {
                Label change = Nodes.label("", "small");
                GridPane.setHalignment(change, HPos.RIGHT);
                pinned.addRow(i, Nodes.label("", "small", "muted"), change);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            PinnedLine line = lines.get(i);
            ((Label) pinned.getChildren().get(2 * i)).setText(line.name() + " · " + line.ledgerTag());
            Label change = (Label) pinned.getChildren().get(2 * i + 1);
            change.setText(line.change().isEmpty() ? "…" : line.change());
            change.getStyleClass().removeIf(each -> each.startsWith("change-"));
            change.getStyleClass().add("change-" + (line.late() ? "quiet" : line.tone()));
        }
    }

    /** No gesture is under way. */
    public void hide() {
        setVisible(false);
    }
}
