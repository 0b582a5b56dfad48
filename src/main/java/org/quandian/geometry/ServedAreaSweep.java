package org.quandian.geometry;

import java.util.Arrays;

/**
 * Says which share of a demand piece lies within reach of at least one source, exact up to rounding (see decision 0003). Holds
 * scratch memory: one per thread, reused for as many pieces as wanted. The answer depends only on the piece and the sources in
 * their order.
 */
public final class ServedAreaSweep {
    /** Smaller shares, and smaller rests, are rounding and not land: a millionth of a millionth of the piece. */
    private static final double NOISE = 1e-12;

    private final SlabSweep sweep = new SlabSweep();
    private Reach[] partial = new Reach[16];

    /**
     * Served share, 0 to 1, exactly 0 or 1 where nothing or everything is served.
     *
     * @param sources candidates; those out of reach are skipped here
     * @param count how many of them to look at
     */
    public double share(FlatPolygon piece, Reach[] sources, int count) {
        int partials = 0;
        for (int i = 0; i < count; i++) {
            Reach source = sources[i];
            switch (source.relationTo(piece)) {
                case WHOLE -> {
                    return 1;
                }
                case PARTIAL -> {
                    if (partials == partial.length) {
                        partial = Arrays.copyOf(partial, 2 * partials);
                    }
                    partial[partials++] = source;
                }
                case NONE -> {}
            }
        }
        return partials == 0 || piece.area() == 0 ? 0 : sweep(piece, partials);
    }

    private double sweep(FlatPolygon piece, int partials) {
        sweep.begin(piece);
        for (int i = 0; i < partials; i++) {
            partial[i].addCells(sweep, piece);
        }
        return withoutNoise(sweep.area() / piece.area());
    }

    /** Exactly 0 or 1 where only rounding is in between. */
    static double withoutNoise(double share) {
        if (share > 1 - NOISE) {
            return 1;
        }
        return share < NOISE ? 0 : share;
    }
}
