package org.quandian.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A quiet drawing of what the program does: blocks, a river, a gap, and the editor's circle around it. Purely decoration. */
final class WelcomeDrawing extends Pane {
    private static final double CELL = 62;
    private static final double STREET = 7;

    WelcomeDrawing() {
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        widthProperty().addListener(any -> draw());
        heightProperty().addListener(any -> draw());
    }

    private void draw() {
        getChildren().clear();
        double width = getWidth();
        double height = getHeight();
        if (width < 10 || height < 10) {
            return;
        }
        double top = height * 0.36;
        double ringX = width * 0.74;
        double ringY = height * 0.74;
        for (int row = 0; top + row * CELL < height; row++) {
            for (int column = -1; column * CELL < width; column++) {
                double x = column * CELL + row * 6;
                double y = top + row * CELL;
                block(x, y, row, column, ringX, ringY);
            }
        }
        CubicCurve river = new CubicCurve(
                -20, height * 0.60, width * 0.3, height * 0.62, width * 0.55, height * 0.98, width + 20, height * 0.96);
        river.getStyleClass().add("drawing-river");
        river.setStrokeWidth(34);
        Circle ring = new Circle(ringX, ringY, 92);
        ring.getStyleClass().add("drawing-ring");
        Circle dot = new Circle(ringX, ringY, 7);
        dot.getStyleClass().add("brand-dot");
        Line spoke = new Line(ringX - 92, ringY, ringX - 10, ringY);
        spoke.getStyleClass().add("drawing-spoke");
        getChildren().addAll(river, ring, spoke, dot);
    }

    private void block(double x, double y, int row, int column, double ringX, double ringY) {
        int lot = scattered(row, column);
        double width = CELL - STREET;
        boolean split = lot % 3 == 0;
        addLot(x, y, split ? width * 0.55 : width, width, lot, row, ringX, ringY);
        if (split) {
            addLot(x + width * 0.55 + 2, y, width * 0.45 - 2, width, scattered(column + 40, row), row, ringX, ringY);
        }
    }

    /** 0 to 12, the same for the same place, without a pattern that the eye finds. */
    private static int scattered(int row, int column) {
        int mixed = row * 0x9E3779B1 + column * 0x85EBCA77;
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        mixed ^= mixed >>> 12;
        return Math.floorMod(mixed, 13);
    }

    private void addLot(double x, double y, double width, double height, int lot, int row, double ringX, double ringY) {
        Rectangle shape = new Rectangle(x, y, width, height);
        boolean near = Math.hypot(x + width / 2 - ringX, y + height / 2 - ringY) < 86;
        String kind = near && lot < 11
                ? "drawing-gap"
                : lot == 4 ? "drawing-park" : lot > 9 ? "drawing-block" : "drawing-served";
        shape.getStyleClass().add(kind);
        shape.setOpacity(Math.min(1, 0.12 + row * 0.16));
        getChildren().add(shape);
    }
}
