package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.fixture.Shapes;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** A network is made of road lines, and what was met on the way is counted. */
class WalkNetworkTest {
    private static WalkNetwork of(String... lines) {
        return TinyNetwork.of(lines).build();
    }

    private static List<Double> lengths(WalkNetwork network) {
        return IntStream.range(0, network.graph().edgeCount())
                .mapToObj(network.graph()::length)
                .sorted()
                .toList();
    }

    @Test
    void linesOfOneLevelAreCutWhereTheyCross() {
        WalkNetwork network = of("LINESTRING (0 0, 100 0)", "LINESTRING (50 -50, 50 50)");

        assertThat(lengths(network)).containsExactly(50.0, 50.0, 50.0, 50.0);
        assertThat(network.report().crossings()).isEqualTo(1);
        assertThat(network.report().islands()).isEmpty();
    }

    @Test
    void aCommonVertexIsANodeAndNoCrossing() {
        WalkNetwork network = of("LINESTRING (0 0, 50 0, 100 0)", "LINESTRING (50 -50, 50 0, 50 50)");

        assertThat(network.report().edges()).isEqualTo(4);
        assertThat(network.report().crossings()).isZero();
    }

    @Test
    void aBridgePassesOverTheStreetsBelow() {
        WalkNetwork network = TinyNetwork.of("LINESTRING (0 0, 100 0)")
                .on(1, "LINESTRING (50 -50, 50 50)")
                .build();

        assertThat(lengths(network)).containsExactly(100.0, 100.0);
        assertThat(network.report().islands()).hasSize(1);
    }

    @Test
    void aBridgeMeetsTheStreetsAtItsEnds() {
        WalkNetwork network = TinyNetwork.of("LINESTRING (0 0, 100 0)", "LINESTRING (50 -50, 50 -10)")
                .on(1, "LINESTRING (50 -10, 50 10)")
                .on(0, "LINESTRING (50 10, 50 50)")
                .build();

        assertThat(network.report().edges()).isEqualTo(4);
        assertThat(network.report().islands()).hasSize(1);
    }

    @Test
    void theEndOfABridgeJoinsTheStreetThatItEndsOn() {
        WalkNetwork network = TinyNetwork.of("LINESTRING (0 0, 100 0)")
                .on(1, "LINESTRING (50 0.3, 50 60)")
                .build();

        assertThat(network.report().islands()).isEmpty();
        assertThat(network.report().snappedEnds()).isEqualTo(1);
        assertThat(lengths(network)).containsExactly(50.0, 50.0, 60.0);
    }

    @Test
    void theEndOfABridgeJoinsTheStreetAtWhoseVertexItEnds() {
        WalkNetwork network = TinyNetwork.of("LINESTRING (0 0, 50 0, 100 0)")
                .on(-1, "LINESTRING (50 0, 50 60)")
                .build();

        assertThat(network.report().islands()).isEmpty();
        assertThat(network.report().edges()).isEqualTo(3);
    }

    @Test
    void aBridgeInTwoPiecesDoesNotTouchWhatIsBelowTheJoint() {
        WalkNetwork network = TinyNetwork.of("LINESTRING (0 0, 50 0, 100 0)")
                .on(1, "LINESTRING (50 -60, 50 0)")
                .on(1, "LINESTRING (50 0, 50 60)")
                .build();

        assertThat(network.report().islands()).hasSize(1);
        assertThat(lengths(network)).containsExactly(60.0, 60.0, 100.0);
    }

    @Test
    void aBridgeInTwoPiecesDoesNotTouchTheCrossingBelowTheJoint() {
        WalkNetwork network = TinyNetwork.of("LINESTRING (0 0, 100 0)", "LINESTRING (0 -50, 100 50)")
                .on(1, "LINESTRING (50 -60, 50 0)")
                .on(1, "LINESTRING (50 0, 50 60)")
                .build();

        assertThat(network.report().islands()).hasSize(1);
        assertThat(network.report().nodes()).isEqualTo(8);
    }

