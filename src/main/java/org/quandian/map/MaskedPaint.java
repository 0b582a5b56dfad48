package org.quandian.map;

/**
 * What the subject of a {@link MaskedLayer} is painted with, by where it lies.
 *
 * @param strokeWidth 0 to paint the subject's areas, else the width of a line along their borders, logical pixels
 * @param scales at which scales
 * @param inside inside both before and after
 * @param outside outside both
 * @param entered outside before, inside after
 * @param left inside before, outside after
 */
public record MaskedPaint(
        double strokeWidth, ScaleRange scales, AreaFill inside, AreaFill outside, AreaFill entered, AreaFill left) {
    /** Areas, at every scale. */
    public static MaskedPaint areas(AreaFill inside, AreaFill outside, AreaFill entered, AreaFill left) {
        return new MaskedPaint(0, ScaleRange.ALL, inside, outside, entered, left);
    }
}
