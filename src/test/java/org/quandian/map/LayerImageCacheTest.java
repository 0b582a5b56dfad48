package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.filled;
import static org.quandian.map.DrawingCity.set;
import static org.quandian.map.DrawingCity.view;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.task.CancellationToken;

/** Pictures that are used again. */
class LayerImageCacheTest {
    private static final MapViewport VIEW = view(200, 100);
    private static final FeatureSet MANY = set(boxes(300));

    private final LayerImageCache cache = LayerImageCache.ofBytes(10_000_000);
    private final MapRenderer renderer = new MapRenderer(DrawingCity.FONTS, cache);

    private static Geometry[] boxes(int count) {
        Geometry[] boxes = new Geometry[count];
        for (int i = 0; i < count; i++) {
            boxes[i] = box(i % 20 * 10, i / 20 * 6.0, 8, 5);
        }
        return boxes;
    }

    private static FeatureLayer layer(String id, long revision) {
        return new FeatureLayer(LayerHead.of(id, revision), MANY, FeatureStyle.of(filled("#FF0000")));
    }

    private MapImage render(MapViewport view, MapLayer... layers) {
        return renderer.render(new RenderRequest(MapScene.of(layers), view, 1, Colour.WHITE), CancellationToken.none());
    }

    @Test
    void nothingIsPaintedTwice() {
        render(VIEW, layer("a", 1), layer("b", 1));
        render(VIEW, layer("a", 1), layer("b", 1));
        assertThat(cache.paintedImages()).isEqualTo(2);
    }

    @Test
    void onlyTheLayerThatChangedIsPaintedAnew() {
        render(VIEW, layer("a", 1), layer("b", 1), layer("c", 1));
        render(VIEW, layer("a", 1), layer("b", 2), layer("c", 1));
        assertThat(cache.paintedImages()).isEqualTo(4);
    }

    @Test
    void anotherViewportNeedsOtherPictures() {
        render(VIEW, layer("a", 1));
        render(VIEW.panned(5, 0), layer("a", 1));
        assertThat(cache.paintedImages()).isEqualTo(2);
    }

    @Test
    void anotherStyleNeedsOtherPictures() {
        render(VIEW, layer("a", 1));
        render(VIEW, new FeatureLayer(LayerHead.of("a", 1), MANY, FeatureStyle.of(filled("#00FF00"))));
        assertThat(cache.paintedImages()).isEqualTo(2);
    }

    @Test
    void aGroupIsOnePicture() {
        LayerGroup group = new LayerGroup(LayerHead.of("g", 1), List.of(layer("a", 1), layer("b", 1)));
        render(VIEW, group);
        render(VIEW, group);
        assertThat(cache.paintedImages()).isEqualTo(1);
    }

    @Test
    void aMovedMaskIsTheOnlyOneThatIsPaintedAnew() {
        MaskShapes housing = new MaskShapes("housing", 0, MANY);
        MaskShapes always = new MaskShapes("always", 0, set(box(0, 0, 50, 50)));
        MaskShapes none = MaskShapes.none("none");
        SolidFill fill = new SolidFill(Colour.WHITE);
        List<MaskedPaint> paints = List.of(
                MaskedPaint.areas(fill, fill, fill, fill), new MaskedPaint(1, ScaleRange.ALL, fill, fill, fill, fill));
        for (int step = 0; step < 5; step++) {
            MaskShapes moved = new MaskShapes("moved", step, set(box(10 * step, 0, 50, 50)));
            render(VIEW, new MaskedLayer(LayerHead.of("m", step), housing, always, none, moved, paints));
        }
        assertThat(cache.paintedMasks()).isEqualTo(3 + 5);
        assertThat(cache.paintedImages()).isEqualTo(1);
    }

    @Test
    void composingWindowsGivesTheSamePictureAsComposingAll() {
        MaskShapes housing = new MaskShapes("housing", 0, MANY);
        MaskShapes always = new MaskShapes("always", 0, set(box(0.3, 0, 50, 50.7)));
        MaskShapes before = new MaskShapes("before", 0, set(box(100.4, 10, 40, 30)));
        MaskShapes after = new MaskShapes("after", 0, set(box(30, 20.2, 50, 50), box(130, 30, 22.5, 22.5)));
        MaskedLayer layer = new MaskedLayer(
                LayerHead.of("m", 1),
                housing,
                always,
                before,
                after,
                List.of(MaskedPaint.areas(
                        new SolidFill(Colour.of("#00FF00")),
                        new SolidFill(Colour.of("#FF0000")),
                        new HatchFill(Colour.WHITE, Colour.of("#0B7A68"), true),
                        new SolidFill(Colour.of("#FF00FF")))));
        int[] whole = DrawingCity.render(VIEW, layer).pixels();
        assertThat(render(VIEW, layer).pixels()).isEqualTo(whole);
        assertThat(render(VIEW, layer).pixels()).isEqualTo(whole);
    }

    @Test
    void keptAndFreshPicturesAreTheSame() {
        int[] first = render(VIEW, layer("a", 1), layer("b", 1)).pixels();
        int[] again = render(VIEW, layer("a", 1), layer("b", 1)).pixels();
        int[] without = DrawingCity.render(VIEW, layer("a", 1), layer("b", 1)).pixels();
        assertThat(again).isEqualTo(first);
        assertThat(without).isEqualTo(first);
    }

    @Test
    void theOldestPicturesLeaveWhenTheLimitIsReached() {
        LayerImageCache small = LayerImageCache.ofBytes(2L * 200 * 100 * 4);
        MapRenderer narrow = new MapRenderer(DrawingCity.FONTS, small);
        for (long revision : new long[] {1, 2, 3, 3, 2, 1}) {
            narrow.render(
                    new RenderRequest(MapScene.of(layer("a", revision)), VIEW, 1, Colour.WHITE),
                    CancellationToken.none());
        }
        assertThat(small.paintedImages()).isEqualTo(4);
    }
}
