package org.quandian.access.service;

import java.util.function.IntUnaryOperator;

/** Adds columns of chunks up by zone, always in the order of the chunks. Place 0 is the rest, place 1 the first zone. Stateless. */
final class ChunkSums {
    private ChunkSums() {}

    static void add(double[] ofChunks, IntUnaryOperator zoneOfChunk, double[] sums) {
        for (int chunk = 0; chunk < ofChunks.length; chunk++) {
            sums[zoneOfChunk.applyAsInt(chunk) + 1] += ofChunks[chunk];
        }
    }
}
