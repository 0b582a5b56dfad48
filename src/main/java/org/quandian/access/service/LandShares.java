package org.quandian.access.service;

import java.util.Arrays;

/**
 * Served shares of all pieces and the sums of each chunk. Immutable; two tables share the chunks in which they do not differ, and all
 * chunks that are served wholly or not at all are one and the same.
 */
final class LandShares {
    private static final double[] NONE = new double[LandPieces.CHUNK];
    private static final double[] WHOLE = new double[LandPieces.CHUNK];

    static {
        Arrays.fill(WHOLE, 1);
    }

    private final LandPieces pieces;
    private final double[][] shares;
    /** Column, then chunk. */
    private final double[][] served;

    private LandShares(LandPieces pieces, double[][] shares, double[][] served) {
        this.pieces = pieces;
        this.shares = shares;
        this.served = served;
    }

    /** The shares of a chunk that is not served at all. */
    static double[] none() {
        return NONE;
    }

    /** The shares of a chunk that is served wholly. */
    static double[] whole() {
        return WHOLE;
    }

    /** Adds every chunk up, in the order of its pieces. */
    static LandShares of(double[][] shares, LandPieces pieces) {
        LandShares table = new LandShares(pieces, shares, new double[pieces.columns()][shares.length]);
        for (int chunk = 0; chunk < shares.length; chunk++) {
            table.addUp(chunk);
        }
        return table;
    }

    /** The same with other shares in some chunks; {@code null} stands for a chunk that is unchanged. */
    LandShares withChunks(double[][] changed) {
        double[][] sums = new double[served.length][];
        Arrays.setAll(sums, column -> served[column].clone());
        LandShares table = new LandShares(pieces, shares.clone(), sums);
        for (int chunk = 0; chunk < changed.length; chunk++) {
            if (changed[chunk] != null) {
                table.shares[chunk] = shared(changed[chunk], pieces.end(chunk) - pieces.start(chunk));
                table.addUp(chunk);
            }
        }
        return table;
    }

    /** The common array where all shares are 0 or all are 1. */
    static double[] shared(double[] shares, int count) {
        double first = shares[0];
        if (first != 0 && first != 1) {
            return shares;
        }
        for (int i = 1; i < count; i++) {
            if (shares[i] != first) {
                return shares;
            }
        }
        return first == 0 ? NONE : WHOLE;
    }

    /** Served by chunk, in the unit of the column; not to be written to. */
    double[] served(int column) {
        return served[column];
    }

    /** A copy of the shares of a chunk's pieces, for writing. */
    double[] copyOfChunk(int chunk) {
        return Arrays.copyOf(shares[chunk], pieces.end(chunk) - pieces.start(chunk));
    }

    /** The shares of a chunk's pieces, perhaps followed by more; not to be written to. */
    double[] chunk(int chunk) {
        return shares[chunk];
    }

    boolean isWhole(int chunk) {
        return shares[chunk] == WHOLE;
    }

    /** Served share of a piece, 0 to 1. */
    double share(int piece) {
        int chunk = pieces.chunkOf(piece);
        return shares[chunk][piece - pieces.start(chunk)];
    }

    private void addUp(int chunk) {
        for (int column = 0; column < served.length; column++) {
            served[column][chunk] = sum(column, chunk);
        }
    }

    private double sum(int column, int chunk) {
        if (shares[chunk] == NONE) {
            return 0;
        }
        if (shares[chunk] == WHOLE) {
            return pieces.totals(column)[chunk];
        }
        double[] weights = pieces.weights(column);
        double[] own = shares[chunk];
        int start = pieces.start(chunk);
        double sum = 0;
        for (int i = 0; i < pieces.end(chunk) - start; i++) {
            sum += weights[start + i] * own[i];
        }
        return sum;
    }
}
