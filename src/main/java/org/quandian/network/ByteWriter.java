package org.quandian.network;

import java.util.Arrays;

/** Numbers as bytes, small ones short: seven bits a byte (LEB128), signs folded in (zigzag). Grows as needed; one thread. */
final class ByteWriter {
    private byte[] bytes = new byte[1 << 16];
    private int size;

    void raw(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[size++] = (byte) value;
    }

    /** Four bytes, highest first. */
    void fixed(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            raw(value >>> shift);
        }
    }

    void unsigned(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            raw((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        raw(rest);
    }

    void signed(int value) {
        unsigned((value << 1) ^ (value >> 31));
    }

    void decimal(double value) {
        long bits = Double.doubleToLongBits(value);
        fixed((int) (bits >>> 32));
        fixed((int) bits);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
