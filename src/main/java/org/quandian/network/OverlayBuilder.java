package org.quandian.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the changes of a plan into one overlay. The order of the changes numbers the links and is of no other consequence. Used once. */
final class OverlayBuilder {
    private final WalkGraph graph;
    private final List<StreetChange.Link> links = new ArrayList<>();
    private final SortedMap<Integer, SortedMap<Double, Stop>> cut = new TreeMap<>();
    private final List<EdgeStops> stops = new ArrayList<>();
    private final List<Integer> nodeEdge = new ArrayList<>();
    private final List<Double> nodeOffset = new ArrayList<>();
    private final SortedMap<Integer, List<Arc>> arcs = new TreeMap<>();

    private static final class Stop {
        boolean joined;
        boolean barred;
    }

    private record Arc(int source, int target, double length, int edge, double start, double end) {}

    OverlayBuilder(WalkGraph graph) {
        this.graph = graph;
    }

    StreetOverlay build(List<StreetChange> changes) {
        for (StreetChange change : changes) {
            if (change instanceof StreetChange.Link link) {
                links.add(link);
                link.junctions().forEach(junction -> stop(junction.street()).joined = true);
            } else if (change instanceof StreetChange.Bar bar) {
                stop(bar.street()).barred = true;
            }
        }
        cut.forEach((edge, at) -> stops.add(cutEdge(edge, at)));
        LinkLine[] lines = links.stream().map(LinkLine::of).toArray(LinkLine[]::new);
        for (int i = 0; i < lines.length; i++) {
            stops.add(link(graph.edgeCount() + i, lines[i], links.get(i)));
        }
        stops.forEach(this::layParts);
        for (int i = 0; i < lines.length; i++) {
            layLegs(stops.get(cut.size() + i), links.get(i));
        }
        int[] touched = copyArcsOfTouchedNodes();
        return new StreetOverlay(
                graph,
                stops.toArray(EdgeStops[]::new),
                touched,
                lines,
                nodeEdge.stream().mapToInt(Integer::intValue).toArray(),
                nodeOffset.stream().mapToDouble(Double::doubleValue).toArray(),
                table(touched));
    }

    private Stop stop(EdgePoint place) {
        int edge = place.edge();
        if (edge < 0 || edge >= graph.edgeCount()) {
            throw new IllegalArgumentException("no edge of the graph: " + place);
        }
        return cut.computeIfAbsent(edge, any -> new TreeMap<>()).computeIfAbsent(offset(place), any -> new Stop());
    }

    private double offset(EdgePoint place) {
        return Math.max(0.0, Math.min(Lengths.of(place.offset()), graph.length(place.edge())));
    }

    private EdgeStops cutEdge(int edge, SortedMap<Double, Stop> at) {
        double length = graph.length(edge);
        at.putIfAbsent(0.0, new Stop());
        at.putIfAbsent(length, new Stop());
        int count = at.size();
        EdgeStops made = new EdgeStops(edge, new double[count], new int[count], new int[count], new boolean[count]);
        int i = 0;
        for (Map.Entry<Double, Stop> each : at.entrySet()) {
            double offset = each.getKey();
            Stop stop = each.getValue();
            made.offset()[i] = offset;
            made.barred()[i] = stop.barred;
            int left = offset == 0 ? graph.from(edge) : -1;
            int right = offset == length ? graph.to(edge) : -1;
            if (!stop.barred) {
                left = right = left >= 0 ? left : right >= 0 ? right : addNode(edge, offset);
            } else if (stop.joined) {
                left = left >= 0 ? left : addNode(edge, offset);
                right = right >= 0 ? right : addNode(edge, offset);
            }
            made.left()[i] = left;
            made.right()[i] = right;
            i++;
        }
        return made;
    }

