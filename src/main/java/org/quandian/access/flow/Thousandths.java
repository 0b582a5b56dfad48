package org.quandian.access.flow;

/** Amounts as whole thousandths, so that sums are exact in any order. */
final class Thousandths {
    /** The largest amount taken; sums of thousandths of a million such units still fit. */
    static final double LARGEST = 1e9;

    /** What a decimal figure may miss in binary: 0.29 x 1000 must not become 289. */
    private static final double BINARY_SLIP = 1e-6;

    private Thousandths() {}

    /** To the nearest thousandth. */
    static long rounded(double amount) {
        return Math.round(amount * 1000);
    }

    /** Not more than there is. */
    static long floored(double amount) {
        return (long) Math.floor(amount * 1000 + BINARY_SLIP);
    }

    static double amount(long thousandths) {
        return thousandths / 1000.0;
    }
}
