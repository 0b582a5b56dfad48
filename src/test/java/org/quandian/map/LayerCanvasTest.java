package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.quandian.task.CancellationToken;

/** What layers paint on. */
class LayerCanvasTest {
    @Test
    void cancelledWorkStopsWithinAFewHundredFeatures() {
        CancellationToken token = CancellationToken.none();
        int[] seen = new int[1];
        List<MapFeature> features = new AbstractList<>() {
            @Override
            public MapFeature get(int index) {
                seen[0]++;
                if (index == 1000) {
                    token.cancel();
                }
                return MapFeature.of("f" + index, box(index % 50, index % 40, 3, 3));
            }

            @Override
            public int size() {
                return 100_000;
            }
        };
        BufferedImage image = MapImage.blank(50, 50);
        Graphics2D graphics = image.createGraphics();
        RenderRequest request = new RenderRequest(MapScene.of(), view(50, 50), 1, Colour.WHITE);
        LayerCanvas canvas =
                new LayerCanvas(image, graphics, request, token, DrawingCity.FONTS, LayerImageCache.none());
        assertThatThrownBy(() -> canvas.fillAreas(features, Colour.WHITE, 0, 0))
                .isInstanceOf(CancellationException.class);
        assertThat(seen[0]).isBetween(1000, 1600);
    }
}
