package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Distances along streets with links and bars, against all distances by Floyd and Warshall on a graph that is split by hand. */
class StreetsOracleTest {
    @Property(tries = 2000)
    void distancesAreThoseOfTheSplitGraph(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        double crossing = seed % 2 == 0 ? 0 : 24;
        Streets streets = Streets.of(network.graph, crossing).with(network.changes);
        List<EdgePoint> places =
                Stream.generate(() -> network.place(streets)).limit(4).toList();
        SplitGraph oracle = new SplitGraph(network.graph, crossing, network.changes, places);
        TreeSearch search = new TreeSearch(streets);

        for (int from = 0; from < places.size(); from++) {
            search.begin(Double.POSITIVE_INFINITY);
            search.seed(places.get(from), 7);
            search.run();
            for (int node = 0; node < network.graph.nodeCount(); node++) {
                assertThat(search.distance(node)).isEqualTo(oracle.betweenPlaceAndNode(from, node));
            }
            for (int to = 0; to < places.size(); to++) {
                assertThat(distance(search, places.get(from), places.get(to)))
                        .isEqualTo(oracle.betweenPlaces(from, to));
            }
        }
    }

    private static double distance(TreeSearch search, EdgePoint from, EdgePoint to) {
        Streets streets = search.streets();
        int before = streets.nodeBefore(to.edge(), to.offset());
        int after = streets.nodeAfter(to.edge(), to.offset());
        double least = Double.POSITIVE_INFINITY;
        if (before >= 0) {
            least = search.distance(before) + streets.metresBefore(to.edge(), to.offset()) + to.leg();
        }
        if (after >= 0) {
            least = Math.min(least, search.distance(after) + streets.metresAfter(to.edge(), to.offset()) + to.leg());
        }
        if (from.edge() == to.edge() && streets.isOpen(from.edge(), from.offset(), to.offset())) {
            least = Math.min(least, from.leg() + Math.abs(from.offset() - to.offset()) + to.leg());
        }
        return least;
    }

    @Property(tries = 300)
    void theOrderOfChangesIsOfNoConsequence(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        List<StreetChange> shuffled = new ArrayList<>(network.changes);
        Collections.shuffle(shuffled, new Random(seed));
        Streets streets = Streets.of(network.graph, 10);
        EdgePoint origin = network.place();

        assertThat(distances(streets.with(shuffled), origin))
                .isEqualTo(distances(streets.with(network.changes), origin));
    }

    @Property(tries = 300)
    void aLinkMakesNoWayLonger(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        Streets streets = Streets.of(network.graph, 10);
        List<StreetChange> more = new ArrayList<>(network.changes);
        more.add(network.link("more"));
        EdgePoint origin = network.place();
        List<Double> without = distances(streets.with(network.changes), origin);
        List<Double> with = distances(streets.with(more), origin);

        for (int node = 0; node < without.size(); node++) {
            assertThat(with.get(node)).isLessThanOrEqualTo(without.get(node));
        }
    }

    private static List<Double> distances(Streets streets, EdgePoint origin) {
        TreeSearch search = new TreeSearch(streets);
        search.begin(Double.POSITIVE_INFINITY);
        search.seed(origin, 0);
        search.run();
        List<Double> distances = new ArrayList<>();
        for (int node = 0; node < streets.graph().nodeCount(); node++) {
            distances.add(search.distance(node));
        }
        return distances;
    }
}
