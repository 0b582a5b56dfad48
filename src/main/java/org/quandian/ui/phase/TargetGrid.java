package org.quandian.ui.phase;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.quandian.access.phase.TargetRow;
import org.quandian.portrayal.Messages;

/** Cards side by side in columns of equal width: four where the window is wide, three where it is narrow. */
final class TargetGrid extends Pane {
    private static final double GAP = 12;
    private static final double HEIGHT = 134;
    private static final double FOUR_COLUMNS = 1400;

    private final Messages words;
    private final Consumer<TargetRow> onOpen;

    TargetGrid(Messages words, Consumer<TargetRow> onOpen) {
        this.words = words;
        this.onOpen = onOpen;
        setMinWidth(0);
    }

    /** Shows the rows that have a figure. */
    void show(List<TargetRow> rows, PhaseReasons reasons, String regime) {
        getChildren()
                .setAll(rows.stream()
                        .map(row -> new TargetCard(words, row, reasons, regime, () -> onOpen.accept(row)))
                        .toList());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width < 0 ? getWidth() : width);
        int rows = (getChildren().size() + columns - 1) / columns;
        return rows == 0 ? 0 : rows * HEIGHT + (rows - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    private static int columns(double width) {
        return width >= FOUR_COLUMNS ? 4 : 3;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cell = (getWidth() - (columns - 1) * GAP) / columns;
        int place = 0;
        for (Node card : getChildren()) {
            int line = place / columns;
            double x = place % columns * (cell + GAP);
            card.resizeRelocate(Math.rint(x), line * (HEIGHT + GAP), Math.rint(cell), HEIGHT);
            place++;
        }
    }
}
