package org.quandian.dataset.demo;

import org.jspecify.annotations.Nullable;

/**
 * One side of a patch.
 *
 * @param gap how far land must keep from it, metres
 * @param street what runs along it, if anything
 */
record Side(double gap, @Nullable Street street) {
    /** The side of a plot at its neighbour's. */
    static Side fence(double gap) {
        return new Side(gap, null);
    }

    static Side along(Street street) {
        return new Side(street.width() / 2, street);
    }

    boolean facesArterial() {
        return street != null && street.roadClass().isArterial();
    }
}
