package org.quandian.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the runs of one search. Most edges are walked from their two ends only; those that are cut or carry an origin are gone
 * through part by part. Used once.
 */
final class RunGatherer {
    private final TreeSearch search;
    private final Streets streets;
    private final List<EdgePoint> places;
    private final double limit;
    private final IntIndex placeEdges;
    private final List<ReachedStreets.Run> runs = new ArrayList<>();

    /** A place of an edge from which it is walked both ways. */
    private record Source(double offset, double metres) {}

    RunGatherer(TreeSearch search, List<EdgePoint> places, double limit) {
        this.search = search;
        this.streets = search.streets();
        this.places = places;
        this.limit = limit;
        this.placeEdges = new IntIndex(edgesOfPlaces());
    }

    private int[] edgesOfPlaces() {
        return places.stream().mapToInt(EdgePoint::edge).sorted().distinct().toArray();
    }

    List<ReachedStreets.Run> gather() {
        WalkGraph graph = streets.graph();
        for (int i = 0; i < search.reachedCount(); i++) {
            int node = search.reached(i);
            int degree = node < graph.nodeCount() ? graph.degree(node) : 0;
            for (int k = 0; k < degree; k++) {
                int edge = graph.edgeAt(node, k);
                boolean second = k > 0 && graph.edgeAt(node, k - 1) == edge;
                boolean mine = graph.from(edge) == node || search.distance(graph.from(edge)) > limit;
                if (mine && !second && !isSpecial(edge)) {
                    addPart(edge, 0, graph.from(edge), graph.length(edge), graph.to(edge), List.of());
                }
            }
        }
        addSpecialEdges();
        return List.copyOf(runs);
    }

    private boolean isSpecial(int edge) {
        return placeEdges.find(edge) >= 0 || streets.overlay().findCut(edge) >= 0;
    }

    private void addSpecialEdges() {
        StreetOverlay overlay = streets.overlay();
        for (int cut = 0; cut < overlay.cutCount(); cut++) {
            EdgeStops stops = overlay.stops(cut);
            List<EdgePoint> here = placesOn(stops.edge());
            for (int i = 0; i + 1 < stops.offset().length; i++) {
                addPart(
                        stops.edge(),
                        stops.offset()[i],
                        stops.right()[i],
                        stops.offset()[i + 1],
                        stops.left()[i + 1],
                        here);
            }
        }
        for (int edge : edgesOfPlaces()) {
            if (overlay.findCut(edge) < 0) {
                WalkGraph graph = streets.graph();
                addPart(edge, 0, graph.from(edge), graph.length(edge), graph.to(edge), placesOn(edge));
            }
        }
    }

    private List<EdgePoint> placesOn(int edge) {
        return places.stream().filter(place -> place.edge() == edge).toList();
    }

    private void addPart(int edge, double low, int lowNode, double high, int highNode, List<EdgePoint> inside) {
        List<Source> sources = new ArrayList<>(2 + inside.size());
        addNode(sources, low, lowNode);
        for (EdgePoint place : inside) {
            if (place.offset() >= low && place.offset() <= high) {
                sources.add(new Source(place.offset(), place.leg()));
            }
        }
        addNode(sources, high, highNode);
        if (sources.size() > 2) {
            sources.sort(Comparator.comparingDouble(Source::offset));
        }
        List<Source> nearest = withoutOutdone(sources);
        for (int i = 0; i < nearest.size(); i++) {
            Source source = nearest.get(i);
            addRun(edge, source, i == 0 ? low : meeting(nearest.get(i - 1), source));
            addRun(edge, source, i + 1 == nearest.size() ? high : meeting(source, nearest.get(i + 1)));
        }
    }

    private void addNode(List<Source> sources, double offset, int node) {
        double metres = node < 0 ? Double.POSITIVE_INFINITY : search.distance(node) + streets.half(node);
        if (metres <= limit) {
            sources.add(new Source(offset, metres));
        }
    }

    /** Without those that are nowhere nearer than another one; of equal ones the first stays. */
    private static List<Source> withoutOutdone(List<Source> sources) {
        List<Source> nearest = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            boolean outdone = false;
            for (int k = 0; k < sources.size() && !outdone; k++) {
                Source other = sources.get(k);
                double way = other.metres() + Math.abs(other.offset() - source.offset());
                outdone =
                        k != i && (way < source.metres() || (way == source.metres() && isFirst(other, source, k < i)));
            }
            if (!outdone) {
                nearest.add(source);
            }
        }
        return nearest;
    }

    private static boolean isFirst(Source other, Source source, boolean earlier) {
        return other.metres() < source.metres() || earlier;
    }

    /** Where one is as far from the one as from the other. */
    private static double meeting(Source low, Source high) {
        return (low.offset() + high.offset() + high.metres() - low.metres()) / 2;
    }

    private void addRun(int edge, Source source, double end) {
        ReachedStreets.Run run = new ReachedStreets.Run(edge, source.offset(), end, source.metres()).within(limit);
        if (run.length() > 0) {
            runs.add(run);
        }
    }
}
