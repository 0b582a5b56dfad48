package org.quandian.app.cli;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.quandian.map.Colour;
import org.quandian.map.LayerImageCache;
import org.quandian.map.MapFonts;
import org.quandian.map.MapImage;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapScene;
import org.quandian.map.MapViewport;
import org.quandian.map.RenderRequest;
import org.quandian.map.ScaleBar;
import org.quandian.portrayal.CityPortrayal;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.StyleBook;
import org.quandian.portrayal.Theme;
import org.quandian.task.CancellationToken;

/** A whole map as one opaque picture with a scale bar in its lower left corner. */
final class MapPicture {
    private static final double LONGEST_BAR = 160;
    private static final double TICK = 6;
    private static final double INSET = 20;
    private static final double PADDING = 8;
    private static final float TEXT_SIZE = 12;

    private final Theme theme;
    private final MapFonts fonts = MapFonts.bundled();

    MapPicture(Theme theme) {
        this.theme = theme;
    }

    /** Paints what lies in view. */
    BufferedImage paint(CityFigures figures, MapViewport viewport) {
        PortrayalOptions options = PortrayalOptions.of(theme);
        CityPortrayal portrayal = CityPortrayal.of(figures.content().baseline(), StyleBook.bundled())
                .withBaselineResult(figures.baseline().service("park"));
        MapScene scene = figures.hasPlan()
                ? portrayal.whole(figures.planned().service("park"), figures.scenario(), options)
                : portrayal.whole(options);
        MapPalette palette = MapPalette.of(theme);
        RenderRequest request = new RenderRequest(scene, viewport, 1, palette.ground());
        MapImage map = new MapRenderer(fonts, LayerImageCache.none()).render(request, CancellationToken.none());
        BufferedImage picture = new BufferedImage(map.width(), map.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.drawImage(map.view(), 0, 0, null);
            paintScaleBar(graphics, viewport);
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private void paintScaleBar(Graphics2D graphics, MapViewport viewport) {
        ScaleBar bar = ScaleBar.fitting(viewport, Math.min(LONGEST_BAR, viewport.width() / 3.0));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double left = INSET;
        double base = viewport.height() - INSET;
        double height = TEXT_SIZE + TICK + 2 * PADDING;
        graphics.setColor(plate());
        graphics.fill(
                new Rectangle2D.Double(left - PADDING, base + PADDING - height, bar.pixels() + 2 * PADDING, height));
        graphics.setColor(ink());
        graphics.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        Path2D line = new Path2D.Double();
        line.moveTo(left, base - TICK);
        line.lineTo(left, base);
        line.lineTo(left + bar.pixels(), base);
        line.lineTo(left + bar.pixels(), base - TICK);
        graphics.draw(line);
        graphics.setFont(fonts.regular().deriveFont(Font.PLAIN, TEXT_SIZE));
        double textWidth = graphics.getFontMetrics().stringWidth(bar.text());
        graphics.drawString(bar.text(), (float) (left + (bar.pixels() - textWidth) / 2), (float) (base - TICK + 1));
    }

    private Color plate() {
        return toAwt(MapPalette.of(theme).ground().withOpacity(0.85));
    }

    private Color ink() {
        return theme == Theme.LIGHT ? new Color(0x1F2428) : new Color(0xE8ECF0);
    }

    private static Color toAwt(Colour colour) {
        return new Color(colour.argb(), true);
    }
}