    @Test
    void endsWithinTheToleranceAreOne() {
        WalkNetwork network = of("LINESTRING (0 0, 100 0)", "LINESTRING (100.3 0.4, 200 0)");

        assertThat(network.report().islands()).isEmpty();
        assertThat(network.report().snappedEnds()).isEqualTo(1);
        assertThat(network.report().nodes()).isEqualTo(3);
    }

    @Test
    void endsBeyondTheToleranceStayApart() {
        assertThat(of("LINESTRING (0 0, 100 0)", "LINESTRING (100.501 0, 200 0)")
                        .report()
                        .islands())
                .hasSize(1);
    }

    @Test
    void endsGoToThePlaceOfMostEnds() {
        WalkNetwork network =
                of("LINESTRING (0 0, 100 0)", "LINESTRING (100.4 0, 200 0)", "LINESTRING (100.4 0, 100.4 100)");

        assertThat(network.report().snappedEnds()).isEqualTo(1);
        assertThat(lengths(network)).contains(100.4 + lengths(network).get(2) - 100.4);
        assertThat(lengths(network).get(2)).isCloseTo(100.4, org.assertj.core.api.Assertions.within(1e-8));
    }

    /** Its first end goes to its last, 0.35 m away; on the straight way there from its tip it passes the corner of the other. */
    @Test
    void aStreetThatWouldMissAnotherOnceItsEndMovesKeepsItsShape() {
        WalkNetwork network = of("LINESTRING (3 3, 0.75 17, 17.5 2.75)", "LINESTRING (2.5 4.75, 0.25 21, 2.25 4.5)");

        assertThat(network.report().islands()).isEmpty();
        assertThat(network.report().crossings()).isPositive();
    }

    @Test
    void anEndShortOfAStreetReachesIt() {
        WalkNetwork network = of("LINESTRING (0 0, 100 0)", "LINESTRING (40 0.5, 40 80)");

        assertThat(network.report().islands()).isEmpty();
        assertThat(lengths(network)).containsExactly(40.0, 60.0, 80.0);
    }

    @Test
    void aRoadInShorterPiecesThanTheToleranceKeepsItsLength() {
        String[] pieces = IntStream.range(0, 1_000)
                .mapToObj(i -> "LINESTRING (" + i * 0.3 + " 0, " + (i + 1) * 0.3 + " 0)")
                .toArray(String[]::new);

        WalkNetwork network = of(pieces);

        assertThat(network.report().metres()).isBetween(299.0, 301.0);
        assertThat(network.report().islands()).isEmpty();
    }

