package org.quandian.map;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as outlines: these look the same on every machine and at every angle.
 *
 * @param letters each letter's outline, the middle of its box at (0, 0)
 * @param middles where the middles of the letters are along the text, its own middle being 0, logical pixels
 * @param boxes each letter's box around (0, 0)
 * @param width from the first letter's left to the last one's right, logical pixels
 * @param stackable whether it can also be written downwards: all hanzi
 */
record LabelText(List<Shape> letters, List<Double> middles, List<Rectangle2D> boxes, double width, boolean stackable) {
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    /** Names along lines steeper than this are written downwards with upright letters, radians. */
    private static final double STEEP = Math.toRadians(52);

    static LabelText of(String text, Font font, double spacing) {
        GlyphVector glyphs = font.createGlyphVector(FINE, text);
        int count = glyphs.getNumGlyphs();
        double width = glyphs.getGlyphPosition(count).getX() + spacing * (count - 1);
        Rectangle2D seen = glyphs.getVisualBounds();
        List<Shape> letters = new ArrayList<>();
        List<Double> middles = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double left = glyphs.getGlyphPosition(i).getX();
            double advance = glyphs.getGlyphPosition(i + 1).getX() - left;
            Shape outline = glyphs.getGlyphOutline(i);
            letters.add(AffineTransform.getTranslateInstance(-left - advance / 2, -seen.getCenterY())
                    .createTransformedShape(outline));
            middles.add(left + advance / 2 + spacing * i - width / 2);
            boxes.add(new Rectangle2D.Double(
                    -(advance + spacing) / 2, -seen.getHeight() / 2, advance + spacing, seen.getHeight()));
        }
        return new LabelText(letters, middles, boxes, width, text.codePoints().allMatch(Character::isIdeographic));
    }

    /** The text at its place. */
    Written at(LabelAnchor anchor) {
        boolean stacked = stackable && Math.abs(anchor.angle()) > STEEP;
        double along = stacked && anchor.angle() < 0 ? anchor.angle() + Math.PI : anchor.angle();
        double turned = stacked ? along - Math.PI / 2 : along;
        Path2D.Double outline = new Path2D.Double();
        List<Rectangle2D> places = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            AffineTransform move = AffineTransform.getTranslateInstance(
                    anchor.x() + Math.cos(along) * middles.get(i), anchor.y() + Math.sin(along) * middles.get(i));
            move.rotate(turned);
            outline.append(letters.get(i).getPathIterator(move), false);
            places.add(move.createTransformedShape(boxes.get(i)).getBounds2D());
        }
        return new Written(outline, places);
    }

    /**
     * A text where it stands.
     *
     * @param outline all letters
     * @param boxes the room each letter takes
     */
    record Written(Shape outline, List<Rectangle2D> boxes) {}
}
