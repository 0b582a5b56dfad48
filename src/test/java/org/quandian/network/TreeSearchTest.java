package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** Bounded shortest ways. */
class TreeSearchTest {
    /** Nodes 0 to 5 in a row, 100 m apart; edge i leads from i to i + 1. */
    private static final WalkGraph ROW = row(6);

    @Test
    void theLimitBelongsToWhatIsReached() {
        TreeSearch search = searched(Streets.of(ROW, 0), 200);

        assertThat(search.distance(2)).isEqualTo(200);
        assertThat(search.distance(3)).isInfinite();
        assertThat(search.reachedCount()).isEqualTo(3);
        assertThat(reached(search)).containsExactly(0, 1, 2);
    }

    @Test
    void ofOriginsAtOneDistanceTheLeastCounts() {
        TreeSearch search = new TreeSearch(Streets.of(ROW, 0));
        search.begin(1000);
        search.seed(4, 0, 9);
        search.seed(0, 0, 3);
        search.seed(2, 250, 1);
        search.run();

        assertThat(search.origin(2)).isEqualTo(3);
        assertThat(search.origin(3)).isEqualTo(9);
    }

    @Test
    void noWayLeadsThroughNodesOutsideTheRegion() {
        TreeSearch search = new TreeSearch(Streets.of(ROW, 0));
        search.begin(1000);
        search.seed(0, 0, 0);
        search.seed(5, 700, 1);
        search.run(node -> node != 2 && node != 5);

        assertThat(search.distance(1)).isEqualTo(100);
        assertThat(search.distance(2)).isInfinite();
        assertThat(search.distance(3)).isEqualTo(900);
        assertThat(search.distance(5)).isEqualTo(700);
    }

    @Test
    void aNewSearchKnowsNothingOfTheOneBefore() {
        TreeSearch search = searched(Streets.of(ROW, 0), 500);
        search.begin(100);
        search.seed(5, 0, 4);
        search.run();

        assertThat(search.distance(0)).isInfinite();
        assertThat(search.distance(4)).isEqualTo(100);
    }

    @Test
    void aPlaceIsReachedOverItsLeg() {
        TreeSearch search = new TreeSearch(Streets.of(ROW, 0));
        search.begin(1000);
        search.seed(new EdgePoint(2, 25, 10), 0);
        search.run();

        assertThat(search.distance(2)).isEqualTo(35);
        assertThat(search.distance(3)).isEqualTo(85);
        assertThat(search.parent(2)).isNegative();
        assertThat(search.parent(4)).isEqualTo(3);
        assertThat(search.edgeTo(4)).isEqualTo(3);
    }

    @Test
    void whoStandsAtABarHasBothSides() {
        StreetChange bar = new StreetChange.Bar("bar", new EdgePoint(2, 25, 0));
        TreeSearch search = new TreeSearch(Streets.of(ROW, 0).with(List.of(bar)));
        search.begin(1000);
        search.seed(new EdgePoint(2, 25, 0), 0);
        search.run();

        assertThat(search.distance(2)).isEqualTo(25);
        assertThat(search.distance(3)).isEqualTo(75);
    }

    @Test
    void aBarLetsNobodyThrough() {
        StreetChange bar = new StreetChange.Bar("bar", new EdgePoint(2, 25, 0));

        assertThat(searched(Streets.of(ROW, 0).with(List.of(bar)), 1000).distance(3))
                .isInfinite();
    }

    @Test
    void changesCountFromTheStreetsAsTheyStand() {
        StreetChange bar = new StreetChange.Bar("bar", new EdgePoint(2, 25, 0));
        Streets streets = Streets.of(ROW, 0).with(List.of(bar)).with(List.of());

        assertThat(streets.isUnchanged()).isTrue();
        assertThat(searched(streets, 1000).distance(3)).isEqualTo(300);
    }

