package org.quandian.ui.phase;

import java.util.OptionalDouble;
import javafx.scene.layout.Region;

/**
 * A bullet bar (UI.md, mock 04): the fill is the figure, a black tick the base, a vermilion tick the target. For targets that must not be
 * exceeded less is better, and the scale begins at nought all the same.
 */
final class BulletBar extends Region {
    private static final double HEIGHT = 9;
    private static final double OVER = 4;

    private final Region track = part("bullet-track");
    private final Region fill = part("bullet-fill");
    private final Region base = part("bullet-base");
    private final Region aim = part("bullet-aim");
    private double fillShare;
    private OptionalDouble baseShare = OptionalDouble.empty();
    private OptionalDouble aimShare = OptionalDouble.empty();

    BulletBar() {
        getStyleClass().add("bullet");
        getChildren().addAll(track, fill, base, aim);
        setMinHeight(HEIGHT + 2 * OVER);
        setPrefHeight(HEIGHT + 2 * OVER);
        setMaxHeight(HEIGHT + 2 * OVER);
    }

    /**
     * Shows values on one scale.
     *
     * @param isPoor whether the figure is far from the target
     */
    void show(OptionalDouble figure, OptionalDouble baseValue, OptionalDouble target, double most, boolean isPoor) {
        fillShare = share(figure, most).orElse(0);
        baseShare = share(baseValue, most);
        aimShare = share(target, most);
        fill.setVisible(figure.isPresent());
        base.setVisible(baseShare.isPresent());
        aim.setVisible(aimShare.isPresent());
        fill.getStyleClass().removeAll("poor");
        if (isPoor) {
            fill.getStyleClass().add("poor");
        }
        requestLayout();
    }

    private static OptionalDouble share(OptionalDouble value, double most) {
        return value.isPresent() && most > 0
                ? OptionalDouble.of(Math.max(0, Math.min(1, value.getAsDouble() / most)))
                : OptionalDouble.empty();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        track.resizeRelocate(0, OVER, width, HEIGHT);
        fill.resizeRelocate(0, OVER, Math.rint(width * fillShare), HEIGHT);
        base.resizeRelocate(tick(width, baseShare, 2), OVER - 1, 2, HEIGHT + 2);
        aim.resizeRelocate(tick(width, aimShare, 3), 0, 3, HEIGHT + 2 * OVER);
    }

    private static double tick(double width, OptionalDouble share, double thick) {
        return Math.max(0, Math.min(width - thick, Math.rint(width * share.orElse(0) - thick / 2)));
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
