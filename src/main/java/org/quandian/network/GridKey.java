package org.quandian.network;

/** A place on the grid of millimetres as one number; numbers are in the order of x, then y. Stateless. */
final class GridKey {
    private static final int SIGN = 0x8000_0000;
    private static final long LOW = 0xFFFF_FFFFL;

    private GridKey() {}

    static long of(int x, int y) {
        return ((long) x << 32) | ((y ^ SIGN) & LOW);
    }

    static int x(long key) {
        return (int) (key >> 32);
    }

    static int y(long key) {
        return (int) key ^ SIGN;
    }
}
