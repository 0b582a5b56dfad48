package org.quandian.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import org.quandian.task.CancellationToken;

/**
 * Paints scenes off screen. The picture depends on the request (and the fonts) alone; the cache only makes it quicker. The screen,
 * reports, golden images and the command line all use this one. Any thread, several at a time.
 */
public final class MapRenderer {
    private final MapFonts fonts;
    private final LayerImageCache cache;

    /**
     * @param fonts the faces for names
     * @param cache where pictures of layers are kept, for a screen; {@link LayerImageCache#none()} for a single picture
     */
    public MapRenderer(MapFonts fonts, LayerImageCache cache) {
        this.fonts = fonts;
        this.cache = cache;
    }

    /**
     * Paints.
     *
     * @throws CancellationException if the token was cancelled; checked every few hundred features
     */
    public MapImage render(RenderRequest request, CancellationToken token) {
        BufferedImage target = MapImage.blank(request.pixelWidth(), request.pixelHeight());
        Graphics2D graphics = prepare(target, request);
        try {
            graphics.setBackground(request.background().toAwt());
            graphics.clearRect(
                    0, 0, request.viewport().width() + 1, request.viewport().height() + 1);
            LayerCanvas canvas = new LayerCanvas(target, graphics, request, token, fonts, cache);
            for (MapLayer layer : request.scene().layers()) {
                token.throwIfCancelled();
                if (layer.paintsIn(request.viewport())) {
                    canvas.paint(layer);
                }
            }
        } finally {
            graphics.dispose();
        }
        return new MapImage(target);
    }

    static Graphics2D prepare(BufferedImage image, RenderRequest request) {
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(request.outputScale(), request.outputScale());
        return graphics;
    }
}
