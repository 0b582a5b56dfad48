package org.quandian.network;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the place of a number in a short list of different numbers: open addressing, one probe as a rule. Most numbers that are looked for
 * are not in it, which a bit tells. Immutable; any thread.
 */
final class IntIndex {
    private static final int SPREAD = 0x9E3779B9;

    private final int[] key;
    private final int[] place;
    private final int shift;
    private final BitSet known = new BitSet();

    /** Indexes numbers, all 0 or more and different from each other. */
    IntIndex(int[] numbers) {
        int bits = Math.max(4, 34 - Integer.numberOfLeadingZeros(numbers.length));
        key = new int[1 << bits];
        place = new int[1 << bits];
        shift = 32 - bits;
        Arrays.fill(key, -1);
        for (int i = 0; i < numbers.length; i++) {
            int slot = slot(numbers[i]);
            key[slot] = numbers[i];
            place[slot] = i;
            known.set(numbers[i]);
        }
    }

    private int slot(int number) {
        int slot = (number * SPREAD) >>> shift;
        while (key[slot] != -1 && key[slot] != number) {
            slot = (slot + 1) & (key.length - 1);
        }
        return slot;
    }

    /** Its place in the list; negative if it is not in it. */
    int find(int number) {
        return known.get(number) ? place[slot(number)] : -1;
    }
}
