package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.quandian.dataset.RealNetworks;
import org.quandian.task.CancellationToken;

/** Distances on the networks of real cities, against the plainest Dijkstra there is and against JGraphT. */
class RealNetworkTest {
    private static final int CHANGES = 40;

    private record Way(int to, double metres) {}

    private record Entry(int node, double metres) {}

    @ParameterizedTest
    @ValueSource(strings = {"nassau_bahamas", "porto_roads", "huainan_cn"})
    void distancesAreThoseOfAPlainDijkstraWithAndWithoutChanges(String city) throws Exception {
        WalkGraph graph = RealNetworks.read(city);

        assertSameDistances(Streets.of(graph, 0), ways(graph, Set.of()), new Random(3));
        assertSameDistancesUnderChanges(graph);
    }

    @Test
    void groundOnRealStreetsIsValidHoldsThemAndGrows() throws Exception {
        WalkGraph graph = RealNetworks.read("nassau_bahamas");
        TreeSearch search = new TreeSearch(Streets.of(graph, 0));
        Random random = new Random(6);
        for (int i = 0; i < 20; i++) {
            EdgePoint place = new EdgePoint(random.nextInt(graph.edgeCount()), 0, 0);
            Isochrone isochrone = new Isochrone(ReachedStreets.of(search, List.of(place), 1080));
            MultiPolygon less = isochrone.ground(720, CancellationToken.none());
            MultiPolygon more = isochrone.ground(1080, CancellationToken.none());
            Geometry around = more.buffer(0.02);

            assertThat(more.isValid()).isTrue();
            assertThat(isochrone.reached().lines(1080)).allMatch(around::covers);
            assertThat(less.difference(more).getArea()).isLessThan(1e-4);
        }
    }

    private static void assertSameDistancesUnderChanges(WalkGraph graph) {
        Random random = new Random(4);
        Set<Integer> barred = new HashSet<>();
        List<StreetChange> changes = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            int edge = random.nextInt(graph.edgeCount());
            barred.add(edge);
            changes.add(new StreetChange.Bar("bar" + i, new EdgePoint(edge, Lengths.of(graph.length(edge) / 3), 0)));
        }
        List<List<Way>> ways = ways(graph, barred);
        for (int i = 0; i < CHANGES; i++) {
            addLink(graph, random, ways, changes);
        }

        assertSameDistances(Streets.of(graph, 0).with(changes), ways, random);
    }

    /** A link from one node to another, each somewhere. */
    private static void addLink(WalkGraph graph, Random random, List<List<Way>> ways, List<StreetChange> changes) {
        int one = random.nextInt(graph.edgeCount());
        int other = random.nextInt(graph.edgeCount());
        int from = graph.from(one);
        int to = graph.to(other);
        Coordinate start = new Coordinate(graph.x(from), graph.y(from));
        Coordinate end = new Coordinate(graph.x(to), graph.y(to));
        double metres = Lengths.of(start.distance(end));
        if (changes.stream().anyMatch(each -> isBarAtEnd(graph, each, one, other)) || metres == 0) {
            return;
        }
        changes.add(new StreetChange.Link(
                "link",
                List.of(start, end),
                List.of(
                        new StreetChange.Junction(0, new EdgePoint(one, 0, 0.5)),
                        new StreetChange.Junction(metres, new EdgePoint(other, graph.length(other), 0)))));
        ways.get(from).add(new Way(to, metres + 0.5));
        ways.get(to).add(new Way(from, metres + 0.5));
    }

    private static boolean isBarAtEnd(WalkGraph graph, StreetChange change, int one, int other) {
        return change instanceof StreetChange.Bar bar
                && ((bar.street().edge() == one && bar.street().offset() == 0)
                        || (bar.street().edge() == other && bar.street().offset() == graph.length(other)));
    }

    @Test
    void aSampleAgreesWithJGraphT() throws Exception {
        WalkGraph graph = RealNetworks.read("nassau_bahamas");
        WeightedPseudograph<Integer, DefaultWeightedEdge> theirs = new WeightedPseudograph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < graph.nodeCount(); node++) {
            theirs.addVertex(node);
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            theirs.setEdgeWeight(theirs.addEdge(graph.from(edge), graph.to(edge)), graph.length(edge));
        }
        DijkstraShortestPath<Integer, DefaultWeightedEdge> dijkstra = new DijkstraShortestPath<>(theirs);
        Random random = new Random(5);
        TreeSearch search = new TreeSearch(Streets.of(graph, 0));
        for (int i = 0; i < 5; i++) {
            int origin = random.nextInt(graph.nodeCount());
            var paths = dijkstra.getPaths(origin);
            grow(search, origin, Double.POSITIVE_INFINITY);
            for (int node = 0; node < graph.nodeCount(); node++) {
                assertThat(search.distance(node)).isEqualTo(paths.getWeight(node));
            }
        }
    }

    private static void assertSameDistances(Streets streets, List<List<Way>> ways, Random random) {
        WalkGraph graph = streets.graph();
        TreeSearch search = new TreeSearch(streets);
        long reached = 0;
        for (int i = 0; i < 8; i++) {
            int origin = random.nextInt(graph.nodeCount());
            double limit = i < 3 ? Double.POSITIVE_INFINITY : 2_000;
            double[] plain = plainDijkstra(ways, origin);
            grow(search, origin, limit);
            for (int node = 0; node < plain.length; node++) {
                double expected = plain[node] <= limit ? plain[node] : Double.POSITIVE_INFINITY;
                if (search.distance(node) != expected) {
                    assertThat(search.distance(node))
                            .as("from %d to %d", origin, node)
                            .isEqualTo(expected);
                }
                reached += expected < Double.POSITIVE_INFINITY ? 1 : 0;
            }
        }

        assertThat(reached).isGreaterThan(graph.nodeCount());
    }

    private static void grow(TreeSearch search, int origin, double limit) {
        search.begin(limit);
        search.seed(origin, 0, 0);
        search.run();
    }

    private static List<List<Way>> ways(WalkGraph graph, Set<Integer> without) {
        List<List<Way>> ways = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            ways.add(new ArrayList<>());
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            if (!without.contains(edge)) {
                ways.get(graph.from(edge)).add(new Way(graph.to(edge), graph.length(edge)));
                ways.get(graph.to(edge)).add(new Way(graph.from(edge), graph.length(edge)));
            }
        }
        return ways;
    }

    private static double[] plainDijkstra(List<List<Way>> ways, int origin) {
        double[] distance = new double[ways.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[origin] = 0;
        PriorityQueue<Entry> queue = new PriorityQueue<>(Comparator.comparingDouble(Entry::metres));
        queue.add(new Entry(origin, 0));
        while (!queue.isEmpty()) {
            Entry first = queue.remove();
            for (Way way : ways.get(first.node())) {
                double metres = first.metres() + way.metres();
                if (metres < distance[way.to()]) {
                    distance[way.to()] = metres;
                    queue.add(new Entry(way.to(), metres));
                }
            }
        }
        return distance;
    }
}
