package org.quandian.network;

/**
 * The grid of all lengths of the network: multiples of 2^-30 m, about a nanometre. Sums and differences of such numbers up to 8,000 km
 * are exact in double precision, so a distance does not depend on the order in which its parts were added. Stateless.
 */
public final class Lengths {
    private static final double STEPS = 1 << 30;

    private Lengths() {}

    /** The nearest length on the grid that is not shorter. */
    public static double of(double metres) {
        return Math.ceil(metres * STEPS) / STEPS;
    }

    /** The nearest length on the grid that is not longer. */
    static double below(double metres) {
        return Math.floor(metres * STEPS) / STEPS;
    }
}
