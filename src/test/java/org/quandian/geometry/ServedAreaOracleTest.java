package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.fixture.Shapes.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.fixture.RandomShapes;

/** The sweep against answers that are found in other ways, on random shapes. */
class ServedAreaOracleTest {
    private static final int SEGMENTS = 64;

    /** Inscribed chords are too small by at most this factor on the radius, so circumscribed ones are too large. */
    private static final double WIDER = 1 / Math.cos(Math.PI / 4 / SEGMENTS);

    @Property(tries = 100)
    void liesBetweenAnInscribedAndACircumscribedBuffer(@ForAll long seed) {
        Case city = new Case(seed);

        double served = city.servedArea();

        assertThat(served).isBetween(city.bufferedArea(1) - 1e-5, city.bufferedArea(WIDER) + 1e-5);
    }

    /** Five standard deviations of 2,000 random points: one false alarm in two million. */
    @Property(tries = 60)
    void isWhatRandomPointsSay(@ForAll long seed) {
        Case city = new Case(seed);
        RandomShapes random = new RandomShapes(seed + 1);
        Envelope bounds = city.piece.getEnvelopeInternal();
        int inside = 0;
        int served = 0;
        while (inside < 2_000) {
            Point point = point(
                    random.between(bounds.getMinX(), bounds.getMaxX()),
                    random.between(bounds.getMinY(), bounds.getMaxY()));
            if (city.piece.contains(point)) {
                inside++;
                served += city.parks.stream().anyMatch(park -> park.isWithinDistance(point, city.radius)) ? 1 : 0;
            }
        }

        double share = city.share(FlatPolygon.of(city.piece));
        assertThat((double) served / inside)
                .isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / inside) + 2e-3));
    }

    @Property(tries = 200)
    void isNotMovedByTranslation(@ForAll long seed) {
        Case city = new Case(seed);
        Case moved = city.moved(390_000, 4_490_000);

        assertThat(moved.servedArea()).isCloseTo(city.servedArea(), within(1e-9 * city.piece.getArea() + 1e-6));
    }

    @Property(tries = 200)
    void isNotChangedByTurningTheMap(@ForAll long seed) {
        Case city = new Case(seed);

        assertThat(city.turned().servedArea()).isCloseTo(city.servedArea(), within(1e-6));
    }

    @Property(tries = 200)
    void anotherParkNeverTakesServiceAway(@ForAll long seed) {
        Case city = new Case(seed);
        Case more = city.withOneMorePark();

        assertThat(more.servedArea()).isGreaterThanOrEqualTo(city.servedArea() - 1e-6);
    }

    @Property(tries = 200)
    void aLongerRadiusNeverTakesServiceAway(@ForAll long seed) {
        Case city = new Case(seed);

        assertThat(city.withRadius(city.radius * 1.01).servedArea()).isGreaterThanOrEqualTo(city.servedArea() - 1e-6);
    }

    @Property(tries = 200)
    void theOrderOfParksDoesNotMatter(@ForAll long seed) {
        Case city = new Case(seed);

        assertThat(city.reversed().servedArea()).isCloseTo(city.servedArea(), within(1e-7));
    }

    @Property(tries = 200)
    void tilesTogetherServeWhatThePieceServes(@ForAll long seed) {
        Case city = new Case(seed);
        FlatPolygon whole = FlatPolygon.of(city.piece);

        double inTiles = whole.tiles(37).stream()
                .mapToDouble(tile -> city.share(tile) * tile.area())
                .sum();

        assertThat(inTiles).isCloseTo(city.servedArea(), within(1e-6));
    }

    private record Case(Geometry piece, List<Geometry> parks, double radius) {
        Case(long seed) {
            this(new RandomShapes(seed));
        }

        private Case(RandomShapes random) {
            this(random.shape(0, 0, random.between(20, 120)), random.between(20, 300));
            double farthest = radius + 150;
            for (int i = random.count(1, 5); i > 0; i--) {
                double angle = random.between(0, 2 * Math.PI);
                double distance = random.between(0, farthest);
                parks.add(random.place(distance * Math.cos(angle), distance * Math.sin(angle), random.between(10, 90)));
            }
        }

        /** Short radii make parks overlap the piece, long ones make many arcs meet in it. */
        private Case(Geometry piece, double radius) {
            this(piece, new ArrayList<>(), radius);
        }

        double servedArea() {
            return share(FlatPolygon.of(piece)) * piece.getArea();
        }

        double share(FlatPolygon of) {
            Reach[] sources = parks.stream().map(each -> Reach.of(each, radius)).toArray(Reach[]::new);
            return new ServedAreaSweep().share(of, sources, sources.length);
        }

        /** Edge by edge: the buffer of a whole polygon cuts small convex corners, however many segments it is given. */
        double bufferedArea(double factor) {
            BufferParameters fine = new BufferParameters(SEGMENTS);
            List<Geometry> cells = new ArrayList<>();
            for (Geometry park : parks) {
                cells.add(park.getDimension() == 2 ? park : BufferOp.bufferOp(park, radius * factor, fine));
                for (Object ring : LinearComponentExtracter.getLines(park)) {
                    Coordinate[] points = ((Geometry) ring).getCoordinates();
                    for (int i = 1; i < points.length; i++) {
                        Geometry edge =
                                piece.getFactory().createLineString(new Coordinate[] {points[i - 1], points[i]});
                        cells.add(BufferOp.bufferOp(edge, radius * factor, fine));
                    }
                }
            }
            Geometry union = OverlayNGRobust.union(cells);
            return OverlayNGRobust.overlay(piece, union, OverlayNG.INTERSECTION).getArea();
        }

        Case moved(double dx, double dy) {
            return transformed(AffineTransformation.translationInstance(dx, dy));
        }

        Case turned() {
            return transformed(AffineTransformation.rotationInstance(1));
        }

        private Case transformed(AffineTransformation by) {
            return new Case(
                    by.transform(piece), parks.stream().map(by::transform).toList(), radius);
        }

        Case withOneMorePark() {
            List<Geometry> more = new ArrayList<>(parks);
            more.add(AffineTransformation.rotationInstance(2).transform(parks.get(0)));
            return new Case(piece, more, radius);
        }

        Case withRadius(double other) {
            return new Case(piece, parks, other);
        }

        Case reversed() {
            List<Geometry> back = new ArrayList<>(parks);
            Collections.reverse(back);
            return new Case(piece, back, radius);
        }
    }
}