    @Test
    void aRoadDrawnTwiceIsThereOnce() {
        WalkNetwork network =
                of("LINESTRING (0 0, 100 0)", "LINESTRING (100 0, 0 0)", "LINESTRING (0 0, 60 80, 100 0)");

        assertThat(network.report().duplicateEdges()).isEqualTo(1);
        assertThat(network.report().edges()).isEqualTo(2);
        assertThat(IntStream.range(0, 2).map(network.graph()::road)).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void linesThatRunOnEachOtherForAWhileShareThatPart() {
        WalkNetwork network = of("LINESTRING (0 0, 100 0)", "LINESTRING (50 0, 150 0)");

        assertThat(lengths(network)).containsExactly(50.0, 50.0, 50.0);
        assertThat(network.report().duplicateEdges()).isEqualTo(1);
    }

    @Test
    void aRingIsAnEdgeFromANodeToItself() {
        WalkNetwork network = of("LINESTRING (0 0, 100 0, 100 100, 0 100, 0 0)");

        assertThat(lengths(network)).containsExactly(400.0);
        assertThat(network.graph().from(0)).isEqualTo(network.graph().to(0));
        assertThat(network.report().deadEnds()).isEmpty();
    }

    @Test
    void lineWithoutLengthIsDropped() {
        WalkNetwork network = of("LINESTRING (0 0, 0 0)", "LINESTRING (0 0, 10 0)", "LINESTRING (0 0, 0.3 0)");

        assertThat(network.report().edges()).isEqualTo(1);
        assertThat(network.report().zeroLengthEdges()).isEqualTo(2);
    }

    @Test
    void deadEndsAndIslandsAreReported() {
        WalkNetwork network = of(
                "LINESTRING (0 0, 300 0)",
                "LINESTRING (1000 0, 1200 0)",
                "LINESTRING (2000 0, 2100 0)",
                "LINESTRING (1200 0, 1250 0)");

        assertThat(network.report().deadEnds()).hasSize(6);
        assertThat(network.report().islands())
                .extracting(NetworkReport.Island::metres)
                .containsExactly(250.0, 100.0);
        assertThat(network.report().islands().get(0).edges()).isEqualTo(2);
        assertThat(network.report().islands().get(0).nodes()).isEqualTo(3);
        assertThat(network.report().islands().get(0).place().y).isZero();
    }

    @Test
    void withoutRoadsThereIsAnEmptyNetwork() {
        WalkNetwork network = of();

        assertThat(network.report().edges()).isZero();
        assertThat(network.report().islands()).isEmpty();
        assertThat(network.graph().extent().isNull()).isTrue();
    }

    @Test
    void linesThatAreNoNumbersAreCountedAndLeftOut() {
        GeometryFactory factory = new GeometryFactory();
        List<RoadLine> lines = List.of(
                road(0, Shapes.line(500_000, 4_000_000, 500_100, 4_000_000)),
                road(1, factory.createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(Double.NaN, 1)
                })),
                road(2, Shapes.line(1e300, 0, 0, -1e300)),
                road(3, Shapes.line(500_000, 4_000_000, Double.POSITIVE_INFINITY, 0)),
                road(4, factory.createLineString()));

        NetworkReport report = build(lines, 6).report();

        assertThat(report.unusableRoads()).isEqualTo(4);
        assertThat(report.closedRoads()).isEqualTo(1);
        assertThat(report.metres()).isEqualTo(100);
    }

    @Test
    void aMillionRepeatedVerticesDoNotHurt() {
        double[] xy = new double[2_000_002];
        java.util.Arrays.fill(xy, 7);
        xy[2_000_000] = 107;
        xy[2_000_001] = 7;

        NetworkReport report = build(List.of(road(0, Shapes.line(xy))), 1).report();

        assertThat(report.repeatedVertices()).isEqualTo(999_999);
        assertThat(report.metres()).isEqualTo(100);
    }

    @Test
    void theGraphLiesOnAGridOfMillimetresFromAWholeOrigin() {
        WalkGraph graph = build(List.of(road(0, Shapes.line(500_000.12345, 4_000_000.5, 500_100.6789, 4_000_000.5))), 1)
                .graph();

        assertThat(graph.originX % 1).isZero();
        assertThat(List.of(graph.x(0), graph.x(1))).containsExactlyInAnyOrder(500_000.123, 500_100.679);
        assertThat(graph.length(0)).isEqualTo(Lengths.of(100.556));
    }

    @Test
    void itCanBeStopped() {
        CancellationToken token = new CancellationToken();
        token.cancel();

        assertThatThrownBy(() -> WalkNetwork.build(
                        List.of(road(0, Shapes.line(0, 0, 1, 1))), 1, 0.5, token, ProgressListener.SILENT))
                .isInstanceOf(CancellationException.class);
    }

    private static RoadLine road(int index, org.locationtech.jts.geom.LineString line) {
        return new RoadLine(index, line, 0, false, false, false);
    }

    private static WalkNetwork build(List<RoadLine> lines, int roads) {
        return WalkNetwork.build(lines, roads, 0.5, CancellationToken.none(), ProgressListener.SILENT);
    }
}
