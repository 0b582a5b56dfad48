package org.quandian.map;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inner loop of {@link MaskedLayer}: from covers to colours, once for every pixel of the picture while somebody drags; hence the
 * shortcuts for the pixels (nearly all) that lie inside or outside altogether. One picture, one thread.
 */
final class MaskComposer {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

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

    /** Paints the windows, which must not overlap. */
    void compose(@Nullable MaskPlane subject, MaskedPaint paint, List<PixelWindow> windows) {
        if (subject == null) {
            return;
        }
        Tone[] tones = {
            new Tone(paint.inside()), new Tone(paint.outside()), new Tone(paint.entered()), new Tone(paint.left())
        };
        for (PixelWindow window : windows) {
            for (int row = window.top(); row < window.bottom(); row++) {
                composeRun(subject.cover(), row * width + window.left(), row * width + window.right(), tones);
            }
        }
    }

    private void composeRun(byte[] cover, int from, int to, Tone[] tones) {
        int[] pixels = target;
        int at = from;
        while (at < to) {
            int share = cover[at] & 255;
            if (share == 0) {
                // Eight at once, because most of a picture of borders is empty.
                at += at + 8 <= to && (long) EIGHT.get(cover, at) == 0 ? 8 : 1;
                continue;
            }
            int pixel = pixel(at, tones);
            if ((share & (pixel >>> 24)) == 255) {
                pixels[at] = pixel;
            } else if (pixel != 0) {
                pixels[at] = Pixels.over(pixel, share, pixels[at]);
            }
            at++;
        }
    }

    private int pixel(int at, Tone[] tones) {
        int there = coverOf(always, at);
        int was = union(there, coverOf(before, at));
        int is = union(there, coverOf(after, at));
        if (was != is) {
            return changed(at, was, is, tones);
        }
        if (is == 255) {
            return tones[0].at(at);
        }
        return is == 0 ? tones[1].at(at) : Pixels.mixed(tones[0].at(at), is, tones[1].at(at));
    }

    private static int coverOf(byte @Nullable [] mask, int at) {
        return mask == null ? 0 : mask[at] & 255;
    }

    /** Some of the pixel has entered or left. */
    private static int changed(int at, int was, int is, Tone[] tones) {
        int both = Math.min(was, is);
        int neither = 255 - Math.max(was, is);
        int[] shares = {both, neither, is - both, was - both};
        int pixel = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                pixel += Pixels.scaled(tones[i].at(at), shares[i]);
            }
        }
        return pixel;
    }

    private static int union(int one, int other) {
        return other == 0 ? one : one + other - Pixels.div255(one * other);
    }

    /** A fill as premultiplied pixels, looked up only once if it has only one colour. */
    private final class Tone {
        private final AreaFill fill;
        private final boolean uniform;
        private final int pixel;

        Tone(AreaFill fill) {
            this.fill = fill;
            this.uniform = fill.uniform();
            this.pixel = new Colour(fill.argbAt(0, 0, outputScale)).premultiplied();
        }

        int at(int place) {
            return uniform ? pixel : new Colour(fill.argbAt(place % width, place / width, outputScale)).premultiplied();
        }
    }
}
