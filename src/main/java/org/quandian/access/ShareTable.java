package org.quandian.access;

/** Served shares of all pieces and the sums of each chunk. Immutable; two tables share the chunks in which they do not differ. */
final class ShareTable {
    private final double[][] shares;
    private final double[] servedLand;
    private final double[] servedPeople;

    private ShareTable(double[][] shares, double[] servedLand, double[] servedPeople) {
        this.shares = shares;
        this.servedLand = servedLand;
        this.servedPeople = servedPeople;
    }

    /** Adds every chunk up, in the order of its pieces. */
    static ShareTable of(double[][] shares, PieceTable pieces) {
        ShareTable table = new ShareTable(shares, new double[shares.length], new double[shares.length]);
        for (int chunk = 0; chunk < shares.length; chunk++) {
            table.addUp(chunk, pieces);
        }
        return table;
    }

    /** The same with other shares in some chunks; {@code null} stands for a chunk that is unchanged. */
    ShareTable withChunks(double[][] changed, PieceTable pieces) {
        double[][] next = shares.clone();
        ShareTable table = new ShareTable(next, servedLand.clone(), servedPeople.clone());
        for (int chunk = 0; chunk < next.length; chunk++) {
            if (changed[chunk] != null) {
                next[chunk] = changed[chunk];
                table.addUp(chunk, pieces);
            }
        }
        return table;
    }

    /** Square metres served, by chunk; not to be written to. */
    double[] servedLand() {
        return servedLand;
    }

    /** Residents served, by chunk; not to be written to. */
    double[] servedPeople() {
        return servedPeople;
    }

    /** A copy of the shares of a chunk's pieces, for writing. */
    double[] copyOfChunk(int chunk) {
        return shares[chunk].clone();
    }

    /** Served share of a piece, 0 to 1. */
    double share(int piece, PieceTable pieces) {
        int chunk = pieces.chunkOf(piece);
        return shares[chunk][piece - pieces.start(chunk)];
    }

    private void addUp(int chunk, PieceTable pieces) {
        double land = 0;
        double people = 0;
        int start = pieces.start(chunk);
        for (int i = 0; i < shares[chunk].length; i++) {
            land += pieces.land(start + i) * shares[chunk][i];
            people += pieces.people(start + i) * shares[chunk][i];
        }
        servedLand[chunk] = land;
        servedPeople[chunk] = people;
    }
}
