package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.quandian.fixture.Shapes;
import org.quandian.network.EdgePoint;
import org.quandian.network.StreetChange;
import org.quandian.network.WalkGraph;

/**
 * Walking as one would do it by hand: every place that matters is a point of its own, points are joined by plain edges, and Dijkstra's
 * algorithm runs over them. Knows the graph and the plan's changes, nothing of how the program searches.
 */
final class PlainWalk {
    private final WalkGraph graph;
    private final List<StreetChange> changes;
    private final List<LineString> edges = new ArrayList<>();
    private final List<StreetChange.Link> links = new ArrayList<>();
    private final Map<Integer, TreeMap<Double, int[]>> stops = new HashMap<>();
    private final List<List<double[]>> ways = new ArrayList<>();

    PlainWalk(WalkGraph graph, List<StreetChange> changes) {
        this.graph = graph;
        this.changes = changes;
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            double[] xy = new double[2 * graph.pointCount(edge)];
            for (int i = 0; i < xy.length / 2; i++) {
                xy[2 * i] = graph.pointX(edge, i);
                xy[2 * i + 1] = graph.pointY(edge, i);
            }
            edges.add(Shapes.line(xy));
        }
        for (StreetChange change : changes) {
            if (change instanceof StreetChange.Link link) {
                links.add(link);
            }
        }
    }

    /** The nearest place on any street of the graph, by looking at all of them; an edge of -1 where there is none. */
    EdgePoint nearest(double x, double y) {
        int best = -1;
        double leg = Double.POSITIVE_INFINITY;
        for (int edge = 0; edge < edges.size(); edge++) {
            double metres = edges.get(edge).distance(Shapes.point(x, y));
            if (metres < leg) {
                leg = metres;
                best = edge;
            }
        }
        return best < 0
                ? new EdgePoint(-1, 0, leg)
                : new EdgePoint(best, new LengthIndexedLine(edges.get(best)).project(new Coordinate(x, y)), leg);
    }

    /** The nearest place on each link. */
    List<EdgePoint> onLinks(double x, double y) {
        List<EdgePoint> places = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            LineString line = line(links.get(i));
            double offset = new LengthIndexedLine(line).project(new Coordinate(x, y));
            places.add(new EdgePoint(graph.edgeCount() + i, offset, line.distance(Shapes.point(x, y))));
        }
        return places;
    }

    private static LineString line(StreetChange.Link link) {
        double[] xy = new double[2 * link.line().size()];
        for (int i = 0; i < link.line().size(); i++) {
            xy[2 * i] = link.line().get(i).x;
            xy[2 * i + 1] = link.line().get(i).y;
        }
        return Shapes.line(xy);
    }

    /** A place on an edge that will be asked about: who stands on it. */
    void mark(EdgePoint place) {
        stops.computeIfAbsent(place.edge(), any -> new TreeMap<>()).put(place.offset(), new int[] {-1, -1});
    }

    /** Lays all points and ways; no place may be marked afterwards. */
    void lay() {
        for (int node = 0; node < graph.nodeCount(); node++) {
            ways.add(new ArrayList<>());
        }
        changes.stream().flatMap(each -> StreetPlan.placesOf(each).stream()).forEach(this::mark);
        for (int i = 0; i < links.size(); i++) {
            int edge = graph.edgeCount() + i;
            links.get(i).junctions().forEach(each -> mark(new EdgePoint(edge, each.along(), 0)));
        }
        stops.forEach(this::layEdge);
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            if (!stops.containsKey(edge)) {
                join(graph.from(edge), graph.to(edge), graph.length(edge));
            }
        }
        for (int i = 0; i < links.size(); i++) {
            for (StreetChange.Junction each : links.get(i).junctions()) {
                for (int own : pointsAt(new EdgePoint(graph.edgeCount() + i, each.along(), 0))) {
                    for (int street : pointsAt(each.street())) {
                        join(own, street, each.street().leg());
                    }
                }
            }
        }
    }

    private void layEdge(int edge, TreeMap<Double, int[]> places) {
        boolean link = edge >= graph.edgeCount();
        if (!link) {
            places.putIfAbsent(0.0, new int[2]);
            places.putIfAbsent(graph.length(edge), new int[2]);
        }
        int before = -1;
        double last = 0;
        for (Map.Entry<Double, int[]> place : places.entrySet()) {
            double offset = place.getKey();
            boolean first = !link && offset == 0;
            boolean end = !link && offset == graph.length(edge);
            boolean barred = changes.stream()
                    .anyMatch(each -> each instanceof StreetChange.Bar bar
                            && bar.street().edge() == edge
                            && bar.street().offset() == offset);
            int left = first ? graph.from(edge) : newPoint();
            int right = end ? graph.to(edge) : newPoint();
            if (!barred) {
                join(left, right, 0);
            }
            if (before >= 0) {
                join(before, left, offset - last);
            }
            place.setValue(new int[] {left, right});
            before = right;
            last = offset;
        }
    }

    private int newPoint() {
        ways.add(new ArrayList<>());
        return ways.size() - 1;
    }

    private void join(int one, int other, double metres) {
        ways.get(one).add(new double[] {other, metres});
        ways.get(other).add(new double[] {one, metres});
    }

    private int[] pointsAt(EdgePoint place) {
        TreeMap<Double, int[]> places = stops.getOrDefault(place.edge(), new TreeMap<>());
        return places.getOrDefault(place.offset(), new int[0]);
    }

    /** Metres of every point from the nearest door. */
    double[] from(List<EdgePoint> doors) {
        double[] metres = new double[ways.size()];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        PriorityQueue<double[]> queue = new PriorityQueue<>((a, b) -> Double.compare(a[1], b[1]));
        for (EdgePoint door : doors) {
            for (int point : pointsAt(door)) {
                queue.add(new double[] {point, door.leg()});
            }
        }
        while (!queue.isEmpty()) {
            double[] next = queue.remove();
            int point = (int) next[0];
            if (next[1] < metres[point]) {
                metres[point] = next[1];
                ways.get(point).forEach(way -> queue.add(new double[] {way[0], next[1] + way[1]}));
            }
        }
        return metres;
    }

    /** Metres of who joins at these places. */
    double metres(double[] ofPoints, List<EdgePoint> joins) {
        double best = Double.POSITIVE_INFINITY;
        for (EdgePoint join : joins) {
            for (int point : pointsAt(join)) {
                best = Math.min(best, join.leg() + ofPoints[point]);
            }
        }
        return best;
    }
}
