package org.quandian.ui.map;

import org.locationtech.jts.geom.Envelope;

/**
 * What a card at the right edge leaves free of a map. All in logical pixels. Immutable.
 *
 * @param width of the map
 * @param height of the map
 * @param covered what the card takes of the width
 */
public record FreePart(double width, double height, double covered) {
    /** However wide a card is, so much counts as free, as a share of the width. */
    private static final double LEAST = 0.3;

    /** What the whole map has to show so that something comes to the middle of the free part, as large as it fits; metres. */
    public Envelope around(Envelope part) {
        double most = Math.max(1, width);
        double free = Math.max(LEAST, 1 - covered / most);
        double wide = Math.max(part.getWidth() / free, part.getHeight() * most / Math.max(1, height));
        double west = part.centre().x - free / 2 * wide;
        return new Envelope(west, west + wide, part.getMinY(), part.getMaxY());
    }
}