    @Test
    void aSearchGoesOnToOtherStreets() {
        TreeSearch search = searched(Streets.of(ROW, 0), 1000);
        Streets linked = Streets.of(ROW, 0).with(List.of(link(0, 4)));
        search.use(linked);
        search.begin(1000);
        search.seed(0, 0, 0);
        search.run();

        assertThat(search.distance(4)).isEqualTo(50);
        assertThat(search.distance(3)).isEqualTo(150);
        assertThat(search.edgeTo(4)).isEqualTo(ROW.edgeCount());
    }

    @Test
    void aPlaceIsAsFarAsTheNearerNodeOfItsEdge() {
        TreeSearch search = searched(Streets.of(ROW, 0), 250);

        assertThat(search.distance(new EdgePoint(1, 30, 7))).isEqualTo(137);
        assertThat(search.distance(new EdgePoint(2, 90, 0))).isEqualTo(290);
        assertThat(search.distance(new EdgePoint(4, 0, 0))).isInfinite();
    }

    @Test
    void aSearchGoesOnToALargerGraph() {
        TreeSearch search = searched(Streets.of(ROW, 0), 1000);
        search.use(Streets.of(row(500), 0));
        search.begin(100_000);
        search.seed(0, 0, 0);
        search.run();

        assertThat(search.distance(499)).isEqualTo(49_900);
        assertThat(search.reachedCount()).isEqualTo(500);
    }

    @Test
    void halfACrossingIsPaidOnTheWayInAndHalfOnTheWayOut() {
        WalkGraph graph = new GraphSketch()
                .node(0, 0)
                .node(100, 0)
                .node(200, 0)
                .node(100, 50)
                .edge(0, 1)
                .edge(1, 2)
                .mainEdge(1, 3)
                .graph();
        TreeSearch search = searched(Streets.of(graph, 20), 1000);

        assertThat(search.distance(1)).isEqualTo(110);
        assertThat(search.distance(2)).isEqualTo(220);
        assertThat(search.streets().metresAfter(0, 30)).isEqualTo(80);
        assertThat(search.streets().metresBefore(0, 30)).isEqualTo(30);
    }

    @Property(tries = 300)
    void aRegionWithTheNodesAroundItAsSeedsSaysTheSame(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        Streets streets = Streets.of(network.graph, 10).with(network.changes);
        TreeSearch whole = searched(streets, 600);
        TreeSearch part = new TreeSearch(streets);
        part.begin(600);
        for (int i = 0; i < whole.reachedCount(); i++) {
            int node = whole.reached(i);
            if (!isInside(node) || whole.parent(node) < 0) {
                part.seed(node, whole.distance(node), whole.origin(node));
            }
        }
        part.run(TreeSearchTest::isInside);

        assertThat(IntStream.range(0, streets.nodeCount()).mapToObj(part::distance))
                .containsExactlyElementsOf(IntStream.range(0, streets.nodeCount())
                        .mapToObj(whole::distance)
                        .toList());
    }

    private static boolean isInside(int node) {
        return node % 3 != 0;
    }

    private static StreetChange link(int from, int to) {
        return new StreetChange.Link(
                "link",
                List.of(new Coordinate(0, 0), new Coordinate(30, 40)),
                List.of(
                        new StreetChange.Junction(0, new EdgePoint(from, 0, 0)),
                        new StreetChange.Junction(50, new EdgePoint(to, 0, 0))));
    }

    private static TreeSearch searched(Streets streets, double limit) {
        TreeSearch search = new TreeSearch(streets);
        search.begin(limit);
        search.seed(0, 0, 0);
        search.run();
        return search;
    }

    private static List<Integer> reached(TreeSearch search) {
        List<Integer> nodes = new ArrayList<>();
        for (int i = 0; i < search.reachedCount(); i++) {
            nodes.add(search.reached(i));
        }
        return nodes;
    }

    private static WalkGraph row(int nodes) {
        GraphSketch sketch = new GraphSketch();
        for (int i = 0; i < nodes; i++) {
            sketch.node(100 * i, 0);
        }
        for (int i = 0; i + 1 < nodes; i++) {
            sketch.edge(i, i + 1);
        }
        return sketch.graph();
    }
}
