package org.quandian.ui.map;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.quandian.map.MapViewport;

/** Glides from one viewport to another in 200 ms, slowing down at the end. */
final class ViewportMotion {
    private static final double NANOS = 200_000_000;

    private final Consumer<MapViewport> target;
    private final AnimationTimer timer;
    private @Nullable MapViewport from;
    private @Nullable MapViewport to;
    private long begun;

    ViewportMotion(Consumer<MapViewport> target) {
        this.target = target;
        this.timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                step(now);
            }
        };
    }

    void start(MapViewport start, MapViewport end) {
        from = start;
        to = end;
        begun = 0;
        timer.start();
    }

    /** Stops where it is. */
    void stop() {
        timer.stop();
        from = null;
        to = null;
    }

    boolean isMoving() {
        return to != null;
    }

    /** Where the movement ends; the given viewport where there is none. */
    MapViewport end(MapViewport standing) {
        return to == null ? standing : to;
    }

    private void step(long now) {
        MapViewport start = from;
        MapViewport end = to;
        if (start == null || end == null) {
            timer.stop();
            return;
        }
        if (begun == 0) {
            begun = now;
        }
        double share = Math.min((now - begun) / NANOS, 1);
        if (share >= 1) {
            stop();
            target.accept(end);
        } else {
            target.accept(between(start, end, 1 - Math.pow(1 - share, 3)));
        }
    }

    /** Scale changes by equal factors in equal parts; the place that stays fixed between both views stays fixed all the way. */
    static MapViewport between(MapViewport start, MapViewport end, double share) {
        double scale = start.metresPerPixel() * Math.pow(end.metresPerPixel() / start.metresPerPixel(), share);
        double scaleChange = end.metresPerPixel() - start.metresPerPixel();
        double along = Math.abs(scaleChange) < 1e-9 * start.metresPerPixel()
                ? share
                : (scale - start.metresPerPixel()) / scaleChange;
        return new MapViewport(
                start.centreX() + (end.centreX() - start.centreX()) * along,
                start.centreY() + (end.centreY() - start.centreY()) * along,
                scale,
                end.width(),
                end.height());
    }
}
