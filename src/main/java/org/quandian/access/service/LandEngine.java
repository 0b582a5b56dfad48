package org.quandian.access.service;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quandian.geometry.Reach;
import org.quandian.geometry.ServedAreaSweep;
import org.quandian.task.CancellationToken;

/**
 * Served land of one service, piece by piece: a union cannot be un-unioned, a piece can be computed again. What the city's own sources
 * serve wholly stays served whatever a plan brings; the share of any other piece depends on the piece and the sources around it only,
 * in one order. So an update gives the very bits of a full evaluation. Immutable; any thread.
 */
final class LandEngine {
    private static final Reach[] NOTHING = {};

    private final LandPieces pieces;
    private final SourceSet sources;
    private final LandShares baseline;

    LandEngine(LandPieces pieces, SourceSet sources, CancellationToken token) {
        this.pieces = pieces;
        this.sources = sources;
        this.baseline = LandShares.of(
                IntStream.range(0, pieces.chunkCount())
                        .parallel()
                        .mapToObj(chunk -> {
                            token.throwIfCancelled();
                            return baselineChunk(chunk);
                        })
                        .toArray(double[][]::new),
                pieces);
    }

    LandShares baseline() {
        return baseline;
    }

    private double[] baselineChunk(int chunk) {
        Reach[] around = sources.around(pieces.bounds().of(chunk), NOTHING);
        if (around.length == 0) {
            return LandShares.none();
        }
        for (Reach reach : around) {
            if (pieces.bounds().areHeldBy(reach, chunk)) {
                return LandShares.whole();
            }
        }
        ServedAreaSweep sweep = new ServedAreaSweep();
        int start = pieces.start(chunk);
        double[] shares = new double[pieces.end(chunk) - start];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sweep.share(pieces.shape(start + i), around, around.length);
        }
        return LandShares.shared(shares, shares.length);
    }

    /** The shares under a plan, from the city as it stands; on the common pool of the JDK. */
    LandShares evaluate(Reach[] planned, CancellationToken token) {
        if (planned.length == 0) {
            return baseline;
        }
        double[][] changed = IntStream.range(0, pieces.chunkCount())
                .parallel()
                .mapToObj(chunk -> {
                    token.throwIfCancelled();
                    return plannedChunk(chunk, planned);
                })
                .toArray(double[][]::new);
        return baseline.withChunks(changed);
    }

    private double @Nullable [] plannedChunk(int chunk, Reach[] planned) {
        if (baseline.isWhole(chunk) || Arrays.stream(planned).noneMatch(reach -> mayMeet(reach, chunk))) {
            return null;
        }
        BitSet open = new BitSet();
        int count = pieces.end(chunk) - pieces.start(chunk);
        double[] own = baseline.chunk(chunk);
        for (int i = 0; i < count; i++) {
            open.set(i, own[i] < 1);
        }
        double[] shares = baseline.copyOfChunk(chunk);
        share(chunk, open, planned, shares);
        return shares;
    }

    /** Computes the shares of some pieces of a chunk, given by their places in it. */
    private void share(int chunk, BitSet places, Reach[] planned, double[] shares) {
        Reach[] around = sources.around(pieces.bounds().of(chunk), planned);
        ServedAreaSweep sweep = new ServedAreaSweep();
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            shares[i] = sweep.share(pieces.shape(pieces.start(chunk) + i), around, around.length);
        }
    }

    /**
     * The shares after reaches came or went.
     *
     * @param recomputed receives the units that were computed again
     * @param changed receives the units of which a piece has another share now
     */
    LandShares update(
            LandShares before,
            Reach[] planned,
            List<Reach> differences,
            CancellationToken token,
            BitSet recomputed,
            BitSet changed) {
        double[][] chunks = new double[pieces.chunkCount()][];
        boolean any = false;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            BitSet affected = affected(chunk, differences);
            if (!affected.isEmpty()) {
                token.throwIfCancelled();
                double[] shares = before.copyOfChunk(chunk);
                share(chunk, affected, planned, shares);
                if (note(chunk, affected, before, shares, recomputed, changed)) {
                    chunks[chunk] = shares;
                    any = true;
                }
            }
        }
        return any ? before.withChunks(chunks) : before;
    }

    private boolean note(
            int chunk, BitSet affected, LandShares before, double[] shares, BitSet recomputed, BitSet changed) {
        boolean any = false;
        for (int i = affected.nextSetBit(0); i >= 0; i = affected.nextSetBit(i + 1)) {
            int unit = pieces.unit(pieces.start(chunk) + i);
            recomputed.set(unit);
            if (shares[i] != before.chunk(chunk)[i]) {
                changed.set(unit);
                any = true;
            }
        }
        return any;
    }

    /** Pieces that a reach comes to or goes from, unless sources that stand anyway serve all of them. */
    private BitSet affected(int chunk, List<Reach> differences) {
        BitSet affected = new BitSet();
        if (baseline.isWhole(chunk)) {
            return affected;
        }
        double[] own = baseline.chunk(chunk);
        int start = pieces.start(chunk);
        for (Reach reach : differences) {
            if (mayMeet(reach, chunk)) {
                for (int i = 0; i < pieces.end(chunk) - start; i++) {
                    if (own[i] < 1
                            && !affected.get(i)
                            && reach.relationTo(pieces.shape(start + i)) != Reach.Relation.NONE) {
                        affected.set(i);
                    }
                }
            }
        }
        return affected;
    }

    private boolean mayMeet(Reach reach, int chunk) {
        return pieces.bounds().meet(chunk, reach);
    }

    /** Adds the units of which the two have different shares. */
    void addDifferences(LandShares one, LandShares other, BitSet units) {
        for (int chunk = 0; chunk < pieces.chunkCount(); chunk++) {
            double[] left = one.chunk(chunk);
            double[] right = other.chunk(chunk);
            if (left != right) {
                int start = pieces.start(chunk);
                for (int i = 0; i < pieces.end(chunk) - start; i++) {
                    if (left[i] != right[i]) {
                        units.set(pieces.unit(start + i));
                    }
                }
            }
        }
    }
}
