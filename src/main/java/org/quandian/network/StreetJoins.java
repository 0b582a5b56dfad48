package org.quandian.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quandian.task.CancellationToken;

/**
 * Joins ends of lines to the streets that they almost reach: the end moves to the nearest point within the tolerance and the street is
 * cut there. Only streets of the end's own level count, and those of the ground for a bridge or tunnel that no other line carries on.
 * An end that already lies on a street stays.
 */
final class StreetJoins {
    private static final int STRIDE = 1_000;

    private final List<GridLine> lines;
    private final EndPlaces places;
    private final double tolerance;
    private final SegmentTrees trees;
    private final Map<Integer, List<Cut>> cuts = new HashMap<>();
    private final Map<Long, Long> moves = new HashMap<>();
    private int movedEnds;

    /** Where a line is cut: the point that its piece begins at, how far along the piece, and the place. */
    private record Cut(int start, double along, long key) {}

    /** The way from an end to a line. */
    private record Reach(double distance, int line, Cut cut) {}

    private StreetJoins(List<GridLine> lines, double tolerance, CancellationToken token) {
        this.lines = lines;
        this.tolerance = tolerance;
        this.places = new EndPlaces(lines);
        this.trees = new SegmentTrees(lines, token);
    }

    /** What came of it. */
    record Joined(List<GridLine> lines, int movedEnds) {}

    /**
     * The lines, joined.
     *
     * @param tolerance millimetres, inclusive
     */
    static Joined join(List<GridLine> lines, double tolerance, CancellationToken token) {
        StreetJoins joins = new StreetJoins(lines, tolerance, token);
        joins.findAll(token);
        return new Joined(joins.cutAndMove(token), joins.movedEnds);
    }

    private void findAll(CancellationToken token) {
        List<List<Integer>> levels = new ArrayList<>();
        IntStream.range(0, places.size()).forEach(unused -> levels.add(new ArrayList<>(2)));
        for (GridLine line : lines) {
            levels.get(places.find(line.firstKey())).add(line.level());
            levels.get(places.find(line.lastKey())).add(line.level());
        }
        for (int place = 0; place < places.size(); place++) {
            if (place % STRIDE == 0) {
                token.throwIfCancelled();
            }
            join(place, levels.get(place));
        }
    }

    private void join(int place, List<Integer> levels) {
        Set<Integer> wanted = new HashSet<>(levels);
        boolean endsHere = levels.stream().anyMatch(level -> level != 0 && isAlone(level, levels));
        if (endsHere) {
            wanted.add(0);
        }
        @Nullable Reach best = null;
        for (int level : wanted) {
            Reach found = findNearest(place, level);
            if (found == null) {
                continue;
            }
            if (found.distance() == 0 && !levels.contains(level)) {
                // The street lies right below; it has to be cut, as only lines of one level are noded with each other.
                cut(found);
            } else if (best == null || found.distance() < best.distance()) {
                best = found;
            }
        }
        if (best != null && best.distance() > 0) {
            cut(best);
            moves.put(GridKey.of(places.x(place), places.y(place)), best.cut().key());
            movedEnds += places.count(place);
        }
    }

    private static boolean isAlone(int level, List<Integer> levels) {
        return levels.stream().filter(each -> each == level).count() == 1;
    }

    private void cut(Reach reach) {
        cuts.computeIfAbsent(reach.line(), unused -> new ArrayList<>(1)).add(reach.cut());
    }

    /** The nearest line that does not end here, met between its ends. */
    private @Nullable Reach findNearest(int place, int level) {
        long here = GridKey.of(places.x(place), places.y(place));
        List<Reach> found = new ArrayList<>();
        trees.visitNear(level, places.x(place), places.y(place), tolerance, segment -> {
            GridLine line = lines.get(segment.line());
            if (line.firstKey() != here && line.lastKey() != here) {
                Reach reach = reach(place, segment);
                boolean atEnd =
                        reach.cut().key() == line.firstKey() || reach.cut().key() == line.lastKey();
                if (reach.distance() <= tolerance && !atEnd) {
                    found.add(reach);
                }
            }
        });
        return found.stream()
                .min(Comparator.comparingDouble(Reach::distance)
                        .thenComparingInt(Reach::line)
                        .thenComparingInt(reach -> reach.cut().start()))
                .orElse(null);
    }

    private Reach reach(int place, SegmentTrees.Segment segment) {
        GridLine line = lines.get(segment.line());
        double x = line.x()[segment.start()];
        double y = line.y()[segment.start()];
        double dx = line.x()[segment.start() + 1] - x;
        double dy = line.y()[segment.start() + 1] - y;
        double share = ((places.x(place) - x) * dx + (places.y(place) - y) * dy) / (dx * dx + dy * dy);
        double within = Math.min(1, Math.max(0, share));
        double nearX = x + within * dx;
        double nearY = y + within * dy;
        double distance = Math.hypot(nearX - places.x(place), nearY - places.y(place));
        long key = GridKey.of((int) Math.round(nearX), (int) Math.round(nearY));
        // What rounds to the same place is the same place.
        boolean same = key == GridKey.of(places.x(place), places.y(place));
        return new Reach(same ? 0 : distance, segment.line(), new Cut(segment.start(), within, key));
    }

    private List<GridLine> cutAndMove(CancellationToken token) {
        EndMoves ends = new EndMoves(lines, end -> moves.getOrDefault(end, end), trees, token);
        List<GridLine> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), ends.first(i), ends.last(i), cuts.getOrDefault(i, List.of()), result);
        }
        result.addAll(ends.bridges());
        return result;
    }

    private static void add(GridLine line, long first, long last, List<Cut> unsorted, List<GridLine> result) {
        List<Cut> sorted = unsorted.stream()
                .sorted(Comparator.comparingInt(Cut::start)
                        .thenComparingDouble(Cut::along)
                        .thenComparingLong(Cut::key))
                .toList();
        List<Long> points = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < line.size(); i++) {
            long here = GridKey.of(line.x()[i], line.y()[i]);
            points.add(i == 0 ? first : i == line.size() - 1 ? last : here);
            for (; next < sorted.size() && sorted.get(next).start() == i; next++) {
                points.add(sorted.get(next).key());
                addPiece(line, points, result);
                points = new ArrayList<>(List.of(sorted.get(next).key()));
            }
        }
        addPiece(line, points, result);
    }

    private static void addPiece(GridLine line, List<Long> points, List<GridLine> result) {
        int[] x = points.stream().mapToInt(GridKey::x).toArray();
        int[] y = points.stream().mapToInt(GridKey::y).toArray();
        GridLine piece = line.along(x, y);
        if (piece.size() > 1) {
            result.add(piece);
        }
    }
}
