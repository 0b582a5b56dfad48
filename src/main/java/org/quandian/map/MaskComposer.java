package org.quandian.map;

import org.jspecify.annotations.Nullable;

/** The inner loop of {@link MaskedLayer}: from covers to colours. One picture, one thread. */
final class MaskComposer {
    private final int[] target;
    private final int width;
    private final double outputScale;
    private final byte @Nullable [] always;
    private final byte @Nullable [] before;
    private final byte @Nullable [] after;

    /** Masks may be null where they cover nothing. */
    MaskComposer(
            LayerCanvas canvas, @Nullable MaskPlane always, @Nullable MaskPlane before, @Nullable MaskPlane after) {
        this.target = canvas.pixels();
        this.width = canvas.request().pixelWidth();
        this.outputScale = canvas.request().outputScale();
        this.always = always == null ? null : always.cover();
        this.before = before == null ? null : before.cover();
        this.after = after == null ? null : after.cover();
    }

    void compose(@Nullable MaskPlane subject, MaskedPaint paint) {
        if (subject == null) {
            return;
        }
        byte[] cover = subject.cover();
        for (int at = 0; at < cover.length; at++) {
            int share = cover[at] & 255;
            if (share != 0) {
                target[at] = over(colour(at, paint), share, target[at]);
            }
        }
    }

    /** The colour of a pixel, not premultiplied, mixed from the four paints. */
    private int colour(int at, MaskedPaint paint) {
        int there = always == null ? 0 : always[at] & 255;
        int was = before == null ? there : union(there, before[at] & 255);
        int is = after == null ? there : union(there, after[at] & 255);
        int both = Math.min(was, is);
        if (both == 255) {
            return at(paint.inside(), at);
        }
        if (was == 0 && is == 0) {
            return at(paint.outside(), at);
        }
        Mixture mixture = new Mixture();
        mixture.add(paint.inside(), both, at);
        mixture.add(paint.outside(), 255 - Math.max(was, is), at);
        mixture.add(paint.entered(), is - both, at);
        mixture.add(paint.left(), was - both, at);
        return mixture.colour();
    }

    private int at(AreaFill fill, int at) {
        return fill.argbAt(at % width, at / width, outputScale);
    }

    private static int union(int one, int other) {
        return one + other - div255(one * other);
    }

    /** Rounded division by 255 for 0 to 255 * 255. */
    private static int div255(int value) {
        return (value + 128 + ((value + 128) >> 8)) >> 8;
    }

    /** A colour with part of its opacity over a premultiplied pixel. */
    private static int over(int argb, int share, int under) {
        int alpha = div255((argb >>> 24) * share);
        int rest = 255 - alpha;
        return ((alpha + div255((under >>> 24) * rest)) << 24)
                | ((div255(((argb >> 16) & 255) * alpha) + div255(((under >> 16) & 255) * rest)) << 16)
                | ((div255(((argb >> 8) & 255) * alpha) + div255(((under >> 8) & 255) * rest)) << 8)
                | (div255((argb & 255) * alpha) + div255((under & 255) * rest));
    }

    /** Colours added up by share; the shares of one pixel make 255. */
    private final class Mixture {
        private int alpha;
        private int red;
        private int green;
        private int blue;

        void add(AreaFill fill, int share, int place) {
            if (share > 0) {
                int argb = at(fill, place);
                int weight = div255((argb >>> 24) * share);
                alpha += weight;
                red += ((argb >> 16) & 255) * weight;
                green += ((argb >> 8) & 255) * weight;
                blue += (argb & 255) * weight;
            }
        }

        int colour() {
            return alpha == 0 ? 0 : (alpha << 24) | ((red / alpha) << 16) | ((green / alpha) << 8) | (blue / alpha);
        }
    }
}
