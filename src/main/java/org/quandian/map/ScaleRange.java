package org.quandian.map;

/**
 * At which scales something is shown, as the N of 1:N (SLD's rule: from {@code min} inclusive to {@code max} exclusive).
 *
 * @param min smallest denominator, inclusive
 * @param max largest denominator, exclusive
 */
public record ScaleRange(double min, double max) {
    /** At every scale. */
    public static final ScaleRange ALL = new ScaleRange(0, Double.POSITIVE_INFINITY);

    /** Only when closer than 1:N. */
    public static ScaleRange closerThan(double denominator) {
        return new ScaleRange(0, denominator);
    }

    /** Whether it is shown in that viewport. */
    public boolean contains(MapViewport viewport) {
        double denominator = viewport.scaleDenominator();
        return denominator >= min && denominator < max;
    }
}
