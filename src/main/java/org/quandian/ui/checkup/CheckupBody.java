package org.quandian.ui.checkup;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The parts of the page side by side: widths follow the window, the card has what the lists leave. FX thread. */
final class CheckupBody extends BorderPane {
    private static final double WIDE = 1_400;

    private final Region zones;
    private final Region problems;

    CheckupBody(Node bar, Region zones, Node card, Region problems) {
        this.zones = zones;
        this.problems = problems;
        setTop(bar);
        setLeft(zones);
        setCenter(card);
        setRight(problems);
        setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        boolean wide = getWidth() >= WIDE;
        set(zones, wide ? 320 : 280);
        set(problems, wide ? 480 : 400);
        super.layoutChildren();
    }

    private static void set(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
