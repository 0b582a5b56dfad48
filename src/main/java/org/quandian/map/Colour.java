package org.quandian.map;

import java.awt.Color;
import java.util.Locale;

/**
 * A colour with opacity, free of any toolkit.
 *
 * @param argb opacity, red, green, blue, eight bits each, not premultiplied
 */
public record Colour(int argb) {
    /** Nothing is painted. */
    public static final Colour TRANSPARENT = new Colour(0);

    /** White. */
    public static final Colour WHITE = new Colour(0xFFFFFFFF);

    /**
     * An opaque colour.
     *
     * @param hex like {@code #86C6B8}
     * @throws IllegalArgumentException if it is not six hexadecimal digits after a hash
     */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + hex);
        }
        return new Colour(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /** The same colour with another opacity, 0 to 1. */
    public Colour withOpacity(double opacity) {
        int alpha = (int) Math.round(Math.min(Math.max(opacity, 0), 1) * 255);
        return new Colour((alpha << 24) | (argb & 0xFFFFFF));
    }

    /** Opacity, 0 to 1. */
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    /** Red, 0 to 255. */
    public int red() {
        return (argb >> 16) & 255;
    }

    /** Green, 0 to 255. */
    public int green() {
        return (argb >> 8) & 255;
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return argb & 255;
    }

    /** The colour without its opacity, like {@code #86C6B8}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF);
    }

    /** With red, green and blue multiplied by the opacity, as pixels of a {@link MapImage} are. */
    public int premultiplied() {
        int alpha = argb >>> 24;
        return (alpha << 24) | ((red() * alpha / 255) << 16) | ((green() * alpha / 255) << 8) | (blue() * alpha / 255);
    }

    Color toAwt() {
        return new Color(argb, true);
    }
}
