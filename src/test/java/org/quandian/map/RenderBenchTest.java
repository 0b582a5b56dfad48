package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.map.DrawingCity.box;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.locationtech.jts.geom.Envelope;
import org.quandian.task.CancellationToken;

/**
 * How long pictures of 1600 x 900 take, as processor time of the painting thread, which does not depend on what else the machine
 * does: 9,000 parcels and 50,000 buildings, a drag over them, and a window into a million buildings.
 */
@Tag("bench")
class RenderBenchTest {
    private static final PolygonSymbolizer BUILDING =
            new PolygonSymbolizer(Colour.of("#54524B").withOpacity(0.16), LineStroke.solid(Colour.of("#54524B"), 0.6));
    private static final AreaFill SERVED = new SolidFill(Colour.of("#86C6B8"));
    private static final AreaFill UNSERVED = new SolidFill(Colour.of("#E58A3A"));
    private static final AreaFill GAINED = new HatchFill(Colour.of("#86C5B6"), Colour.of("#0B7A68"), true);

    private static FeatureSet grid(int columns, int rows, double step, double size) {
        List<MapFeature> features = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                features.add(MapFeature.of(column + "." + row, box(column * step, row * step, size, size)));
            }
        }
        return FeatureSet.of(features);
    }

    private static MaskShapes circles(String id, long revision, int count, double shift) {
        List<MapFeature> circles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = i * 7919 % 12_000 + shift;
            double y = i * 104_729 % 7_500;
            circles.add(MapFeature.of("c" + i, GrownShapes.grown(box(x, y, 60, 60), 300)));
        }
        return new MaskShapes(id, revision, FeatureSet.of(circles));
    }

    private static MaskedLayer housing(MaskShapes parcels, MaskShapes always, MaskShapes after) {
        return new MaskedLayer(
                LayerHead.of("housing", after.revision()),
                parcels,
                always,
                MaskShapes.none("before"),
                after,
                List.of(
                        MaskedPaint.areas(SERVED, UNSERVED, GAINED, GAINED),
                        new MaskedPaint(0.7, ScaleRange.ALL, SERVED, UNSERVED, GAINED, GAINED)));
    }

    private static double medianMillis(int times, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(millis, times / 3, times);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static void report(TestReporter reporter, String what, double millis) {
        reporter.publishEntry(what, String.format(Locale.ROOT, "%.1f ms", millis));
    }

    @Test
    void aWholeCity(TestReporter reporter) {
        MaskShapes parcels = new MaskShapes("parcels", 0, grid(120, 75, 100, 90));
        MapLayer buildings = DrawingCity.layer("buildings", grid(283, 177, 42, 25), BUILDING);
        MaskedLayer housing = housing(parcels, circles("always", 0, 150, 0), MaskShapes.none("after"));
        MapViewport view = MapViewport.of(parcels.features().extent(), 1600, 900, 0);
        double fresh = medianMillis(15, () -> DrawingCity.render(view, housing, buildings));
        report(reporter, "9,000 parcels and 50,000 buildings, nothing kept", fresh);
        double near = medianMillis(15, () -> DrawingCity.render(view.withScaleDenominator(8_000), housing, buildings));
        report(reporter, "the same at 1:8,000", near);
        assertThat(fresh).isLessThan(1_000);
    }

    @Test
    void aFrameOfADrag(TestReporter reporter) {
        MaskShapes parcels = new MaskShapes("parcels", 0, grid(120, 75, 100, 90));
        MaskShapes always = circles("always", 0, 150, 0);
        MapViewport view = MapViewport.of(parcels.features().extent(), 1600, 900, 0);
        MapRenderer renderer = new MapRenderer(DrawingCity.FONTS, LayerImageCache.ofBytes(256_000_000));
        int[] frame = new int[1];
        double millis = medianMillis(90, () -> {
            int step = frame[0]++;
            MaskedLayer housing = housing(parcels, always, circles("after", step, 3, 13 * step));
            renderer.render(
                    new RenderRequest(MapScene.of(housing), view, 1, Colour.TRANSPARENT), CancellationToken.none());
        });
        report(reporter, "one frame of a drag over 9,000 parcels", millis);
        assertThat(millis).isLessThan(100);
    }

    @Test
    void aWindowIntoAMillionBuildings(TestReporter reporter) {
        FeatureSet million = grid(1_000, 1_000, 42, 25);
        MapLayer buildings = DrawingCity.layer("buildings", million, BUILDING);
        Envelope all = million.extent();
        MapViewport view = MapViewport.of(all, 1600, 900, 0).withScaleDenominator(7_999);
        double millis = medianMillis(15, () -> DrawingCity.render(view, buildings));
        report(reporter, "a window of 1:8,000 into 1,000,000 buildings", millis);
        assertThat(millis).isLessThan(500);
    }
}
