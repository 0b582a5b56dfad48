package org.quandian.access.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgeLine;
import org.quandian.network.EdgePoint;
import org.quandian.network.Streets;
import org.quandian.network.TreeSearch;
import org.quandian.network.WalkGraph;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * Finds the dead ends that face another street: a straight link of at most the reach, free of buildings, to a place that is at least a
 * hundred metres farther on foot today, and not merely back to the same street. Each end has at most one link at ground level and one
 * that has to be carried over water, a railway or a road that nobody walks on. Immutable; any thread.
 */
public final class DeadEndFinder {
    /** Id of the parameter that says how far the other street may be, m. */
    public static final String REACH = "walk.dead-end-reach";
    /** How far the other street may be where the rules do not say, m. */
    public static final double DEFAULT_REACH = 150;

    /** What a link has to save between its ends, m. */
    static final double LEAST_SAVING = 100;
    /** How far today's way is looked for, m. */
    static final double FARTHEST_WAY = 1500;

    private static final Comparator<EdgePoint> NEAREST = Comparator.comparingDouble(EdgePoint::leg)
            .thenComparingInt(EdgePoint::edge)
            .thenComparingDouble(EdgePoint::offset);

    private final EdgeFinder finder;
    private final Obstacles obstacles;
    private final double reach;

    DeadEndFinder(EdgeFinder finder, Obstacles obstacles, double reach) {
        this.finder = finder;
        this.obstacles = obstacles;
        this.reach = reach;
    }

    /**
     * All of them, by their nodes; where two ends face each other the link is listed once.
     *
     * @param streets the streets under a plan: what it links already is no dead end any more
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public List<DeadEnd> list(Streets streets, CancellationToken token, ProgressListener progress) {
        WalkGraph graph = streets.graph();
        Search search = new Search(streets);
        Map<Set<Coordinate>, DeadEnd> found = new HashMap<>();
        List<DeadEnd> ends = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (graph.degree(node) == 1) {
                token.throwIfCancelled();
                progress.report("walk.dead-ends", (double) node / graph.nodeCount());
                for (DeadEnd each : search.from(node)) {
                    Set<Coordinate> both = Set.of(
                            rounded(each.link().getCoordinateN(0)),
                            rounded(each.link().getCoordinateN(1)));
                    if (found.putIfAbsent(both, each) == null) {
                        ends.add(each);
                    }
                }
            }
        }
        return List.copyOf(ends);
    }

    private static Coordinate rounded(Coordinate place) {
        return new Coordinate(Math.rint(place.x * 100), Math.rint(place.y * 100));
    }

    /** Looks from one end after another; scratch of one thread. */
    private final class Search {
        private final Streets streets;
        private final WalkGraph graph;
        private final TreeSearch ways;

        Search(Streets streets) {
            this.streets = streets;
            this.graph = streets.graph();
            this.ways = new TreeSearch(streets);
        }

        List<DeadEnd> from(int node) {
            Coordinate end = new Coordinate(graph.x(node), graph.y(node));
            List<EdgePoint> around = facing(node, end);
            if (around.isEmpty()) {
                return List.of();
            }
            ways.begin(FARTHEST_WAY);
            ways.seed(node, 0, 0);
            ways.run();
            List<DeadEnd> links = new ArrayList<>();
            boolean bridged = false;
            for (EdgePoint place : around) {
                double way = way(place);
                if (way < place.leg() + LEAST_SAVING) {
                    continue;
                }
                LineString link = Obstacles.line(end, EdgeLine.pointAt(streets, place.edge(), place.offset()));
                Optional<Reason> over = obstacles.findBarrier(link);
                if ((bridged && over.isPresent()) || link.getLength() == 0 || obstacles.hasBuilding(link)) {
                    continue;
                }
                int road = graph.road(graph.edgeAt(node, 0));
                OptionalDouble today = Double.isFinite(way) ? OptionalDouble.of(way) : OptionalDouble.empty();
                links.add(new DeadEnd(node, road, link, link.getLength(), today, over));
                if (over.isEmpty()) {
                    break;
                }
                bridged = true;
            }
            return links;
        }

        /** The nearest place of every other street within reach, nearest first. */
        private List<EdgePoint> facing(int node, Coordinate end) {
            Set<Integer> own = ownStreet(node);
            Map<Integer, EdgePoint> nearest = new HashMap<>();
            for (EdgePoint place : finder.listAround(Obstacles.point(end), reach)) {
                if (!own.contains(place.edge())) {
                    nearest.merge(place.edge(), place, (one, other) -> NEAREST.compare(one, other) <= 0 ? one : other);
                }
            }
            return nearest.values().stream().sorted(NEAREST).toList();
        }

        /** The edges from the end back to the first junction. */
        private Set<Integer> ownStreet(int node) {
            Set<Integer> own = new HashSet<>();
            int at = node;
            int edge = graph.edgeAt(node, 0);
            while (own.add(edge)) {
                at = graph.otherEnd(edge, at);
                if (graph.degree(at) == 2) {
                    edge = graph.edgeAt(at, 0) == edge ? graph.edgeAt(at, 1) : graph.edgeAt(at, 0);
                }
            }
            return own;
        }

        private double way(EdgePoint place) {
            int before = streets.nodeBefore(place.edge(), place.offset());
            int after = streets.nodeAfter(place.edge(), place.offset());
            double first = before < 0
                    ? Double.POSITIVE_INFINITY
                    : ways.distance(before) + streets.metresBefore(place.edge(), place.offset());
            double second = after < 0
                    ? Double.POSITIVE_INFINITY
                    : ways.distance(after) + streets.metresAfter(place.edge(), place.offset());
            return Math.min(first, second);
        }
    }
}
