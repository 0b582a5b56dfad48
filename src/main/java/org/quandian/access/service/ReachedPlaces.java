package org.quandian.access.service;

import java.util.Arrays;
import java.util.BitSet;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.Reach;

/**
 * Which dwellings and which parcels something reaches on foot; a parcel's land is reached wholly or not. Immutable: neither words nor
 * parcels are to be written to.
 */
@SuppressWarnings("ArrayRecordComponent")
record ReachedPlaces(LandPieces pieces, long[] words, BitSet parcels) implements PlaceReach {
    private static final Reach[] NONE = {};

    /** This one where the other says the same. */
    ReachedPlaces orSame(ReachedPlaces other) {
        return Arrays.equals(words, other.words) && parcels.equals(other.parcels) ? this : other;
    }

    /** A copy to be written to before anybody else has it. */
    ReachedPlaces copy() {
        return new ReachedPlaces(pieces, words.clone(), (BitSet) parcels.clone());
    }

    boolean isReached(int chunk, int bit) {
        return (words[chunk] >>> bit & 1) == 1;
    }

    @Override
    public long servedWord(int chunk) {
        return words[chunk];
    }

    @Override
    public double share(int piece) {
        return parcels.get(pieces.unit(piece)) ? 1 : 0;
    }

    @Override
    public boolean isWhole(int chunk) {
        return false;
    }

    @Override
    public Reach[] reachesAround(FlatPolygon piece) {
        return NONE;
    }

    /** Shares of all pieces of a chunk. */
    double[] shares(int chunk) {
        double[] shares = new double[pieces.end(chunk) - pieces.start(chunk)];
        Arrays.setAll(shares, i -> share(pieces.start(chunk) + i));
        return LandShares.shared(shares, shares.length);
    }
}
