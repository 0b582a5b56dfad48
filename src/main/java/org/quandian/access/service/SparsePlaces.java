package org.quandian.access.service;

import java.util.Arrays;
import org.quandian.access.walk.WalkReach;

/**
 * The dwellings and parcels that one facility serves on foot, as few words of 64 dwellings and few parcels. A plan of hundreds of
 * facilities is put together from these at every edit, so that costs a word and not a point. Immutable; any thread.
 */
final class SparsePlaces {
    /** Chunks with any dwelling in them, each once. */
    private final int[] chunks;
    /** The dwellings of each of those chunks. */
    private final long[] words;

    private final int[] parcels;

    private SparsePlaces(int[] chunks, long[] words, int[] parcels) {
        this.chunks = chunks;
        this.words = words;
        this.parcels = parcels;
    }

    /** Those of a reach that are no farther than a limit, m, inclusive. */
    static SparsePlaces of(WalkReach.Reached reached, double limit, HomeChunks homes, int dwellings) {
        int[] chunks = new int[reached.size()];
        long[] words = new long[reached.size()];
        int[] parcels = new int[reached.size()];
        int[] placeOf = new int[homes.chunkCount()];
        int chunkCount = 0;
        int parcelCount = 0;
        for (int i = 0; i < reached.size(); i++) {
            int point = reached.index()[i];
            if (reached.metres()[i] > limit) {
                continue;
            }
            if (point >= dwellings) {
                parcels[parcelCount++] = point - dwellings;
            } else {
                int chunk = homes.chunkOf(point);
                if (placeOf[chunk] == 0) {
                    chunks[chunkCount] = chunk;
                    placeOf[chunk] = ++chunkCount;
                }
                words[placeOf[chunk] - 1] |= 1L << homes.bitOf(point);
            }
        }
        return new SparsePlaces(
                Arrays.copyOf(chunks, chunkCount),
                Arrays.copyOf(words, chunkCount),
                Arrays.copyOf(parcels, parcelCount));
    }

    /** Adds these to places that nobody else has yet. */
    void addTo(ReachedPlaces places) {
        for (int i = 0; i < chunks.length; i++) {
            places.words()[chunks[i]] |= words[i];
        }
        for (int parcel : parcels) {
            places.parcels().set(parcel);
        }
    }
}
