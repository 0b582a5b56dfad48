package org.quandian.map;

/** Arithmetic with premultiplied ARGB pixels, two channels at a time in one int: half the multiplications. Shares are 0 to 255. */
final class Pixels {
    private static final int TWO = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private Pixels() {}

    /** Every channel times share / 255, rounded. */
    static int scaled(int pixel, int share) {
        return join((pixel & TWO) * share, ((pixel >>> 8) & TWO) * share);
    }

    /** One pixel by its share and another by the rest. */
    static int mixed(int one, int share, int other) {
        int rest = 255 - share;
        return join(
                (one & TWO) * share + (other & TWO) * rest, ((one >>> 8) & TWO) * share + ((other >>> 8) & TWO) * rest);
    }

    /** A pixel, of which only a share is there, over another. */
    static int over(int pixel, int share, int under) {
        int upper = scaled(pixel, share);
        return under == 0 ? upper : upper + scaled(under, 255 - (upper >>> 24));
    }

    /** Rounded division by 255 for 0 to 255 * 255. */
    static int div255(int value) {
        return (value + 128 + ((value + 128) >> 8)) >> 8;
    }

    private static int join(int low, int high) {
        int lowRounded = low + HALF;
        int highRounded = high + HALF;
        int lowByte = ((lowRounded + ((lowRounded >>> 8) & TWO)) >>> 8) & TWO;
        int highByte = (highRounded + ((highRounded >>> 8) & TWO)) & ~TWO;
        return lowByte | highByte;
    }
}