    private EdgeStops link(int edge, LinkLine line, StreetChange.Link link) {
        SortedSet<Double> at = new TreeSet<>(List.of(0.0, line.length()));
        link.junctions().forEach(junction -> at.add(along(junction)));
        double[] offset = at.stream().mapToDouble(Double::doubleValue).toArray();
        int[] node = new int[offset.length];
        for (int i = 0; i < node.length; i++) {
            node[i] = addNode(edge, offset[i]);
        }
        return new EdgeStops(edge, offset, node, node, new boolean[node.length]);
    }

    /** On the grid, and no negative zero: a sorted set tells them apart. */
    private static double along(StreetChange.Junction junction) {
        return Math.max(0.0, Lengths.of(junction.along()));
    }

    private int addNode(int edge, double offset) {
        nodeEdge.add(edge);
        nodeOffset.add(offset);
        return graph.nodeCount() + nodeEdge.size() - 1;
    }

    private void layParts(EdgeStops edge) {
        for (int i = 0; i + 1 < edge.offset().length; i++) {
            int one = edge.right()[i];
            int other = edge.left()[i + 1];
            if (one >= 0 && other >= 0) {
                layBothWays(one, other, edge.edge(), edge.offset()[i], edge.offset()[i + 1]);
            }
        }
    }

    private void layBothWays(int one, int other, int edge, double start, double end) {
        lay(new Arc(one, other, end - start, edge, start, end));
        lay(new Arc(other, one, end - start, edge, end, start));
    }

    private void lay(Arc arc) {
        arcs.computeIfAbsent(arc.source(), any -> new ArrayList<>()).add(arc);
    }

    /** A junction right at a bar is beside it: it leads to both sides. */
    private void layLegs(EdgeStops link, StreetChange.Link change) {
        for (StreetChange.Junction junction : change.junctions()) {
            double along = along(junction);
            int own = link.left()[Arrays.binarySearch(link.offset(), along)];
            EdgePoint place = junction.street();
            EdgeStops street = stops.get(cut.headMap(place.edge()).size());
            int at = Arrays.binarySearch(street.offset(), offset(place));
            layLeg(own, street.left()[at], link.edge(), along, place.leg());
            if (street.right()[at] != street.left()[at]) {
                layLeg(own, street.right()[at], link.edge(), along, place.leg());
            }
        }
    }

    private void layLeg(int own, int street, int edge, double along, double leg) {
        lay(new Arc(own, street, Lengths.of(leg), edge, along, along));
        lay(new Arc(street, own, Lengths.of(leg), edge, along, along));
    }

    private int[] copyArcsOfTouchedNodes() {
        SortedSet<Integer> touched = new TreeSet<>();
        for (int edge : cut.keySet()) {
            touched.add(graph.from(edge));
            touched.add(graph.to(edge));
        }
        for (int node : touched) {
            for (int i = 0; i < graph.degree(node); i++) {
                int edge = graph.edgeAt(node, i);
                if (!cut.containsKey(edge)) {
                    double length = graph.length(edge);
                    boolean up = graph.from(edge) == node;
                    lay(new Arc(node, graph.otherEnd(edge, node), length, edge, up ? 0 : length, up ? length : 0));
                }
            }
        }
        return touched.stream().mapToInt(Integer::intValue).toArray();
    }

    private ArcTable table(int[] touched) {
        List<Arc> all = new ArrayList<>();
        int[] first = new int[touched.length + nodeEdge.size() + 1];
        for (int row = 0; row < first.length - 1; row++) {
            int node = row < touched.length ? touched[row] : graph.nodeCount() + row - touched.length;
            all.addAll(arcs.getOrDefault(node, List.of()));
            first[row + 1] = all.size();
        }
        return new ArcTable(
                first,
                all.stream().mapToInt(Arc::source).toArray(),
                all.stream().mapToInt(Arc::target).toArray(),
                all.stream().mapToDouble(Arc::length).toArray(),
                all.stream().mapToInt(Arc::edge).toArray(),
                all.stream().mapToDouble(Arc::start).toArray(),
                all.stream().mapToDouble(Arc::end).toArray());
    }
}
