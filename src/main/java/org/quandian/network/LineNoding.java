package org.quandian.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.quandian.task.CancellationToken;

/**
 * Cuts lines where they meet, level by level: within a level wherever they touch, lines of different levels only where one of each ends.
 */
final class LineNoding {
    private final CancellationToken token;
    private final List<Piece> pieces = new ArrayList<>();
    private int crossings;

    private LineNoding(CancellationToken token) {
        this.token = token;
    }

    /**
     * A line between two nodes.
     *
     * @param line its points
     * @param first level of the node that it begins at; {@link #ALL} where lines of every level meet
     * @param last the same of its last node
     */
    record Piece(GridLine line, int first, int last) {
        /** The level of a node at which lines end. */
        static final int ALL = Integer.MIN_VALUE;
    }

    /** All pieces, and at how many places lines crossed without a common point. */
    record Noded(List<Piece> pieces, int crossings) {}

    /** Cuts the lines; hears how far it is, 0 to 1. */
    static Noded node(List<GridLine> lines, CancellationToken token, DoubleConsumer progress) {
        LineNoding noding = new LineNoding(token);
        Map<Integer, List<GridLine>> levels = new TreeMap<>();
        lines.forEach(line -> levels.computeIfAbsent(line.level(), unused -> new ArrayList<>())
                .add(line));
        int before = 0;
        for (List<GridLine> level : levels.values()) {
            double start = (double) before / lines.size();
            double share = (double) level.size() / lines.size();
            noding.nodeLevel(level, done -> progress.accept(start + share * done));
            before += level.size();
        }
        return new Noded(noding.pieces, noding.crossings);
    }

    private void nodeLevel(List<GridLine> lines, DoubleConsumer progress) {
        long[] ends = GridLines.ends(lines);
        List<NodedSegmentString> strings = new ArrayList<>(lines.size());
        lines.forEach(line -> strings.add(new NodedSegmentString(points(line), line)));
        Crossings found = new Crossings(token, progress, strings);
        MCIndexNoder noder = new MCIndexNoder(found);
        noder.computeNodes(strings);
        crossings += found.count();
        Collection<?> cut = noder.getNodedSubstrings();
        int done = 0;
        for (Object each : cut) {
            if (done++ % 1_000 == 0) {
                token.throwIfCancelled();
            }
            if (each instanceof SegmentString string) {
                add(string, ends);
            }
        }
    }

    private static Coordinate[] points(GridLine line) {
        Coordinate[] points = new Coordinate[line.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new CoordinateXY(line.x()[i], line.y()[i]);
        }
        return points;
    }

    private void add(SegmentString string, long[] ends) {
        int[] x = new int[string.size()];
        int[] y = new int[string.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (int) string.getCoordinate(i).x;
            y[i] = (int) string.getCoordinate(i).y;
        }
        GridLine line = ((GridLine) string.getData()).along(x, y);
        pieces.add(new Piece(line, level(line.firstKey(), line, ends), level(line.lastKey(), line, ends)));
    }

    private static int level(long key, GridLine line, long[] ends) {
        return Arrays.binarySearch(ends, key) >= 0 ? Piece.ALL : line.level();
    }
}
