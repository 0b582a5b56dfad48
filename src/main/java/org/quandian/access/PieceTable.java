package org.quandian.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.geometry.FlatPolygon;
import org.quandian.planning.DemandUnit;

/**
 * All demand pieces in columns, sorted so that a chunk of consecutive pieces lies in one district and one community: figures are
 * then added chunk by chunk in one fixed order, and a changed piece means one chunk to add up again. Immutable; any thread.
 */
final class PieceTable {
    private static final int CHUNK = 256;

    private final List<DemandPiece> pieces;
    private final double[] people;
    private final int[] chunkStarts;
    private final int[] chunkOfPiece;
    private final int[][] piecesOfUnit;
    private final STRtree index = new STRtree();

    PieceTable(List<DemandUnit> units, List<DemandPiece> cut) {
        List<DemandPiece> sorted = new ArrayList<>(cut);
        sorted.sort(Comparator.comparingInt(DemandPiece::district).thenComparingInt(DemandPiece::community));
        this.pieces = List.copyOf(sorted);
        this.chunkStarts = chunkStarts(pieces);
        this.chunkOfPiece = new int[pieces.size()];
        for (int chunk = 0; chunk < chunkCount(); chunk++) {
            Arrays.fill(chunkOfPiece, start(chunk), end(chunk), chunk);
        }
        this.piecesOfUnit = piecesOfUnit(units.size(), pieces);
        this.people = people(units, pieces, piecesOfUnit);
        for (int piece = 0; piece < pieces.size(); piece++) {
            FlatPolygon shape = shape(piece);
            index.insert(new Envelope(shape.minX(), shape.maxX(), shape.minY(), shape.maxY()), piece);
        }
        index.build();
    }

    int size() {
        return pieces.size();
    }

    int unitCount() {
        return piecesOfUnit.length;
    }

    FlatPolygon shape(int piece) {
        return pieces.get(piece).shape();
    }

    int unit(int piece) {
        return pieces.get(piece).unit();
    }

    /** Square metres that count as residential land. */
    double land(int piece) {
        return pieces.get(piece).countsAsLand() ? shape(piece).area() : 0;
    }

    /** Residents, spread evenly over the parcel's area. */
    double people(int piece) {
        return people[piece];
    }

    int[] piecesOf(int unit) {
        return piecesOfUnit[unit];
    }

    int chunkCount() {
        return chunkStarts.length - 1;
    }

    int start(int chunk) {
        return chunkStarts[chunk];
    }

    int end(int chunk) {
        return chunkStarts[chunk + 1];
    }

    int chunkOf(int piece) {
        return chunkOfPiece[piece];
    }

    /** The district of all pieces of a chunk. */
    int district(int chunk) {
        return pieces.get(start(chunk)).district();
    }

    /** The community of all pieces of a chunk. */
    int community(int chunk) {
        return pieces.get(start(chunk)).community();
    }

    /** Hands every piece whose bounds meet the extent to the visitor, as its number. */
    void visit(Envelope extent, ItemVisitor visitor) {
        index.query(extent, visitor);
    }

    private static int[] chunkStarts(List<DemandPiece> pieces) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            DemandPiece piece = pieces.get(i);
            if (i == 0
                    || i - starts.get(starts.size() - 1) == CHUNK
                    || piece.district() != pieces.get(i - 1).district()
                    || piece.community() != pieces.get(i - 1).community()) {
                starts.add(i);
            }
        }
        starts.add(pieces.size());
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[][] piecesOfUnit(int units, List<DemandPiece> pieces) {
        int[] counts = new int[units];
        pieces.forEach(piece -> counts[piece.unit()]++);
        int[][] ofUnit = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            ofUnit[unit] = new int[counts[unit]];
        }
        for (int i = pieces.size() - 1; i >= 0; i--) {
            int unit = pieces.get(i).unit();
            ofUnit[unit][--counts[unit]] = i;
        }
        return ofUnit;
    }

    private static double[] people(List<DemandUnit> units, List<DemandPiece> pieces, int[][] piecesOfUnit) {
        double[] people = new double[pieces.size()];
        for (DemandUnit unit : units) {
            int[] own = piecesOfUnit[unit.index()];
            double area = 0;
            for (int piece : own) {
                area += pieces.get(piece).shape().area();
            }
            for (int piece : own) {
                double share = area > 0 ? pieces.get(piece).shape().area() / area : 1.0 / own.length;
                people[piece] = unit.population() * share;
            }
        }
        return people;
    }
}
