package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.map.DrawingCity.at;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.filled;
import static org.quandian.map.DrawingCity.layer;
import static org.quandian.map.DrawingCity.render;
import static org.quandian.map.DrawingCity.set;
import static org.quandian.map.DrawingCity.view;

import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.task.CancellationToken;

/** Painting scenes. */
class MapRendererTest {
    private static final Colour RED = Colour.of("#FF0000");

    @Test
    void anAreaIsPaintedWhereItLies() {
        MapImage image = render(view(100, 60), layer("a", set(box(10, 10, 20, 20)), filled("#FF0000")));
        assertThat(at(image, 20, 20)).isEqualTo(RED);
        assertThat(at(image, 40, 20)).isEqualTo(Colour.WHITE);
    }

    @Test
    void aHoleStaysEmpty() {
        Geometry ring = box(10, 10, 40, 40).difference(box(20, 20, 10, 10));
        MapImage image = render(view(100, 60), layer("a", set(ring), filled("#FF0000")));
        assertThat(at(image, 15, 15)).isEqualTo(RED);
        assertThat(at(image, 25, 25)).isEqualTo(Colour.WHITE);
    }

    @Test
    void areasThatOverlapDoNotCancelEachOtherOut() {
        Geometry turned = box(20, 20, 20, 20).reverse();
        MapImage image = render(view(100, 60), layer("a", set(box(10, 10, 20, 20), turned), filled("#FF0000")));
        assertThat(at(image, 25, 25)).isEqualTo(RED);
    }

    @Test
    void laterLayersLieOnTop() {
        MapImage image = render(
                view(50, 50),
                layer("below", set(box(0, 0, 50, 50)), filled("#00FF00")),
                layer("above", set(box(0, 0, 25, 50)), filled("#FF0000")));
        assertThat(at(image, 10, 10)).isEqualTo(RED);
        assertThat(at(image, 40, 10)).isEqualTo(Colour.of("#00FF00"));
    }

    @Test
    void hiddenLayersAndThoseOfOtherScalesAreNotPainted() {
        FeatureLayer red = layer("a", set(box(0, 0, 50, 50)), filled("#FF0000"));
        FeatureLayer hidden = new FeatureLayer(red.head().withVisible(false), red.features(), red.style());
        FeatureLayer closer =
                new FeatureLayer(red.head().withScales(ScaleRange.closerThan(1000)), red.features(), red.style());
        assertThat(at(render(view(50, 50), hidden), 10, 10)).isEqualTo(Colour.WHITE);
        assertThat(at(render(view(50, 50), closer), 10, 10)).isEqualTo(Colour.WHITE);
        assertThat(at(render(view(50, 50).withScaleDenominator(999), closer), 25, 25))
                .isEqualTo(RED);
    }

    @Test
    void whatIsSmallerThanAPixelIsStillOnePixel() {
        MapImage image = render(view(50, 50), layer("a", set(box(20.3, 20.3, 0.05, 0.05)), filled("#FF0000")));
        assertThat(at(image, 20, 20)).isEqualTo(RED);
    }

    @Test
    void aDensePictureHasMorePixelsOfTheSameMap() {
        FeatureLayer red = layer("a", set(box(10, 10, 20, 20)), filled("#FF0000"));
        MapImage image = render(new RenderRequest(MapScene.of(red), view(100, 60), 1.5, Colour.WHITE));
        assertThat(image.width()).isEqualTo(150);
        assertThat(image.height()).isEqualTo(90);
        assertThat(at(image, 1.5 * 29, 1.5 * 20)).isEqualTo(RED);
        assertThat(at(image, 1.5 * 31, 1.5 * 20)).isEqualTo(Colour.WHITE);
    }

    @Test
    void aTransparentPictureIsPremultiplied() {
        FeatureLayer half = layer("a", set(box(0, 0, 50, 50)), new PolygonSymbolizer(RED.withOpacity(0.5), null));
        MapImage image = render(new RenderRequest(MapScene.of(half), view(50, 50), 1, Colour.TRANSPARENT));
        assertThat(image.view().getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB_PRE);
        assertThat(image.pixelAt(10, 10)).isEqualTo(0x80800000);
    }

    @Test
    void theVeilLiesOutside() {
        MapImage image =
                render(view(60, 60), layer("veil", set(box(20, 20, 20, 20)), new VeilSymbolizer(Colour.of("#000000"))));
        assertThat(at(image, 5, 5)).isEqualTo(Colour.of("#000000"));
        assertThat(at(image, 30, 30)).isEqualTo(Colour.WHITE);
    }

    @Test
    void aMarkStandsOnItsPoint() {
        Geometry point = box(30, 30, 0.001, 0.001).getCentroid();
        MapImage image =
                render(view(60, 60), layer("mark", set(point), new PointSymbolizer(Mark.CIRCLE, 10, RED, null)));
        assertThat(at(image, 30, 30)).isEqualTo(RED);
        assertThat(at(image, 38, 30)).isEqualTo(Colour.WHITE);
    }

    @Test
    void cancelledWorkStops() {
        CancellationToken token = CancellationToken.none();
        token.cancel();
        FeatureLayer red = layer("a", set(box(10, 10, 20, 20)), filled("#FF0000"));
        MapRenderer renderer = new MapRenderer(DrawingCity.FONTS, LayerImageCache.none());
        assertThatThrownBy(
                        () -> renderer.render(new RenderRequest(MapScene.of(red), view(9, 9), 1, Colour.WHITE), token))
                .isInstanceOf(CancellationException.class);
    }
}
