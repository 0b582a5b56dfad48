package org.quandian.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches of one edge near an area or in it. Used once, by one thread. All lengths here are millimetres along the edge. */
final class EdgeReach {
    private final WalkGraph graph;
    private final int edge;
    private final AreaOutline outline;
    private final double distance;
    private final NearInterval interval = new NearInterval();
    private final List<Stretch> parts = new ArrayList<>();
    /** Places that may be nearest. */
    private final List<Candidate> candidates = new ArrayList<>();

    private final double whole;

    private record Stretch(double from, double to) {}

    private record Candidate(double along, double distance) {}

    EdgeReach(WalkGraph graph, int edge, AreaOutline outline, double distance) {
        this.graph = graph;
        this.edge = edge;
        this.outline = outline;
        this.distance = distance;
        double along = 0;
        for (int i = 0; i + 1 < graph.pointCount(edge); i++) {
            double length = graph.millimetres(edge, i);
            nearTo(i, along, length);
            along += length;
        }
        this.whole = along;
    }

    private void nearTo(int i, double along, double length) {
        double x = graph.gridX(edge, i);
        double y = graph.gridY(edge, i);
        double dx = graph.gridX(edge, i + 1) - x;
        double dy = graph.gridY(edge, i + 1) - y;
        for (int piece = 0; piece < outline.count(); piece++) {
            double fromX = outline.fromX(piece);
            double fromY = outline.fromY(piece);
            double toX = outline.toX(piece);
            double toY = outline.toY(piece);
            boolean apart = Math.min(fromX, toX) - distance > Math.max(x, x + dx)
                    || Math.max(fromX, toX) + distance < Math.min(x, x + dx)
                    || Math.min(fromY, toY) - distance > Math.max(y, y + dy)
                    || Math.max(fromY, toY) + distance < Math.min(y, y + dy);
            if (!apart && interval.find(x - fromX, y - fromY, dx, dy, toX - fromX, toY - fromY, distance)) {
                parts.add(new Stretch(along + interval.low(), along + interval.high()));
                addCandidates(piece, along, length, new double[] {x, y, dx, dy});
            }
        }
    }

    private void addCandidates(int piece, double along, double length, double[] at) {
        double square = at[2] * at[2] + at[3] * at[3];
        double fromX = outline.fromX(piece) - at[0];
        double fromY = outline.fromY(piece) - at[1];
        double extentX = outline.toX(piece) - outline.fromX(piece);
        double extentY = outline.toY(piece) - outline.fromY(piece);
        double cross = at[2] * extentY - at[3] * extentX;
        double[] shares = {
            0,
            1,
            (fromX * at[2] + fromY * at[3]) / square,
            ((fromX + extentX) * at[2] + (fromY + extentY) * at[3]) / square,
            cross == 0 ? 0 : (fromX * extentY - fromY * extentX) / cross
        };
        for (int i = 0; i < shares.length; i++) {
            double share = Math.max(0, Math.min(1, shares[i]));
            double away = outline.distance(piece, at[0] + share * at[2], at[1] + share * at[3]);
            boolean crossing =
                    i == shares.length - 1 && cross != 0 && share == shares[i] && isOn(fromX, fromY, at, cross);
            candidates.add(new Candidate(along + share * length, crossing ? 0 : away));
        }
    }

    /** Whether the lines through both pieces meet on the outline's piece. */
    private static boolean isOn(double fromX, double fromY, double[] at, double cross) {
        double share = (fromX * at[3] - fromY * at[2]) / cross;
        return share >= 0 && share <= 1;
    }

    /** The places, by offset. */
    List<EdgePoint> list() {
        List<EdgePoint> places = new ArrayList<>();
        for (Stretch stretch : stretches()) {
            places.add(end(stretch.from(), stretch.from() == 0, true));
            places.add(end(stretch.to(), stretch.to() == whole, false));
            places.add(nearest(stretch));
        }
        places.sort(AreaReach.ORDER);
        return places;
    }

    private List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>(merged(parts));
        double done = 0;
        for (Stretch part : List.copyOf(all)) {
            addInside(done, part.from(), all);
            done = part.to();
        }
        addInside(done, whole, all);
        return merged(all);
    }

    private void addInside(double from, double to, List<Stretch> all) {
        if (from < to && isInside(from, to)) {
            all.add(new Stretch(from, to));
        }
    }

    private static List<Stretch> merged(List<Stretch> unsorted) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch part : unsorted.stream()
                .sorted(Comparator.comparingDouble(Stretch::from))
                .toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && part.from() <= joined.get(last).to()) {
                Stretch before = joined.get(last);
                joined.set(last, new Stretch(before.from(), Math.max(before.to(), part.to())));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean isInside(double from, double to) {
        double[] middle = point((from + to) / 2);
        return outline.holds(middle[0], middle[1]);
    }

    private double[] point(double along) {
        double before = 0;
        int last = graph.pointCount(edge) - 2;
        for (int i = 0; ; i++) {
            double length = graph.millimetres(edge, i);
            if (along <= before + length || i == last) {
                double share = Math.min(1, (along - before) / length);
                double x = graph.gridX(edge, i);
                double y = graph.gridY(edge, i);
                return new double[] {
                    x + share * (graph.gridX(edge, i + 1) - x), y + share * (graph.gridY(edge, i + 1) - y)
                };
            }
            before += length;
        }
    }

    /** An end of a stretch, moved into the stretch by less than the grid is wide, so that it is never farther than the limit. */
    private EdgePoint end(double along, boolean ofEdge, boolean first) {
        double metres = along / WalkGraph.MILLI;
        double up = EdgeOffsets.within(graph, edge, Lengths.of(metres));
        double offset = first || up == metres || ofEdge ? up : EdgeOffsets.within(graph, edge, Lengths.below(metres));
        if (ofEdge) {
            offset = first ? 0 : graph.length(edge);
        }
        double[] place = point(along);
        // What is inside an area is 0 from it; the end of a stretch outside is as far as the limit unless the edge ends
        // there.
        double away = outline.distance(place[0], place[1]);
        double leg = ofEdge || away == 0 ? away : distance;
        return new EdgePoint(edge, offset, Lengths.of(Math.min(leg, distance) / WalkGraph.MILLI));
    }

    private EdgePoint nearest(Stretch stretch) {
        @Nullable Candidate best = null;
        for (Candidate each : candidates) {
            boolean within = each.along() >= stretch.from() && each.along() <= stretch.to();
            boolean better = best == null
                    || each.distance() < best.distance()
                    || (each.distance() == best.distance() && each.along() < best.along());
            if (within && better) {
                best = each;
            }
        }
        if (best == null) {
            return end(stretch.from(), stretch.from() == 0, true);
        }
        double[] place = point(best.along());
        if (best.distance() == 0 || outline.holds(place[0], place[1])) {
            double offset = EdgeOffsets.within(graph, edge, Lengths.of(best.along() / WalkGraph.MILLI));
            return new EdgePoint(edge, offset, 0);
        }
        return EdgeOffsets.nearest(graph, edge, best.along(), best.distance() / WalkGraph.MILLI);
    }
}
