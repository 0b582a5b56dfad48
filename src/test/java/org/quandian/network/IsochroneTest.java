package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.quandian.task.CancellationToken;

/** The ground that is reached on foot. */
class IsochroneTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** A square of 1 cm: what rounding may cost. */
    private static final double NOTHING = 1e-4;

    @Property(tries = 150)
    void moreTimeTakesNoGroundAway(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        Isochrone isochrone = isochrone(network, network.changes, 700);
        double metres = 50 + Math.floorMod(seed, 400);
        Geometry less = ground(isochrone, metres);
        Geometry more = ground(isochrone, metres + Math.floorMod(seed, 200));

        assertThat(less.difference(more).getArea()).isLessThan(NOTHING);
    }

    @Property(tries = 150)
    void aSearchThatGoesFartherSeesTheSameGround(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        Geometry one = ground(isochrone(network, network.changes, 300), 300);
        Geometry other = ground(isochrone(network, network.changes, 900), 300);

        assertThat(one.symDifference(other).getArea()).isLessThan(NOTHING);
    }

    @Property(tries = 150)
    void aLinkTakesNoGroundAway(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        List<StreetChange> more = new ArrayList<>(network.changes);
        more.add(network.link("more"));
        Geometry without = ground(isochrone(network, network.changes, 400), 400);
        Geometry with = ground(isochrone(network, more, 400), 400);

        assertThat(without.difference(with).getArea()).isLessThan(NOTHING);
    }

    @Property(tries = 150)
    void holdsEveryReachedStreetAndEveryPartHoldsOne(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        Isochrone isochrone = isochrone(network, network.changes, 400);
        MultiPolygon ground = ground(isochrone, 400);
        Geometry streets = SHAPES.buildGeometry(isochrone.reached().lines(400));
        Geometry around = ground.buffer(0.02);

        assertThat(ground.isValid()).isTrue();
        isochrone.reached().lines(400).forEach(line -> assertThat(around.covers(line))
                .isTrue());
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            assertThat(ground.getGeometryN(i).intersects(streets)).isTrue();
        }
    }

    @Property(tries = 150)
    void leavesTheStreetNoFartherThanItsWidth(@ForAll long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        Isochrone isochrone = isochrone(network, network.changes, 400);
        Geometry streets = SHAPES.buildGeometry(isochrone.reached().lines(400));

        assertThat(ground(isochrone, 400)
                        .difference(streets.buffer(Isochrone.WIDTH + Isochrone.CELL, 32))
                        .getArea())
                .isLessThan(NOTHING);
    }

    @Test
    void followsAStraightStreetAsAStripWithRoundEnds() {
        WalkGraph graph = new GraphSketch().node(0, 0).node(2000, 0).edge(0, 1).graph();
        Isochrone isochrone = isochrone(graph, new EdgePoint(0, 1000, 0), 300);
        double strip = 2 * Isochrone.WIDTH * 2 * (300 - Isochrone.WIDTH) + Math.PI * Isochrone.WIDTH * Isochrone.WIDTH;
        double tips = 2 * 2 * Isochrone.CELL * Isochrone.CELL;

        assertThat(isochrone.reached().metres(300)).isEqualTo(600);
        assertThat(ground(isochrone, 300).getArea()).isCloseTo(strip + tips, within(0.02 * strip));
    }

    @Test
    void keepsTheHoleInsideABlock() {
        WalkGraph graph = new GraphSketch()
                .node(0, 0)
                .node(300, 0)
                .node(300, 300)
                .node(0, 300)
                .edge(0, 1)
                .edge(1, 2)
                .edge(2, 3)
                .edge(3, 0)
                .graph();
        MultiPolygon ground = ground(isochrone(graph, new EdgePoint(0, 0, 0), 900), 900);

        assertThat(ground.getNumGeometries()).isEqualTo(1);
        assertThat(ground.contains(SHAPES.createPoint(new org.locationtech.jts.geom.Coordinate(150, 150))))
                .isFalse();
        assertThat(ground.getArea()).isCloseTo(380 * 380 - 220 * 220, within(2000.0));
    }

    @Test
    void endsAtABar() {
        WalkGraph graph = new GraphSketch().node(0, 0).node(500, 0).edge(0, 1).graph();
        Streets streets = Streets.of(graph, 0).with(List.of(new StreetChange.Bar("gate", new EdgePoint(0, 200, 0))));
        ReachedStreets reached = ReachedStreets.of(new TreeSearch(streets), List.of(new EdgePoint(0, 100, 0)), 1000);
        List<LineString> lines = reached.lines(1000);

        assertThat(lines).singleElement().extracting(Geometry::toText).isEqualTo("LINESTRING (0 0, 200 0)");
        assertThat(reached.metres(50)).isEqualTo(100);
    }

    @Test
    void isEmptyWhereNothingIsReached() {
        WalkGraph graph = new GraphSketch().node(0, 0).node(500, 0).edge(0, 1).graph();

        assertThat(ground(isochrone(graph, new EdgePoint(0, 100, 80), 50), 50).isEmpty())
                .isTrue();
    }

    @Test
    void stopsWhenItIsCancelled() {
        WalkGraph graph = new GraphSketch().node(0, 0).node(500, 0).edge(0, 1).graph();
        Isochrone isochrone = isochrone(graph, new EdgePoint(0, 100, 0), 50);
        CancellationToken token = CancellationToken.none();
        token.cancel();

        assertThatThrownBy(() -> isochrone.ground(50, token)).isInstanceOf(CancellationException.class);
    }

    private static Isochrone isochrone(RandomNetwork network, List<StreetChange> changes, double metres) {
        TreeSearch search = new TreeSearch(Streets.of(network.graph, 0).with(changes));
        return new Isochrone(ReachedStreets.of(search, List.of(new EdgePoint(0, 0, 5)), metres));
    }

    private static Isochrone isochrone(WalkGraph graph, EdgePoint origin, double metres) {
        return new Isochrone(ReachedStreets.of(new TreeSearch(Streets.of(graph, 0)), List.of(origin), metres));
    }

    private static MultiPolygon ground(Isochrone isochrone, double metres) {
        return isochrone.ground(metres, CancellationToken.none());
    }
}
