package org.quandian.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.fixture.Shapes;
import org.quandian.map.MapPoint;
import org.quandian.portrayal.PlacedKind;

/** What the hand is drawn to among parcels. */
class SnapEdgesTest {
    private static final double REACH = 10;
    private final SnapEdges block =
            SnapEdges.ofParcels(List.of(Shapes.wkt("POLYGON((0 0, 200 0, 200 100, 0 100, 0 0))")));

    @Test
    void anEdgeDrawsStraightToItself() {
        assertThat(block.findEdge(new MapPoint(60, -7), REACH)).contains(new Snap(new MapPoint(60, 0), Snap.Kind.EDGE));
    }

    @Test
    void aCornerComesBeforeTheEdgesThatMeetThere() {
        assertThat(block.findEdge(new MapPoint(6, -6), REACH)).contains(new Snap(new MapPoint(0, 0), Snap.Kind.CORNER));
    }

    @Test
    void fartherThanTheReachNothingDraws() {
        assertThat(block.findEdge(new MapPoint(60, -11), REACH)).isEmpty();
    }

    @Test
    void theMiddleDrawsToo() {
        assertThat(block.findMiddle(new MapPoint(104, 47), REACH))
                .contains(new Snap(new MapPoint(100, 50), Snap.Kind.MIDDLE));
    }

    @Test
    void theMiddleOfAHookedParcelLiesInIt() {
        Geometry hook = Shapes.wkt("POLYGON((0 0, 100 0, 100 100, 90 100, 90 10, 0 10, 0 0))");
        SnapEdges hooked = SnapEdges.ofParcels(List.of(hook));

        Snap middle = hooked.findMiddle(new MapPoint(50, 50), 100).orElseThrow();
        assertThat(hook.contains(Shapes.point(middle.place().x(), middle.place().y())))
                .isTrue();
    }

    @Test
    void aStampLiesWithItsSideOnTheEdge() {
        Snap beside =
                block.findBeside(new MapPoint(100, 33), stamp(25, 25), REACH).orElseThrow();

        assertThat(beside.kind()).isEqualTo(Snap.Kind.BESIDE);
        assertThat(beside.place().y()).isCloseTo(25, within(1e-9));
        assertThat(beside.turn()).isZero();
    }

    /** Asked without an overlay: that of JTS 1.20 puts a side that lies on another to its wrong side now and then (angle 3.84, off -0.05). */
    private static boolean isWithin(Geometry inner, Geometry outer) {
        return outer.buffer(1e-6).covers(inner);
    }

    private static SnapWish stamp(double halfWidth, double halfHeight) {
        return new SnapWish(SnapWish.Hand.STAMP, halfWidth, halfHeight, java.util.Set.of());
    }

    /** Above the edge lies a stamp 100 wide and 25 high, beside it stands another: neither turns a quarter for it. */
    @Test
    void aStampWithUnequalSidesLiesAlongTheEdgeWithTheSideThatPointsThatWay() {
        Snap above =
                block.findBeside(new MapPoint(100, 15), stamp(50, 12.5), REACH).orElseThrow();
        Snap beside =
                block.findBeside(new MapPoint(44, 50), stamp(50, 12.5), REACH).orElseThrow();

        assertThat(above.place().y()).isCloseTo(12.5, within(1e-9));
        assertThat(beside.place().x()).isCloseTo(50, within(1e-9));
        assertThat(above.turn()).isZero();
        assertThat(beside.turn()).isZero();
    }

    @Property(tries = 200)
    void besideAnEdgeOfAnyDirectionALongStampTouchesItAndDoesNotCrossIt(
            @ForAll @DoubleRange(min = 0, max = 6.28) double angle,
            @ForAll @DoubleRange(min = 0.2, max = 5) double aspect) {
        Geometry field = AffineTransformation.rotationInstance(angle)
                .transform(Shapes.wkt("POLYGON((-400 0, 400 0, 400 300, -400 300, -400 0))"));
        Brush brush = new Brush(PlacedKind.PARK, java.util.Map.of(), 2500, Outline.SQUARE, aspect);
        SnapWish wish = SnapWish.of(brush);
        double turn = Math.IEEEremainder(angle, Math.PI / 2);
        double away = Math.abs(Math.sin(angle - turn)) < 0.5 ? wish.halfHeight() : wish.halfWidth();
        MapPoint mouse = new MapPoint(-Math.sin(angle) * (away + 3), Math.cos(angle) * (away + 3));
        Snap snap = SnapEdges.ofParcels(List.of(field))
                .findBeside(mouse, wish, REACH)
                .orElseThrow();

        Geometry lying = brush.stampAt(snap);
        assertThat(lying.getArea()).isCloseTo(2500, within(1e-6));
        assertThat(isWithin(lying, field)).isTrue();
        assertThat(lying.distance(field.getBoundary())).isCloseTo(0, within(1e-6));
    }

    @Property(tries = 200)
    void besideAnEdgeOfAnyDirectionTheStampTouchesItAndDoesNotCrossIt(
            @ForAll @DoubleRange(min = 0, max = 6.28) double angle,
            @ForAll @DoubleRange(min = -9, max = 9) double off) {
        Geometry field = AffineTransformation.rotationInstance(angle)
                .transform(Shapes.wkt("POLYGON((-400 0, 400 0, 400 300, -400 300, -400 0))"));
        Brush brush = new Brush(PlacedKind.PARK, java.util.Map.of(), 2500, Outline.SQUARE);
        double away = 25 + off;
        MapPoint mouse = new MapPoint(-Math.sin(angle) * away, Math.cos(angle) * away);
        Snap snap = SnapEdges.ofParcels(List.of(field))
                .findBeside(mouse, stamp(25, 25), REACH)
                .orElseThrow();

        Geometry stamp = brush.stampAt(snap);
        assertThat(stamp.getArea()).isCloseTo(2500, within(1e-6));
        assertThat(isWithin(stamp, field)).isTrue();
        assertThat(stamp.distance(field.getBoundary())).isCloseTo(0, within(1e-6));
    }

    @Test
    void aLargeCityAnswersInLessThanAMillisecond() {
        List<Geometry> parcels = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            double x = 110 * (i % 100);
            double y = 110 * (i / 100);
            parcels.add(Shapes.rectangle(x, y, 100, 100));
        }
        SnapEdges city = SnapEdges.ofParcels(parcels);
        for (int i = 0; i < 2_000; i++) {
            city.findEdge(new MapPoint(i * 5.5, i * 5.3), 50);
        }
        long begin = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            city.findEdge(new MapPoint(i * 10.7, i * 9.1), 50);
        }
        assertThat((System.nanoTime() - begin) / 1e6 / 1_000).isLessThan(1);
    }
}
