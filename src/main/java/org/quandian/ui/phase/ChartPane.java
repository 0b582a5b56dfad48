package org.quandian.ui.phase;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** A plot that is drawn anew whenever its size or content changes; its parts take their colours from the style sheet. */
abstract class ChartPane extends Pane {
    static final double LEFT = 52;
    static final double BOTTOM = 26;
    static final double TOP = 14;

    private double drawnWidth;
    private double drawnHeight;

    ChartPane() {
        getStyleClass().add("chart");
        setMinSize(0, 0);
    }

    /** Draws everything into the size of now. */
    abstract void draw(double width, double height);

    final void redraw() {
        getChildren().clear();
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        if (drawnWidth > LEFT + 40 && drawnHeight > TOP + BOTTOM + 20) {
            draw(drawnWidth, drawnHeight);
        }
    }

    @Override
    protected final void layoutChildren() {
        if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
            redraw();
        }
        super.layoutChildren();
    }

    final void add(Node node) {
        getChildren().add(node);
    }

    final Line line(double x1, double y1, double x2, double y2, String... styles) {
        Line line = new Line(crisp(x1), crisp(y1), crisp(x2), crisp(y2));
        line.getStyleClass().addAll(styles);
        add(line);
        return line;
    }

    /** A text whose middle of height is at y; centred on x, or beginning or ending there. */
    final Text text(String words, double x, double y, double anchor, String... styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        text.setTextOrigin(VPos.CENTER);
        add(text);
        text.applyCss();
        double width = text.getLayoutBounds().getWidth();
        text.setX(Math.rint(Math.max(0, Math.min(getWidth() - width, x - anchor * width))));
        text.setY(Math.rint(y));
        return text;
    }

    static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    /** A round step so that a range has about that many: 1, 2 or 5 times a power of ten. */
    static double step(double range, int about) {
        double raw = range / Math.max(1, about);
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(raw, 1e-9))));
        double share = raw / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }
}
