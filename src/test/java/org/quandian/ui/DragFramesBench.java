package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.CityFolderReader;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.map.tool.Outline;
import org.quandian.workspace.ImportedCity;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Time from frame to frame while a pocket park is dragged over the demo city, real mouse events, everything following. Publishes the
 * worst frame; holds the 99th percentile, because on a shared machine the worst one tells of its neighbours.
 */
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class DragFramesBench {
    private static final double LIMIT_MILLIS = 33;
    private static final int STEPS = 240;
    private static final MapPoint START = new MapPoint(504_980, 4_504_247);

    @Test
    void framesFollowWithinThirtyThreeMilliseconds(@TempDir Path folder, FxRobot robot, TestReporter reporter)
            throws Exception {
        ImportedCity city = new CityFolderReader()
                .readCity(Path.of("maps", "lucheng"), CancellationToken.none(), ProgressListener.SILENT);
        try (WindowRig rig = new WindowRig(folder, city).openCity()) {
            robot.interact(() -> {
                rig.map().show(new MapViewport(START.x(), START.y(), 4.8, 1, 1));
                rig.workbench()
                        .desk()
                        .commit(new ScenarioEdit.Place(
                                rig.workbench().desk().blank().withShape(Outline.SQUARE.around(START, 4_000))));
            });
            rig.await(() -> rig.state().history().position() == 1);
            rig.awaitMap();
            drag(rig, robot);
            List<Double> frames = drag(rig, robot);
            Collections.sort(frames);

            double worst = frames.get(frames.size() - 1);
            double p99 = frames.get((int) (frames.size() * 0.99));
            reporter.publishEntry(
                    "drag frames",
                    String.format(
                            Locale.ROOT,
                            "%d frames, median %.1f ms, p99 %.1f ms, worst %.1f ms",
                            frames.size(),
                            frames.get(frames.size() / 2),
                            p99,
                            worst));
            assertThat(p99).isLessThanOrEqualTo(LIMIT_MILLIS);
        }
    }

    /** Drags once around a circle of 500 m and back to where it began; answers with the time between frames. */
    private static List<Double> drag(WindowRig rig, FxRobot robot) {
        List<Double> frames = new ArrayList<>();
        long[] last = {0};
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (last[0] > 0) {
                    frames.add((at - last[0]) / 1e6);
                }
                last[0] = at;
            }
        };
        rig.moveTo(robot, START.x(), START.y()).press(MouseButton.PRIMARY);
        robot.interact(timer::start);
        for (int step = 0; step <= STEPS; step++) {
            double angle = 2 * Math.PI * step / STEPS;
            rig.moveTo(robot, START.x() + 500 * Math.sin(angle), START.y() + 500 * (1 - Math.cos(angle)));
        }
        robot.interact(timer::stop);
        robot.release(MouseButton.PRIMARY);
        rig.await(() -> !rig.workbench().desk().edits().isSaving());
        return frames;
    }
}
