package org.quandian.planning;

/**
 * The least and most a standard asks of a size.
 *
 * @param least inclusive, 0 where there is none
 * @param most inclusive, {@link Double#POSITIVE_INFINITY} where there is none
 */
public record SizeRange(double least, double most) {
    /** Anything goes. */
    public static final SizeRange ANY = new SizeRange(0, Double.POSITIVE_INFINITY);

    /** Whether the standard asks anything at all. */
    public boolean isAny() {
        return least <= 0 && Double.isInfinite(most);
    }
}
