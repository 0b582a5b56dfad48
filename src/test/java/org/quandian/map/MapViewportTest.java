package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** The arithmetic of looking at a map. */
class MapViewportTest {
    private static final MapViewport VIEW = new MapViewport(500_000, 4_500_000, 4, 1600, 900);

    @Property
    void aPlaceOnTheScreenIsFoundAgain(
            @ForAll @DoubleRange(min = -500, max = 3000) double x,
            @ForAll @DoubleRange(min = -500, max = 3000) double y,
            @ForAll @DoubleRange(min = 0.02, max = 500) double metresPerPixel) {
        MapViewport view = new MapViewport(500_000, 4_500_000, metresPerPixel, 1600, 900);
        DisplayPoint back = view.toDisplay(view.toMap(new DisplayPoint(x, y)));
        assertThat(back.x()).isCloseTo(x, within(1e-6));
        assertThat(back.y()).isCloseTo(y, within(1e-6));
    }

    @Property
    void zoomingKeepsWhatIsUnderTheCursor(
            @ForAll @DoubleRange(min = 0, max = 1600) double x,
            @ForAll @DoubleRange(min = 0, max = 900) double y,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        DisplayPoint cursor = new DisplayPoint(x, y);
        MapPoint before = VIEW.toMap(cursor);
        MapPoint after = VIEW.zoomedAt(cursor, factor).toMap(cursor);
        assertThat(after.x()).isCloseTo(before.x(), within(1e-6));
        assertThat(after.y()).isCloseTo(before.y(), within(1e-6));
    }

    @Property
    void panningMovesThePictureWithTheHand(
            @ForAll @DoubleRange(min = -900, max = 900) double dx,
            @ForAll @DoubleRange(min = -900, max = 900) double dy) {
        MapPoint grabbed = VIEW.toMap(new DisplayPoint(100, 200));
        DisplayPoint then = VIEW.panned(dx, dy).toDisplay(grabbed);
        assertThat(then.x()).isCloseTo(100 + dx, within(1e-6));
        assertThat(then.y()).isCloseTo(200 + dy, within(1e-6));
    }

    @Property
    void aFittedExtentIsInViewWithItsMargin(
            @ForAll @DoubleRange(min = 1, max = 90_000) double width,
            @ForAll @DoubleRange(min = 1, max = 90_000) double height) {
        Envelope wanted = new Envelope(0, width, 0, height);
        MapViewport fitted = VIEW.fitted(wanted, 40);
        assertThat(fitted.toDisplayX(0)).isGreaterThanOrEqualTo(40 - 1e-6);
        assertThat(fitted.toDisplayY(height)).isGreaterThanOrEqualTo(40 - 1e-6);
        double tightest = Math.min(fitted.toDisplayX(0), fitted.toDisplayY(height));
        assertThat(tightest).isCloseTo(40, within(1e-6));
    }

    @Test
    void fittingNothingChangesNothing() {
        assertThat(VIEW.fitted(new Envelope(), 10)).isEqualTo(VIEW);
    }

    @Test
    void northIsUp() {
        assertThat(VIEW.toDisplay(new MapPoint(500_000, 4_500_100)).y()).isEqualTo(425);
    }

    @Test
    void theScaleIsThatOfAScreenOf96DotsPerInch() {
        assertThat(VIEW.scaleDenominator()).isCloseTo(4 / 0.000_264_583_3, within(0.01));
        assertThat(VIEW.withScaleDenominator(8000).metresPerPixel()).isCloseTo(2.116_666, within(1e-6));
    }

    @Test
    void theExtentIsWhatIsInView() {
        assertThat(VIEW.extent()).isEqualTo(new Envelope(496_800, 503_200, 4_498_200, 4_501_800));
    }

    @Test
    void aViewportThatShowsNothingIsRefused() {
        assertThatThrownBy(() -> new MapViewport(0, 0, 0, 10, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MapViewport(0, 0, 1, 0, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
