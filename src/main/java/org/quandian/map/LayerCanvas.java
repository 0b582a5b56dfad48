package org.quandian.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
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
    /** The token is asked after so many features. */
    private static final int BREATH = 256;

    /** So many features become one path: more are quicker to paint together, but cannot be stopped meanwhile. */
    private static final int BATCH = 2048;

    /** Areas smaller than this have no border, logical pixels. */
    private static final double SMALLEST_BORDERED = 4;

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
        int painted = 0;
        for (MapFeature feature : features) {
            Envelope envelope = feature.shape().getEnvelopeInternal();
            if (envelope.getWidth() < dotMetres && envelope.getHeight() < dotMetres) {
                Coordinate middle = envelope.centre();
                path.addDot(middle.x, middle.y, dotSize);
            } else {
                path.addAreas(feature.shape());
            }
            if (++painted % BREATH == 0) {
                token.throwIfCancelled();
            }
            if (painted % BATCH == 0) {
                on.fill(path.path());
                path.reset();
            }
        }
        if (!path.isEmpty()) {
            on.fill(path.path());
        }
    }

    /** Borders of areas; those of the smallest would hide what is inside, and cost most where there are most of them. */
    void drawBorders(List<MapFeature> features, LineStroke stroke) {
        double smallest = SMALLEST_BORDERED * viewport().metresPerPixel();
        drawLines(
                features.stream()
                        .filter(feature -> {
                            Envelope envelope = feature.shape().getEnvelopeInternal();
                            return Math.max(envelope.getWidth(), envelope.getHeight()) >= smallest;
                        })
                        .toList(),
                stroke);
    }

    void drawLines(List<MapFeature> features, LineStroke stroke) {
        graphics.setColor(stroke.colour().toAwt());
        draw(graphics, features, stroke);
    }

    private void draw(Graphics2D on, List<MapFeature> features, LineStroke stroke) {
        on.setStroke(stroke.toAwt());
        DisplayPath path = new DisplayPath(viewport(), request.outputScale());
        int painted = 0;
        for (MapFeature feature : features) {
            path.addLines(feature.shape(), stroke);
            if (++painted % BREATH == 0) {
                token.throwIfCancelled();
            }
            if (painted % BATCH == 0) {
                on.draw(path.path());
                path.reset();
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

    /** Paints a layer, from its kept picture where there is one. */
    void paint(MapLayer layer) {
        if (keepsNothing() || !layer.worthKeeping()) {
            layer.paint(this);
        } else {
            stampOutside(picture(layer), List.of());
        }
    }

    /** Whether every layer is painted anew. */
    boolean keepsNothing() {
        return cache.keepsNothing();
    }

    /** The picture of a layer alone, kept or painted now. */
    BufferedImage picture(MapLayer layer) {
        var key = new LayerImageCache.ImageKey(layer, viewport(), request.outputScale());
        return cache.image(key, () -> {
            BufferedImage picture = MapImage.blank(request.pixelWidth(), request.pixelHeight());
            Graphics2D alone = MapRenderer.prepare(picture, request);
            try {
                layer.paint(new LayerCanvas(picture, alone, request, token, fonts, cache));
            } finally {
                alone.dispose();
            }
            return picture;
        });
    }

    /** Lays a picture of the same size over this one, but for some windows of it. */
    void stampOutside(BufferedImage picture, List<PixelWindow> windows) {
        AffineTransform before = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        if (!windows.isEmpty()) {
            Area clip = new Area(new Rectangle(picture.getWidth(), picture.getHeight()));
            for (PixelWindow each : windows) {
                clip.subtract(new Area(new Rectangle(
                        each.left(), each.top(), each.right() - each.left(), each.bottom() - each.top())));
            }
            graphics.setClip(clip);
        }
        graphics.drawImage(picture, 0, 0, null);
        graphics.setClip(null);
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
