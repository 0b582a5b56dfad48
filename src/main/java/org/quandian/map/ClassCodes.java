package org.quandian.map;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The class of each feature of a set, by its place there. Immutable; equal when every class is the same, so that a picture is used again. */
public final class ClassCodes {
    /** A feature in no class: it is not drawn. */
    public static final int NONE = -1;

    private final byte[] codes;
    private final int hash;

    private ClassCodes(byte[] codes) {
        this.codes = codes;
        this.hash = Arrays.hashCode(codes);
    }

    /**
     * Codes of so many features.
     *
     * @param codeAt the class at a place, 0 to 126, or {@link #NONE}
     */
    public static ClassCodes of(int size, IntUnaryOperator codeAt) {
        byte[] codes = new byte[size];
        for (int i = 0; i < size; i++) {
            codes[i] = (byte) codeAt.applyAsInt(i);
        }
        return new ClassCodes(codes);
    }

    /** The class of the feature at that place. */
    public int at(int place) {
        return codes[place];
    }

    /** How many features are in each of the first classes. */
    public int[] counts(int classes) {
        int[] counts = new int[classes];
        for (byte code : codes) {
            if (code >= 0 && code < classes) {
                counts[code]++;
            }
        }
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassCodes that && hash == that.hash && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
