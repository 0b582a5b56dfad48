package org.quandian.geometry;

/**
 * An area in square metres.
 *
 * @param value square metres, finite and not negative
 */
public record SquareMetres(double value) implements Comparable<SquareMetres> {
    /** No area at all. */
    public static final SquareMetres ZERO = new SquareMetres(0);

    /** Refuses values that are not an area. */
    public SquareMetres {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not an area in square metres: " + value);
        }
    }

    /** The same area in hectares (公顷). */
    public double hectares() {
        return value / 10_000;
    }

    @Override
    public int compareTo(SquareMetres other) {
        return Double.compare(value, other.value);
    }
}
