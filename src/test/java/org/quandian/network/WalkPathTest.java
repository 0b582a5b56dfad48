package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** The way between two places, as length and line. */
class WalkPathTest {
    private static final double ANY = Double.POSITIVE_INFINITY;

    @Test
    void leadsAlongThePartsOfStreetsThatAreWalked() {
        WalkGraph graph = new GraphSketch()
                .node(0, 0)
                .node(100, 0)
                .node(100, 100)
                .edge(0, 1)
                .edge(1, 2, 120, 50)
                .graph();
        WalkPath path = path(Streets.of(graph, 0), new EdgePoint(0, 40, 10), new EdgePoint(1, graph.length(1), 5));

        assertThat(path.line())
                .containsExactly(
                        new Coordinate(-1, -1),
                        new Coordinate(40, 0),
                        new Coordinate(100, 0),
                        new Coordinate(120, 50),
                        new Coordinate(100, 100),
                        new Coordinate(-2, -2));
        assertThat(path.metres()).isEqualTo(10 + 60 + graph.length(1) + 5);
    }

    @Test
    void staysOnOneStreetWhereThatIsNearest() {
        WalkGraph graph = new GraphSketch().node(0, 0).node(100, 0).edge(0, 1).graph();
        WalkPath path = path(Streets.of(graph, 0), new EdgePoint(0, 80, 0), new EdgePoint(0, 20, 0));

        assertThat(path.line())
                .containsExactly(
                        new Coordinate(-1, -1), new Coordinate(80, 0), new Coordinate(20, 0), new Coordinate(-2, -2));
        assertThat(path.metres()).isEqualTo(60);
    }

    @Test
    void takesALinkRoundABar() {
        WalkGraph graph = new GraphSketch().node(0, 0).node(100, 0).edge(0, 1).graph();
        StreetChange link = new StreetChange.Link(
                "link",
                List.of(new Coordinate(30, 0), new Coordinate(50, 20), new Coordinate(70, 0)),
                List.of(
                        new StreetChange.Junction(0, new EdgePoint(0, 30, 0)),
                        new StreetChange.Junction(Lengths.of(2 * Math.hypot(20, 20)), new EdgePoint(0, 70, 0))));
        StreetChange bar = new StreetChange.Bar("bar", new EdgePoint(0, 50, 0));
        Streets streets = Streets.of(graph, 0).with(List.of(link, bar));
        WalkPath path = path(streets, new EdgePoint(0, 45, 0), new EdgePoint(0, 55, 0));

        assertThat(path.line())
                .containsExactly(
                        new Coordinate(-1, -1),
                        new Coordinate(45, 0),
                        new Coordinate(30, 0),
                        new Coordinate(50, 20),
                        new Coordinate(70, 0),
                        new Coordinate(55, 0),
                        new Coordinate(-2, -2));
    }

    @Test
    void isNoneBeyondTheLimit() {
        WalkGraph graph = new GraphSketch().node(0, 0).node(100, 0).edge(0, 1).graph();
        Streets streets = Streets.of(graph, 0);

        assertThat(find(streets, new EdgePoint(0, 0, 0), new EdgePoint(0, 100, 0), 100))
                .isPresent();
        assertThat(find(streets, new EdgePoint(0, 0, 0), new EdgePoint(0, 100, 0), 99.9))
                .isEmpty();
    }

    @Property(tries = 500)
    void isAsLongAsTheSplitGraphSaysAndItsLineNoLonger(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        Streets streets = Streets.of(network.graph, 0).with(network.changes);
        List<EdgePoint> places =
                Stream.generate(() -> network.place(streets)).limit(3).toList();
        SplitGraph oracle = new SplitGraph(network.graph, 0, network.changes, places);
        double expected = Math.min(oracle.betweenPlaces(0, 2), oracle.betweenPlaces(1, 2));
        Coordinate from = new Coordinate(-1, -1);
        Optional<WalkPath> path =
                WalkPath.find(new TreeSearch(streets), from, places.subList(0, 2), from, places.subList(2, 3), ANY);

        assertThat(path.map(WalkPath::metres).orElse(ANY)).isEqualTo(expected);
        path.ifPresent(
                way -> assertThat(onStreets(way)).isCloseTo(walkedOnStreets(way, network, places), within(1e-6)));
    }

    /** Length of the line without the ways in and out; the places are no line's ends here. */
    private static double onStreets(WalkPath path) {
        double metres = 0;
        for (int i = 2; i < path.line().size() - 1; i++) {
            metres += path.line().get(i).distance(path.line().get(i - 1));
        }
        return metres;
    }

    /** What of the way is on streets: all but its legs, if no link stands off a street. */
    private static double walkedOnStreets(WalkPath path, RandomNetwork network, List<EdgePoint> places) {
        boolean exact = network.changes.stream().noneMatch(StreetChange.Link.class::isInstance);
        double legs = places.get(path.start()).leg() + places.get(2).leg();
        return exact ? path.metres() - legs : onStreets(path);
    }

    private static WalkPath path(Streets streets, EdgePoint from, EdgePoint to) {
        return find(streets, from, to, ANY).orElseThrow();
    }

    private static Optional<WalkPath> find(Streets streets, EdgePoint from, EdgePoint to, double limit) {
        return WalkPath.find(
                new TreeSearch(streets),
                new Coordinate(-1, -1),
                List.of(from),
                new Coordinate(-2, -2),
                List.of(to),
                limit);
    }
}
