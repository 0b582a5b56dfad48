package org.quandian.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.quandian.task.CancellationToken;

/**
 * Moves ends of lines to other places without parting lines that meet. Two lines that cross at a slight angle can miss each other once
 * the end of one lies half a metre aside; such lines keep their shape, and a short line leads from the end to its new place.
 */
final class EndMoves {
    /** Lines nearer than this meet, mm; the same as in {@link Crossings}. */
    private static final double NEAR = 1;

    private static final int STRIDE = 1_000;

    private final List<GridLine> lines;
    private final LongUnaryOperator target;
    private final GridLine[] moved;
    private final boolean[] keeps;

    /**
     * Finds out which lines can be moved.
     *
     * @param target where an end goes, both as {@link GridKey}; its own place where it stays
     * @param trees of the lines
     */
    EndMoves(List<GridLine> lines, LongUnaryOperator target, SegmentTrees trees, CancellationToken token) {
        this.lines = lines;
        this.target = target;
        this.moved = lines.stream().map(this::move).toArray(GridLine[]::new);
        this.keeps = new boolean[moved.length];
        List<Pair> pairs = new ArrayList<>();
        for (int line = 0; line < moved.length; line++) {
            if (line % STRIDE == 0) {
                token.throwIfCancelled();
            }
            if (moved[line].size() > 1) {
                int one = line;
                met(line, trees).forEach(other -> pairs.add(new Pair(one, other)));
            }
        }
        keepTogether(pairs);
    }

    /** Lines that met before any end moved. */
    private record Pair(int one, int other) {}

    private GridLine move(GridLine line) {
        return line.between(target.applyAsLong(line.firstKey()), target.applyAsLong(line.lastKey()));
    }

    /** Which lines the pieces met whose ends move; those that shrink to a place, as this one does not, are left out. */
    private Set<Integer> met(int number, SegmentTrees trees) {
        GridLine line = lines.get(number);
        Set<Integer> met = new TreeSet<>();
        if (first(number) != line.firstKey()) {
            addMet(number, 0, trees, met);
        }
        if (last(number) != line.lastKey()) {
            addMet(number, line.size() - 2, trees, met);
        }
        return met;
    }

    private void addMet(int number, int start, SegmentTrees trees, Set<Integer> met) {
        GridLine line = lines.get(number);
        trees.visitAlong(line.level(), line, start, NEAR, segment -> {
            boolean other = segment.line() != number && moved[segment.line()].size() > 1;
            if (other && isNear(line, start, lines.get(segment.line()), segment.start())) {
                met.add(segment.line());
            }
        });
    }

    /** A line that keeps its shape can no longer meet what another meets only when moved: until nothing changes. */
    private void keepTogether(List<Pair> pairs) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Pair pair : pairs) {
                boolean done = keeps[pair.one()] && keeps[pair.other()];
                if (!done && !meet(current(pair.one()), current(pair.other()))) {
                    keeps[pair.one()] = true;
                    keeps[pair.other()] = true;
                    changed = true;
                }
            }
        }
    }

    private GridLine current(int line) {
        return keeps[line] ? lines.get(line) : moved[line];
    }

    private static boolean meet(GridLine one, GridLine other) {
        return IntStream.range(0, one.size() - 1)
                .anyMatch(i -> IntStream.range(0, other.size() - 1).anyMatch(j -> isNear(one, i, other, j)));
    }

    private static boolean isNear(GridLine one, int i, GridLine other, int j) {
        return Distance.segmentToSegment(point(one, i), point(one, i + 1), point(other, j), point(other, j + 1)) < NEAR;
    }

    private static Coordinate point(GridLine line, int index) {
        return new CoordinateXY(line.x()[index], line.y()[index]);
    }

    /** Where a line begins now. */
    long first(int line) {
        long own = lines.get(line).firstKey();
        return keeps[line] ? own : target.applyAsLong(own);
    }

    /** Where a line ends now. */
    long last(int line) {
        long own = lines.get(line).lastKey();
        return keeps[line] ? own : target.applyAsLong(own);
    }

    /** The short lines from ends that stayed to the places they would have moved to. */
    List<GridLine> bridges() {
        List<GridLine> bridges = new ArrayList<>();
        for (int i = 0; i < keeps.length; i++) {
            if (keeps[i]) {
                addBridge(lines.get(i), lines.get(i).firstKey(), bridges);
                addBridge(lines.get(i), lines.get(i).lastKey(), bridges);
            }
        }
        return bridges;
    }

    private void addBridge(GridLine line, long end, List<GridLine> bridges) {
        long to = target.applyAsLong(end);
        if (to != end) {
            bridges.add(
                    line.along(new int[] {GridKey.x(end), GridKey.x(to)}, new int[] {GridKey.y(end), GridKey.y(to)}));
        }
    }
}
