package org.quandian.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quandian.task.CancellationToken;

/**
 * Which ends of lines become one: those no farther apart than the tolerance, and those near the same others. The place is that of most
 * ends, then the least by x and y. A long chain of ends, such as a road drawn as a thousand pieces shorter than the tolerance, does not
 * shrink to a point: where a cluster is wider than twice the tolerance, each place takes only those within the tolerance.
 */
final class EndClusters {
    private static final int STRIDE = 1_000;

    private final EndPlaces places;
    private final double tolerance;
    private final int[] parent;

    private EndClusters(EndPlaces places, double tolerance) {
        this.places = places;
        this.tolerance = tolerance;
        this.parent = IntStream.range(0, places.size()).toArray();
    }

    /**
     * Where each place goes: the number of another place, or its own.
     *
     * @param tolerance millimetres, inclusive
     */
    static int[] targets(EndPlaces places, double tolerance, CancellationToken token) {
        EndClusters clusters = new EndClusters(places, tolerance);
        for (int place = 0; place < places.size(); place++) {
            if (place % STRIDE == 0) {
                token.throwIfCancelled();
            }
            int from = place;
            places.visitNear(place, tolerance, other -> clusters.join(from, other));
        }
        return clusters.choose();
    }

    private int root(int place) {
        int root = place;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int[] choose() {
        int[] targets = IntStream.range(0, places.size()).toArray();
        List<Integer> order = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::root).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int start = 0; start < order.size(); ) {
            int end = start + 1;
            while (end < order.size() && root(order.get(end)) == root(order.get(start))) {
                end++;
            }
            if (end - start > 1) {
                choose(order.subList(start, end), targets);
            }
            start = end;
        }
        return targets;
    }

    private void choose(List<Integer> cluster, int[] targets) {
        List<Integer> ranked = cluster.stream()
                .sorted(Comparator.comparingInt(places::count).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        if (isNarrow(cluster)) {
            cluster.forEach(place -> targets[place] = ranked.get(0));
            return;
        }
        cluster.forEach(place -> targets[place] = -1);
        for (int place : ranked) {
            if (targets[place] < 0) {
                places.visitNear(place, tolerance, other -> {
                    if (targets[other] < 0) {
                        targets[other] = place;
                    }
                });
            }
        }
    }

    private boolean isNarrow(List<Integer> cluster) {
        int[] x = cluster.stream().mapToInt(places::x).sorted().toArray();
        int[] y = cluster.stream().mapToInt(places::y).sorted().toArray();
        double width = (double) x[x.length - 1] - x[0];
        double height = (double) y[y.length - 1] - y[0];
        return width * width + height * height <= 4 * tolerance * tolerance;
    }

    /** How many ends move. */
    static int countMoved(EndPlaces places, int[] targets) {
        return IntStream.range(0, targets.length)
                .filter(place -> targets[place] != place)
                .map(places::count)
                .sum();
    }

    /**
     * Lines whose ends have moved.
     *
     * @param lines with the short ones that lead to the new places of ends that stayed
     * @param shrunk how many lines have become a place and are left out
     */
    record Moved(List<GridLine> lines, int shrunk) {}

    /** Moves the ends. */
    static Moved move(List<GridLine> lines, EndPlaces places, int[] targets, CancellationToken token) {
        EndMoves moves = new EndMoves(
                lines, end -> places.key(targets[places.find(end)]), new SegmentTrees(lines, token), token);
        List<GridLine> moved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GridLine line = lines.get(i).between(moves.first(i), moves.last(i));
            if (line.size() > 1) {
                moved.add(line);
            }
        }
        int shrunk = lines.size() - moved.size();
        moved.addAll(moves.bridges());
        return new Moved(moved, shrunk);
    }
}
