package org.quandian.map;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as outlines around the origin: as outlines because these look the same on every machine and at every angle.
 *
 * @param outline the letters, the middle of the text at (0, 0)
 * @param boxes the box of each letter
 * @param width from the first letter's left to the last one's right, logical pixels
 */
record LabelText(Shape outline, List<Rectangle2D> boxes, double width) {
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    static LabelText of(String text, Font font, double spacing) {
        GlyphVector glyphs = font.createGlyphVector(FINE, text);
        int count = glyphs.getNumGlyphs();
        for (int i = 1; i <= count; i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            // The extra distance goes between letters, so that the text stays in the middle of its place.
            double extra = spacing * Math.min(i, count - 1);
            glyphs.setGlyphPosition(i, new Point2D.Double(at.getX() + extra, at.getY()));
        }
        double width = glyphs.getGlyphPosition(count).getX();
        Rectangle2D seen = glyphs.getVisualBounds();
        float left = (float) (-width / 2);
        float down = (float) -seen.getCenterY();
        List<Rectangle2D> boxes = new ArrayList<>();
        double letter = width / Math.max(count, 1);
        for (int i = 0; i < count; i++) {
            boxes.add(new Rectangle2D.Double(left + i * letter, -seen.getHeight() / 2, letter, seen.getHeight()));
        }
        return new LabelText(glyphs.getOutline(left, down), boxes, width);
    }
}
