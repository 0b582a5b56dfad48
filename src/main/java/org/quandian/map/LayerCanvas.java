package org.quandian.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.quandian.task.CancellationToken;

/** What layers paint on: one picture with its viewport, in logical pixels. Lives for one rendering, on its thread. */
public final class LayerCanvas {
    /** The token is asked, and paths are painted, after so many features. */
    private static final int BATCH = 256;

    private final BufferedImage target;
    private final Graphics2D graphics;
    private final RenderRequest request;
    private final CancellationToken token;
    private final MapFonts fonts;
    private final LayerImageCache cache;

    LayerCanvas(
            BufferedImage target,
            Graphics2D graphics,
            RenderRequest request,
            CancellationToken token,
            MapFonts fonts,
            LayerImageCache cache) {
        this.target = target;
        this.graphics = graphics;
        this.request = request;
        this.token = token;
        this.fonts = fonts;
        this.cache = cache;
    }

    MapViewport viewport() {
        return request.viewport();
    }

    RenderRequest request() {
        return request;
    }

    CancellationToken token() {
        return token;
    }

    MapFonts fonts() {
        return fonts;
    }

    Graphics2D graphics() {
        return graphics;
    }

    int[] pixels() {
        return MapImage.pixelsOf(target);
    }

    void fillAreas(List<MapFeature> features, Colour colour, double dotBelow, double dotSize) {
        graphics.setColor(colour.toAwt());
        fill(graphics, features, dotBelow, dotSize);
    }

    private void fill(Graphics2D on, List<MapFeature> features, double dotBelow, double dotSize) {
        DisplayPath path = new DisplayPath(viewport(), request.outputScale());
        double dotMetres = dotBelow * viewport().metresPerPixel();
        int waiting = 0;
        for (MapFeature feature : features) {
            Envelope envelope = feature.shape().getEnvelopeInternal();
            if (envelope.getWidth() < dotMetres && envelope.getHeight() < dotMetres) {
                Coordinate middle = envelope.centre();
                path.addDot(middle.x, middle.y, dotSize);
            } else {
                path.addAreas(feature.shape());
            }
            if (++waiting == BATCH) {
                on.fill(path.path());
                path.reset();
                token.throwIfCancelled();
                waiting = 0;
            }
        }
        if (!path.isEmpty()) {
            on.fill(path.path());
        }
    }

    void drawLines(List<MapFeature> features, LineStroke stroke) {
        graphics.setColor(stroke.colour().toAwt());
        draw(graphics, features, stroke);
    }

    private void draw(Graphics2D on, List<MapFeature> features, LineStroke stroke) {
        on.setStroke(stroke.toAwt());
        DisplayPath path = new DisplayPath(viewport(), request.outputScale());
        int waiting = 0;
        for (MapFeature feature : features) {
            path.addLines(feature.shape(), stroke);
            if (++waiting == BATCH) {
                on.draw(path.path());
                path.reset();
                token.throwIfCancelled();
                waiting = 0;
            }
        }
        if (!path.isEmpty()) {
            on.draw(path.path());
        }
    }

    void veilOutside(List<MapFeature> features, Colour colour) {
        DisplayPath path = new DisplayPath(viewport(), request.outputScale());
        features.forEach(feature -> path.addAreas(feature.shape()));
        Path2D.Double veil = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        veil.append(
                new Rectangle2D.Double(
                        -1, -1, viewport().width() + 2, viewport().height() + 2),
                false);
        veil.append(path.path(), false);
        graphics.setColor(colour.toAwt());
        graphics.fill(veil);
    }

    void drawMarks(List<MapFeature> features, PointSymbolizer symbol) {
        for (MapFeature feature : features) {
            Coordinate place = middleOf(feature.shape());
            AffineTransform move = AffineTransform.getTranslateInstance(
                    viewport().toDisplayX(place.x), viewport().toDisplayY(place.y));
            move.scale(symbol.size(), symbol.size());
            var outline = move.createTransformedShape(symbol.mark().outline());
            if (symbol.fill() != null) {
                graphics.setColor(symbol.fill().toAwt());
                graphics.fill(outline);
            }
            if (symbol.stroke() != null) {
                graphics.setColor(symbol.stroke().colour().toAwt());
                graphics.setStroke(symbol.stroke().toAwt());
                graphics.draw(outline);
            }
        }
    }

    private static Coordinate middleOf(Geometry shape) {
        return shape instanceof Point point
                ? point.getCoordinate()
                : shape.getInteriorPoint().getCoordinate();
    }

    /** Lays a picture of the same size over this one. */
    void stamp(BufferedImage picture) {
        AffineTransform before = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(picture, 0, 0, null);
        graphics.setTransform(before);
    }

    /** The cover of these shapes, or of a line along their borders; null where none is in view. */
    @Nullable MaskPlane mask(MaskShapes shapes, double strokeWidth) {
        if (shapes.isEmpty()
                || !shapes.features().extent().intersects(viewport().extent())) {
            return null;
        }
        if (cache.keepsNothing()) {
            return paintMask(shapes, strokeWidth);
        }
        var key = new LayerImageCache.MaskKey(shapes, strokeWidth, viewport(), request.outputScale());
        return cache.mask(key, () -> paintMask(shapes, strokeWidth));
    }

    private MaskPlane paintMask(MaskShapes shapes, double strokeWidth) {
        MaskPlane plane = MaskPlane.blank(request.pixelWidth(), request.pixelHeight());
        Graphics2D on = plane.image().createGraphics();
        try {
            on.setRenderingHints(graphics.getRenderingHints());
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            on.scale(request.outputScale(), request.outputScale());
            on.setColor(Color.WHITE);
            List<MapFeature> inView = shapes.features().listWithin(viewport().extent());
            if (strokeWidth > 0) {
                draw(on, inView, LineStroke.solid(Colour.WHITE, strokeWidth));
            } else {
                fill(on, inView, 0, 0);
            }
        } finally {
            on.dispose();
        }
        return plane;
    }
}
