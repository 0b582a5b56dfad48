package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.quandian.fixture.Shapes;

/** What the finder says agrees with looking at every edge, by JTS. */
class EdgeFinderOracleTest {
    private static final double CLOSE = 1e-6;

    private static LineString line(WalkGraph graph, int edge) {
        Coordinate[] points = new Coordinate[graph.pointCount(edge)];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(graph.pointX(edge, i), graph.pointY(edge, i));
        }
        return new GeometryFactory().createLineString(points);
    }

    /** Somewhere far from the origin, as cities are. */
    private static WalkGraph randomGraph(Random random) {
        List<RoadLine> lines = new ArrayList<>();
        for (int road = 0; road < 1 + random.nextInt(60); road++) {
            double[] xy = new double[2 * (2 + random.nextInt(4))];
            double x = random.nextInt(500);
            double y = random.nextInt(500);
            for (int i = 0; i < xy.length; i += 2) {
                xy[i] = 500_000 + x;
                xy[i + 1] = 4_000_000 + y;
                x += random.nextDouble() * 80 - 40;
                y += random.nextDouble() * 80 - 40;
            }
            lines.add(new RoadLine(road, Shapes.line(xy), random.nextInt(5) / 4, false, false, false));
        }
        return TinyNetwork.build(lines).graph();
    }

    @Property(tries = 60)
    void theNearestPlaceIsTheNearest(@ForAll long seed) {
        Random random = new Random(seed);
        WalkGraph graph = randomGraph(random);
        EdgeFinder finder = new EdgeFinder(graph);
        for (int i = 0; i < 50; i++) {
            double x = 500_000 + random.nextDouble() * 700 - 100;
            double y = 4_000_000 + random.nextDouble() * 700 - 100;
            Geometry point = Shapes.point(x, y);
            double nearest = Double.POSITIVE_INFINITY;
            for (int edge = 0; edge < graph.edgeCount(); edge++) {
                nearest = Math.min(nearest, line(graph, edge).distance(point));
            }

            EdgePoint found = finder.findNearest(x, y, Double.POSITIVE_INFINITY).orElseThrow();

            assertThat(found.leg()).isCloseTo(nearest, within(CLOSE));
            assertThat(found.offset()).isBetween(0.0, graph.length(found.edge()));
            Coordinate place = new LengthIndexedLine(line(graph, found.edge())).extractPoint(found.offset());
            assertThat(place.distance(new Coordinate(x, y))).isCloseTo(found.leg(), within(CLOSE));
            assertThat(finder.findNearest(x, y, nearest - CLOSE)).isEmpty();
            assertThat(finder.findNearest(x, y, nearest + CLOSE)).contains(found);
        }
    }

    @Property(tries = 60)
    void theWaysIntoAnAreaAreThoseThatSamplesFind(@ForAll long seed) {
        Random random = new Random(seed);
        WalkGraph graph = randomGraph(random);
        EdgeFinder finder = new EdgeFinder(graph);
        Geometry shape = Shapes.point(500_000 + random.nextInt(500), 4_000_000 + random.nextInt(500))
                .buffer(20 + random.nextInt(120), 1 + random.nextInt(4));
        if (random.nextBoolean()) {
            shape = shape.difference(shape.buffer(-20));
        }
        double metres = random.nextInt(3) * 15;
        List<EdgePoint> found = finder.listAround(shape, metres);
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            int wanted = edge;
            check(
                    graph,
                    edge,
                    shape,
                    metres,
                    found.stream().filter(each -> each.edge() == wanted).toList());
        }
    }

    private static void check(WalkGraph graph, int edge, Geometry shape, double metres, List<EdgePoint> places) {
        LineString line = line(graph, edge);
        double least = line.distance(shape);
        if (Math.abs(least - metres) < CLOSE) {
            return;
        }
        assertThat(places.isEmpty()).isEqualTo(least > metres);
        if (places.isEmpty()) {
            return;
        }
        assertThat(places.stream().mapToDouble(EdgePoint::leg).min().orElseThrow())
                .isCloseTo(least, within(CLOSE));
        assertThat(places).extracting(EdgePoint::offset).isSorted().doesNotHaveDuplicates();
        LengthIndexedLine along = new LengthIndexedLine(line);
        GeometryFactory factory = new GeometryFactory();
        for (EdgePoint place : places) {
            assertThat(place.offset()).isBetween(0.0, graph.length(edge));
            double away =
                    factory.createPoint(along.extractPoint(place.offset())).distance(shape);
            assertThat(place.leg()).isCloseTo(away, within(CLOSE));
            assertThat(place.leg()).isLessThanOrEqualTo(metres + CLOSE);
        }
        double first = places.get(0).offset();
        double last = places.get(places.size() - 1).offset();
        for (double offset = 0; offset < graph.length(edge); offset += 0.5) {
            double away = factory.createPoint(along.extractPoint(offset)).distance(shape);
            if (away < metres - CLOSE || (metres == 0 && away == 0)) {
                assertThat(offset).isBetween(first - CLOSE, last + CLOSE);
            }
        }
    }
}
