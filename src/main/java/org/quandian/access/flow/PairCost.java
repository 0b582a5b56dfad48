package org.quandian.access.flow;

/**
 * What it costs to send a thousandth of a unit to a sink: the distance in millimetres, then a 26-bit hash of both ids.
 *
 * <p>Cost = millimetres x 2<sup>26</sup> + hash. For one person sent elsewhere the hash can never outweigh a
 * millimetre. In a chain of reassignments (A moves so that B can come, …) the differences of hashes add up: a chain
 * over k sinks may weigh up to k hashes, so answers that are within k millimetres per person of each other may be
 * ordered by the hash. That is far below what a distance means, and the same on every run.
 *
 * <p>Remaining without a place costs {@link #NO_PLACE}. A path or cycle of reassignments passes "no place" at most
 * once and each sink at most once, so (sinks + 2) x dearest pair <= NO_PLACE makes a place outweigh every chain;
 * {@link #check} holds this. All sums of the search stay below 4 x NO_PLACE = 2<sup>62</sup>.
 */
final class PairCost {
    /** Dearer than any chain of reassignments. */
    static final long NO_PLACE = 1L << 60;

    /** What {@link #check} leaves: number of sinks times longest distance. */
    static final int SINK_KILOMETRES = 17_179;

    /** No sink may be farther; keeps the cost of one pair within 2<sup>53</sup>. */
    static final double FARTHEST_METRES = 100_000;

    private static final int HASH_BITS = 26;

    private PairCost() {}

    static long of(double metres, long unitHash, long sinkHash) {
        long mixed = mix(unitHash * 0x9E3779B97F4A7C15L + sinkHash);
        return (Math.round(metres * 1000) << HASH_BITS) | (mixed >>> (64 - HASH_BITS));
    }

    /** FNV-1a over the characters, then mixed: neighbouring ids such as p1 and p2 get unrelated hashes. */
    static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** Whether a place outweighs every chain. */
    static boolean fits(int sinks, long dearest) {
        return dearest <= NO_PLACE / (sinks + 2);
    }

    /**
     * Makes sure that a place outweighs every chain.
     *
     * @throws IllegalArgumentException if not
     */
    static void check(int sinks, long dearest) {
        if (!fits(sinks, dearest)) {
            throw new IllegalArgumentException(
                    sinks + " sinks over " + (dearest >> HASH_BITS) / 1_000_000 + " km: too far for so many");
        }
    }

    /** The finisher of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves half of the output's. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
