package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.fixture.Shapes;

/** What holds for every network, whatever the lines. */
class WalkNetworkPropertyTest {
    /** Lines on quarters of a metre in a small field, so that they touch, overlap and repeat each other often. */
    private static List<RoadLine> randomLines(Random random, int levels) {
        List<RoadLine> lines = new ArrayList<>();
        for (int road = 0; road < random.nextInt(25); road++) {
            double[] xy = new double[2 * (2 + random.nextInt(4))];
            for (int i = 0; i < xy.length; i++) {
                xy[i] = random.nextInt(random.nextBoolean() ? 160 : 20) / 4.0;
            }
            int level = random.nextInt(levels);
            lines.add(new RoadLine(road, Shapes.line(xy), level, false, level > 0, false));
        }
        return lines;
    }

    @Property(tries = 400)
    void theGraphIsSound(@ForAll long seed) {
        WalkNetwork network = TinyNetwork.build(randomLines(new Random(seed), 3));
        WalkGraph graph = network.graph();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            int from = graph.from(edge);
            int to = graph.to(edge);
            double straight = Math.hypot(graph.x(from) - graph.x(to), graph.y(from) - graph.y(to));
            assertThat(graph.length(edge)).isPositive().isGreaterThanOrEqualTo(straight - 1e-12);
            assertThat(Lengths.of(graph.length(edge))).isEqualTo(graph.length(edge));
            assertThat(from).isLessThanOrEqualTo(to);
            if (edge > 0) {
                boolean sameEnds = graph.from(edge - 1) == from && graph.to(edge - 1) == to;
                assertThat(graph.from(edge - 1)).isLessThanOrEqualTo(from);
                assertThat(sameEnds && graph.length(edge) - graph.length(edge - 1) <= 0.001)
                        .isFalse();
            }
        }
        assertThat(IntStream.range(0, graph.nodeCount()).map(graph::degree)).allMatch(degree -> degree > 0);
    }

    @Property(tries = 400)
    void theSameLinesMakeTheSameNetwork(@ForAll long seed) {
        List<RoadLine> lines = randomLines(new Random(seed), 3);

        assertThat(GraphFile.write(TinyNetwork.build(lines))).isEqualTo(GraphFile.write(TinyNetwork.build(lines)));
    }

    @Property(tries = 400)
    void theBytesBringTheNetworkBack(@ForAll long seed) {
        WalkNetwork network = TinyNetwork.build(randomLines(new Random(seed), 3));

        assertThat(GraphFile.read(GraphFile.write(network)).report()).isEqualTo(network.report());
        assertThat(GraphFile.read(GraphFile.write(network)).graph())
                .usingRecursiveComparison()
                .isEqualTo(network.graph());
    }

    /** Lines that meet, each longer than the tolerance so that none shrinks away, end up in one part of the network. */
    @Property(tries = 400)
    void linesOfOneLevelThatMeetHangTogether(@ForAll long seed) {
        List<RoadLine> lines = randomLines(new Random(seed), 1).stream()
                .filter(road -> road.line().getLength() > 5)
                .toList();
        WalkGraph graph = TinyNetwork.build(lines).graph();
        int[] island = new Components(graph).islandOfNodes();
        EdgeFinder finder = new EdgeFinder(graph);
        for (RoadLine one : lines) {
            for (RoadLine other : lines) {
                if (one.line().intersects(other.line())) {
                    assertThat(islandAt(one, finder, island)).isEqualTo(islandAt(other, finder, island));
                }
            }
        }
    }

    private static int islandAt(RoadLine road, EdgeFinder finder, int[] island) {
        var middle = new org.locationtech.jts.linearref.LengthIndexedLine(road.line())
                .extractPoint(road.line().getLength() / 2);
        int edge = finder.findNearest(middle.x, middle.y, 2).orElseThrow().edge();
        return island[finder.graph().from(edge)];
    }
}
