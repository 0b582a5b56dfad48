package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.CityFolderReader;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.map.tool.Outline;
import org.quandian.ui.map.tool.Pointer;
import org.quandian.workspace.ImportedCity;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Three hundred things dragged together over the demo city: what one movement, and what a whole frame, take of the window's thread, in
 * processor time.
 */
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class GroupDragBench {
    private static final int THINGS = 300;
    private static final int STEPS = 240;
    private static final double LIMIT_MILLIS = 16;
    private static final MapPoint START = new MapPoint(504_980, 4_504_247);

    @Test
    void threeHundredThingsFollowTheHand(@TempDir Path folder, FxRobot robot, TestReporter reporter) throws Exception {
        ImportedCity city = new CityFolderReader()
                .readCity(Path.of("maps", "lucheng"), CancellationToken.none(), ProgressListener.SILENT);
        try (WindowRig rig = WindowRig.of(folder, city.baseline(), new CityFolderReader().readShippedCatalogue())
                .openCity()) {
            robot.interact(() -> {
                rig.map().show(new MapViewport(START.x(), START.y(), 4.8, 1, 1));
                placeMany(rig.workbench().desk());
            });
            rig.await(() -> rig.state().history().position() == 1);
            rig.awaitMap();
            drag(rig, robot);
            Times times = drag(rig, robot);

            reporter.publishEntry("one movement of 300 things", times.movements());
            reporter.publishEntry("frames meanwhile", times.frames());
            assertThat(times.p99()).isLessThanOrEqualTo(LIMIT_MILLIS);
        }
    }

    private static void placeMany(PlanDesk desk) {
        List<ScenarioEdit> edits = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < THINGS; i++) {
            MapPoint at = new MapPoint(START.x() + 60 * (i % 20 - 10), START.y() + 60 * (i / 20 - 7));
            String id = "t" + i;
            edits.add(new ScenarioEdit.Place(
                    new Intervention(id, id, Outline.SQUARE.around(at, 400), new PublicToilet(60))));
            ids.add(id);
        }
        desk.commit(new ScenarioEdit.Batch(edits));
        desk.select(ids);
    }

    private record Times(List<Double> moved, List<Double> painted) {
        String movements() {
            return sentence(moved);
        }

        String frames() {
            return sentence(painted);
        }

        double p99() {
            return moved.get((int) (moved.size() * 0.99));
        }

        private static String sentence(List<Double> times) {
            return String.format(
                    Locale.ROOT,
                    "%d, median %.1f ms, p99 %.1f ms, worst %.1f ms",
                    times.size(),
                    times.get(times.size() / 2),
                    times.get((int) (times.size() * 0.99)),
                    times.get(times.size() - 1));
        }
    }

    /** Once around a circle of 300 m and back, one movement a frame. */
    private static Times drag(WindowRig rig, FxRobot robot) {
        List<Double> moved = new ArrayList<>();
        List<Double> frames = new ArrayList<>();
        PlanDesk desk = rig.workbench().desk();
        robot.interact(() -> {
            desk.chart().moved(at(desk, START));
            desk.chart().pressed(at(desk, START));
        });
        AnimationTimer timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                long begin = cpuNanos();
                if (last > 0) {
                    frames.add((begin - last) / 1e6);
                }
                last = begin;
                if (moved.size() > STEPS) {
                    return;
                }
                double angle = 2 * Math.PI * moved.size() / STEPS;
                desk.chart()
                        .dragged(at(
                                desk,
                                new MapPoint(
                                        START.x() + 300 * Math.sin(angle), START.y() + 300 * (1 - Math.cos(angle)))));
                moved.add((cpuNanos() - begin) / 1e6);
            }
        };
        robot.interact(timer::start);
        rig.await(() -> moved.size() > STEPS);
        robot.interact(timer::stop);
        robot.interact(() -> desk.chart().cancel());
        Collections.sort(moved);
        Collections.sort(frames);
        return new Times(moved, frames);
    }

    /** Of the thread that asks, so that neighbours on the machine do not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Pointer at(PlanDesk desk, MapPoint ground) {
        return new Pointer(desk.viewport().toDisplay(ground), ground, false, false, true, 1);
    }
}
