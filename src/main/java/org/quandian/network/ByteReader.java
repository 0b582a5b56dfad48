package org.quandian.network;

/** Reads what {@link ByteWriter} wrote; what does not fit is an {@link IllegalArgumentException} that says so. One thread. */
final class ByteReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    /** Reads from one byte up to another. */
    ByteReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    private int raw() {
        if (at >= end) {
            throw new IllegalArgumentException("the stored network ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    byte single() {
        return (byte) raw();
    }

    int fixed() {
        return (raw() << 24) | (raw() << 16) | (raw() << 8) | raw();
    }

    int unsigned() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = raw();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IllegalArgumentException("the stored network has a number that is too long");
    }

    int signed() {
        int value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    double decimal() {
        long high = fixed();
        return Double.longBitsToDouble((high << 32) | (fixed() & 0xFFFF_FFFFL));
    }

    /** How many things follow, each of which takes a byte at least: no damaged number makes us ask for memory. */
    int count() {
        int count = unsigned();
        if (count < 0 || count > end - at) {
            throw new IllegalArgumentException("the stored network speaks of more than it holds");
        }
        return count;
    }

    boolean isAtEnd() {
        return at == end;
    }
}
