package org.quandian.network;

import java.util.Optional;

/** One search for the edge nearest to a point: nearer boxes first, none that is farther than what was found. Used once, by one thread. */
final class NearestEdge {
    private final WalkGraph graph;
    private final EdgeBoxes boxes;
    private final double x;
    private final double y;
    /** Square millimetres of the children's boxes, {@link EdgeBoxes#BRANCHES} on each level. */
    private final double[] distances;

    private double best;
    private int edge = -1;
    private int segment;
    private double share;

    /** The point in millimetres from the origin. */
    NearestEdge(WalkGraph graph, EdgeBoxes boxes, double x, double y) {
        this.graph = graph;
        this.boxes = boxes;
        this.x = x;
        this.y = y;
        this.distances = new double[EdgeBoxes.BRANCHES * boxes.top()];
    }

    /**
     * The nearest place.
     *
     * @param limit metres, inclusive
     */
    Optional<EdgePoint> find(double limit) {
        double millimetres = limit * WalkGraph.MILLI;
        // A hair more than the limit, as its square is rounded; what is found is judged by the limit itself.
        best = millimetres * millimetres * (1 + 1e-12);
        if (boxes.count(boxes.top()) > 0) {
            look(boxes.top(), 0);
        }
        double distance = Math.sqrt(best) / WalkGraph.MILLI;
        return edge < 0 || distance > limit ? Optional.empty() : Optional.of(place(distance));
    }

    private void look(int level, int box) {
        if (level == 0) {
            measure(box);
            return;
        }
        int first = box * EdgeBoxes.BRANCHES;
        int count = Math.min(boxes.count(level - 1) - first, EdgeBoxes.BRANCHES);
        int base = (level - 1) * EdgeBoxes.BRANCHES;
        for (int i = 0; i < count; i++) {
            distances[base + i] = boxes.squareDistance(level - 1, first + i, x, y);
        }
        for (int turn = 0; turn < count; turn++) {
            int nearest = 0;
            for (int i = 1; i < count; i++) {
                nearest = distances[base + i] < distances[base + nearest] ? i : nearest;
            }
            if (!(distances[base + nearest] <= best)) {
                return;
            }
            distances[base + nearest] = Double.POSITIVE_INFINITY;
            look(level - 1, first + nearest);
        }
    }

    private void measure(int candidate) {
        int points = graph.pointCount(candidate);
        double fromX = graph.gridX(candidate, 0) - x;
        double fromY = graph.gridY(candidate, 0) - y;
        for (int i = 1; i < points; i++) {
            double toX = graph.gridX(candidate, i) - x;
            double toY = graph.gridY(candidate, i) - y;
            double dx = toX - fromX;
            double dy = toY - fromY;
            double along = -(fromX * dx + fromY * dy);
            double square = dx * dx + dy * dy;
            double nearX;
            double nearY;
            if (!(along > 0)) {
                nearX = fromX;
                nearY = fromY;
            } else if (along >= square) {
                nearX = toX;
                nearY = toY;
            } else {
                nearX = fromX + along / square * dx;
                nearY = fromY + along / square * dy;
            }
            double distance = nearX * nearX + nearY * nearY;
            if (distance < best || (distance == best && candidate < edge) || (distance <= best && edge < 0)) {
                best = distance;
                edge = candidate;
                segment = i - 1;
                share = Math.max(0, Math.min(square, along));
            }
            fromX = toX;
            fromY = toY;
        }
    }

    private EdgePoint place(double distance) {
        double millimetres = 0;
        for (int i = 0; i < segment; i++) {
            millimetres += graph.millimetres(edge, i);
        }
        // Not share times length: where the grid has the answer exactly, so have we.
        millimetres += share / graph.millimetres(edge, segment);
        return EdgeOffsets.nearest(graph, edge, millimetres, distance);
    }
}
