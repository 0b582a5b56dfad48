package org.quandian.geometry;

/**
 * A distance in metres on the plane of the working CRS.
 *
 * @param value metres, finite and not negative
 */
public record Metres(double value) implements Comparable<Metres> {
    /** Refuses values that are not a distance. */
    public Metres {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not a distance in metres: " + value);
        }
    }

    @Override
    public int compareTo(Metres other) {
        return Double.compare(value, other.value);
    }
}
