package org.quandian.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All distances by Floyd and Warshall on a graph that is split at every place that matters; written to be plain, not fast. Each place
 * of an edge is two points, one on either side, which are one unless it is barred.
 */
final class SplitGraph {
    private final WalkGraph graph;
    private final double half;
    private final List<StreetChange> changes;
    private final List<EdgePoint> places;
    private final Map<String, Integer> points = new HashMap<>();
    private final List<double[]> arcs = new ArrayList<>();
    private double[][] distance = new double[0][0];

    SplitGraph(WalkGraph graph, double crossingMetres, List<StreetChange> changes, List<EdgePoint> places) {
        this.graph = graph;
        this.half = crossingMetres / 2;
        this.changes = changes;
        this.places = places;
        split();
        solve();
    }

    double betweenPlaceAndNode(int place, int node) {
        return distance[point("from" + place)][point("node" + node)];
    }

    double betweenPlaces(int one, int other) {
        return distance[point("from" + one)][point("to" + other)];
    }

    private int point(String name) {
        return points.computeIfAbsent(name, any -> points.size());
    }

    private void twoWays(String one, String other, double metres) {
        oneWay(one, other, metres);
        oneWay(other, one, metres);
    }

    private void oneWay(String one, String other, double metres) {
        arcs.add(new double[] {point(one), point(other), metres});
    }

    private static String side(int edge, double offset, String side) {
        return edge + "@" + offset + side;
    }

    private double half(int node) {
        int degree = graph.degree(node);
        return degree >= 3 && IntStream.range(0, degree).anyMatch(i -> graph.isMain(graph.edgeAt(node, i))) ? half : 0;
    }

    private void split() {
        IntStream.range(0, graph.nodeCount()).forEach(node -> point("node" + node));
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            chain(edge, graph.length(edge));
            twoWays("node" + graph.from(edge), side(edge, 0, "-"), half(graph.from(edge)));
            twoWays("node" + graph.to(edge), side(edge, graph.length(edge), "+"), half(graph.to(edge)));
        }
        int link = graph.edgeCount();
        for (StreetChange change : changes) {
            if (change instanceof StreetChange.Link each) {
                chain(link, linkLength(each));
                for (StreetChange.Junction junction : each.junctions()) {
                    join(side(link, junction.along(), "+"), junction.street());
                }
                link++;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            EdgePoint place = places.get(i);
            for (String side : List.of("-", "+")) {
                oneWay("from" + i, side(place.edge(), place.offset(), side), place.leg());
                oneWay(side(place.edge(), place.offset(), side), "to" + i, place.leg());
            }
        }
    }

    /** At the end of an edge a link joins its node, elsewhere and behind a bar the edge. */
    private void join(String own, EdgePoint street) {
        int edge = street.edge();
        boolean first = street.offset() == 0;
        boolean last = street.offset() == graph.length(edge);
        boolean barred = isBarred(edge, street.offset());
        if (first) {
            twoWays(own, "node" + graph.from(edge), street.leg() + half(graph.from(edge)));
        } else if (last) {
            twoWays(own, "node" + graph.to(edge), street.leg() + half(graph.to(edge)));
        }
        if (!first && !last || first && barred) {
            twoWays(own, side(edge, street.offset(), "+"), street.leg());
        }
        if (!first && !last || last && barred) {
            twoWays(own, side(edge, street.offset(), "-"), street.leg());
        }
    }

    static double linkLength(StreetChange.Link link) {
        double metres = 0;
        for (int i = 1; i < link.line().size(); i++) {
            metres += link.line().get(i).distance(link.line().get(i - 1));
        }
        return Lengths.of(metres);
    }

    private boolean isBarred(int edge, double offset) {
        return changes.stream()
                .anyMatch(each -> each instanceof StreetChange.Bar bar
                        && bar.street().edge() == edge
                        && bar.street().offset() == offset);
    }

    private void chain(int edge, double length) {
        TreeSet<Double> offsets = new TreeSet<>(List.of(0.0, length));
        int link = graph.edgeCount();
        for (StreetChange change : changes) {
            if (change instanceof StreetChange.Bar bar && bar.street().edge() == edge) {
                offsets.add(bar.street().offset());
            } else if (change instanceof StreetChange.Link each) {
                int own = link++;
                each.junctions().forEach(junction -> {
                    if (own == edge) {
                        offsets.add(junction.along());
                    }
                    if (junction.street().edge() == edge) {
                        offsets.add(junction.street().offset());
                    }
                });
            }
        }
        places.stream().filter(each -> each.edge() == edge).forEach(each -> offsets.add(each.offset()));
        double last = -1;
        for (double offset : offsets) {
            if (!isBarred(edge, offset)) {
                twoWays(side(edge, offset, "-"), side(edge, offset, "+"), 0);
            }
            if (last >= 0) {
                twoWays(side(edge, last, "+"), side(edge, offset, "-"), offset - last);
            }
            last = offset;
        }
    }

    private void solve() {
        int count = points.size();
        distance = new double[count][count];
        for (int i = 0; i < count; i++) {
            Arrays.fill(distance[i], Double.POSITIVE_INFINITY);
            distance[i][i] = 0;
        }
        arcs.forEach(
                arc -> distance[(int) arc[0]][(int) arc[1]] = Math.min(distance[(int) arc[0]][(int) arc[1]], arc[2]));
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
    }
}
