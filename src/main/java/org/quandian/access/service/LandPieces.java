package org.quandian.access.service;

import java.util.List;
import org.quandian.geometry.FlatPolygon;

/**
 * Land as pieces in columns, in chunks of one district and one community (see {@link ChunkOrder}). Of residential land the pieces also
 * hold the people of parcels without homes, spread evenly over the parcel's area. Immutable; any thread.
 */
public final class LandPieces {
    /** Most pieces of a chunk. */
    static final int CHUNK = 32;

    /** The column of square metres; those of people follow. */
    static final int LAND = 0;

    private final FlatPolygon[] shapes;
    private final int[] unit;
    /** Column, then piece. */
    private final double[][] weights;

    private final ChunkOrder chunks;
    private final int[] chunkOfPiece;
    private final int[][] piecesOfUnit;
    private final Bounds bounds;
    /** Column, then chunk. */
    private final double[][] totals;

    /**
     * @param units number of shapes that were cut
     * @param people for each further column, the people of each shape who stand on its area
     */
    LandPieces(int units, List<LandPiece> cut, double[][] people) {
        int size = cut.size();
        this.chunks = order(cut);
        this.shapes = new FlatPolygon[size];
        this.unit = new int[size];
        this.weights = new double[1 + people.length][size];
        this.chunkOfPiece = new int[size];
        this.bounds = new Bounds(chunkCount());
        for (int chunk = 0; chunk < chunkCount(); chunk++) {
            for (int piece = start(chunk); piece < end(chunk); piece++) {
                LandPiece from = cut.get(chunks.order[piece]);
                shapes[piece] = from.shape();
                unit[piece] = from.unit();
                weights[LAND][piece] = from.countsAsLand() ? from.shape().area() : 0;
                chunkOfPiece[piece] = chunk;
                bounds.include(chunk, from.shape());
            }
        }
        this.piecesOfUnit = piecesOfUnit(units);
        for (int column = 0; column < people.length; column++) {
            spread(people[column], weights[column + 1]);
        }
        this.totals = new double[weights.length][chunkCount()];
        for (int column = 0; column < weights.length; column++) {
            for (int piece = 0; piece < size; piece++) {
                totals[column][chunkOfPiece[piece]] += weights[column][piece];
            }
        }
    }

    private static ChunkOrder order(List<LandPiece> cut) {
        return ChunkOrder.of(
                cut.stream().mapToInt(LandPiece::district).toArray(),
                cut.stream().mapToInt(LandPiece::community).toArray(),
                cut.stream().mapToDouble(piece -> piece.shape().centreX()).toArray(),
                cut.stream().mapToDouble(piece -> piece.shape().centreY()).toArray(),
                CHUNK);
    }

    private int[][] piecesOfUnit(int units) {
        int[] counts = new int[units];
        for (int each : unit) {
            counts[each]++;
        }
        int[][] ofUnit = new int[units][];
        for (int each = 0; each < units; each++) {
            ofUnit[each] = new int[counts[each]];
        }
        for (int piece = unit.length - 1; piece >= 0; piece--) {
            ofUnit[unit[piece]][--counts[unit[piece]]] = piece;
        }
        return ofUnit;
    }

    private void spread(double[] people, double[] column) {
        for (int each = 0; each < people.length; each++) {
            double area = 0;
            for (int piece : piecesOfUnit[each]) {
                area += shapes[piece].area();
            }
            for (int piece : piecesOfUnit[each]) {
                double share = area > 0 ? shapes[piece].area() / area : 1.0 / piecesOfUnit[each].length;
                column[piece] = people[each] * share;
            }
        }
    }

    /** Number of pieces. */
    public int size() {
        return shapes.length;
    }

    /** Number of shapes that were cut: parcels, by their index. */
    public int unitCount() {
        return piecesOfUnit.length;
    }

    /** A piece. */
    public FlatPolygon shape(int piece) {
        return shapes[piece];
    }

    /** The shape it was cut from. */
    public int unit(int piece) {
        return unit[piece];
    }

    /** Square metres that count as land: those that no earlier shape has. */
    public double land(int piece) {
        return weights[LAND][piece];
    }

    /** The pieces of a shape, ascending (a copy). */
    public int[] piecesOf(int ofUnit) {
        return piecesOfUnit[ofUnit].clone();
    }

    /** Number of chunks. */
    public int chunkCount() {
        return chunks.starts.length - 1;
    }

    /** First piece of a chunk. */
    public int start(int chunk) {
        return chunks.starts[chunk];
    }

    /** One past the last piece of a chunk. */
    public int end(int chunk) {
        return chunks.starts[chunk + 1];
    }

    /** The chunk of a piece. */
    public int chunkOf(int piece) {
        return chunkOfPiece[piece];
    }

    /** The district of all pieces of a chunk. */
    public int district(int chunk) {
        return chunks.district[chunk];
    }

    /** The community of all pieces of a chunk. */
    public int community(int chunk) {
        return chunks.community[chunk];
    }

    int columns() {
        return weights.length;
    }

    /** A column by pieces; not to be written to. */
    double[] weights(int column) {
        return weights[column];
    }

    /** A column added up by chunks; not to be written to. */
    double[] totals(int column) {
        return totals[column];
    }

    Bounds bounds() {
        return bounds;
    }
}
