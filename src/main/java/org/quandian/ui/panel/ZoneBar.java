package org.quandian.ui.panel;

import javafx.scene.layout.Region;

/** One bar: track, what was served before, what the plan gained (dark), and a tick where the baseline stands. */
final class ZoneBar extends Region {
    private static final double HEIGHT = 10;
    private static final double TICK_HEIGHT = 16;

    private final Region track = part("bar-track");
    private final Region served = part("bar-served");
    private final Region gained = part("bar-gained");
    private final Region tick = part("bar-tick");
    private double rate;
    private double baselineRate;

    ZoneBar() {
        getChildren().addAll(track, served, gained, tick);
        setMinHeight(TICK_HEIGHT);
        setMaxHeight(TICK_HEIGHT);
        setMinWidth(40);
    }

    void show(double newRate, double newBaselineRate) {
        rate = newRate;
        baselineRate = newBaselineRate;
        requestLayout();
    }

    /** The bar of a service: no tick, in the colour of a lack where it reaches few. */
    void showReach(double newRate, double newBaselineRate, boolean weak) {
        tick.setVisible(false);
        served.getStyleClass().setAll(weak ? "bar-weak" : "bar-served");
        show(newRate, newBaselineRate);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = (TICK_HEIGHT - HEIGHT) / 2;
        double solid = Math.rint(width * Math.min(rate, baselineRate));
        double end = Math.rint(width * rate);
        track.resizeRelocate(0, top, width, HEIGHT);
        served.resizeRelocate(0, top, solid, HEIGHT);
        gained.resizeRelocate(solid, top, Math.max(end - solid, 0), HEIGHT);
        gained.setVisible(end > solid);
        double at = Math.min(Math.max(Math.rint(width * baselineRate) - 1, 0), width - 2);
        tick.resizeRelocate(at, 0, 2, TICK_HEIGHT);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }
}
