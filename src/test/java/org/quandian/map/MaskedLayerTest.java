package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.map.DrawingCity.at;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.render;
import static org.quandian.map.DrawingCity.set;
import static org.quandian.map.DrawingCity.view;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Areas cut at the service line without cutting them. */
class MaskedLayerTest {
    private static final Colour INSIDE = Colour.of("#00FF00");
    private static final Colour OUTSIDE = Colour.of("#FF0000");
    private static final Colour ENTERED = Colour.of("#0000FF");
    private static final Colour LEFT = Colour.of("#FF00FF");
    private static final MaskShapes NONE = MaskShapes.none("none");
    private static final MaskShapes HOUSING = new MaskShapes("housing", 0, set(box(10, 10, 80, 40)));

    private static MapImage paint(MaskShapes always, MaskShapes before, MaskShapes after) {
        MaskedPaint paint = MaskedPaint.areas(
                new SolidFill(INSIDE), new SolidFill(OUTSIDE), new SolidFill(ENTERED), new SolidFill(LEFT));
        return render(
                view(100, 60), new MaskedLayer(LayerHead.of("m", 0), HOUSING, always, before, after, List.of(paint)));
    }

    private static MaskShapes shapes(double x, double width) {
        return new MaskShapes("shapes", 0, set(box(x, 0, width, 60)));
    }

    @Test
    void anAreaIsCutAtTheMask() {
        MapImage image = paint(shapes(0, 40), NONE, NONE);
        assertThat(at(image, 20, 30)).isEqualTo(INSIDE);
        assertThat(at(image, 60, 30)).isEqualTo(OUTSIDE);
        assertThat(at(image, 20, 5)).isEqualTo(Colour.WHITE);
    }

    @Test
    void withoutAnyMaskEverythingIsOutside() {
        assertThat(at(paint(NONE, NONE, NONE), 20, 30)).isEqualTo(OUTSIDE);
    }

    @Test
    void whatOnlyTheLaterMaskCoversHasEntered() {
        MapImage image = paint(shapes(0, 40), NONE, shapes(30, 20));
        assertThat(at(image, 35, 30)).isEqualTo(INSIDE);
        assertThat(at(image, 45, 30)).isEqualTo(ENTERED);
        assertThat(at(image, 60, 30)).isEqualTo(OUTSIDE);
    }

    @Test
    void whatOnlyTheEarlierMaskCoversHasLeft() {
        MapImage image = paint(NONE, shapes(0, 40), shapes(30, 40));
        assertThat(at(image, 20, 30)).isEqualTo(LEFT);
        assertThat(at(image, 35, 30)).isEqualTo(INSIDE);
        assertThat(at(image, 50, 30)).isEqualTo(ENTERED);
    }

    @Test
    void atAnEdgeOfTheAreaNothingShinesThrough() {
        MaskShapes housing = new MaskShapes("housing", 1, set(box(10.5, 10.5, 40, 40)));
        SolidFill green = new SolidFill(INSIDE);
        SolidFill red = new SolidFill(OUTSIDE);
        MaskedPaint paint = MaskedPaint.areas(green, red, red, red);
        MapImage image = render(
                view(100, 60),
                new MaskedLayer(LayerHead.of("m", 0), housing, shapes(0, 100), NONE, NONE, List.of(paint)));
        Colour edge = at(image, 10, 30);
        assertThat(edge.green()).isEqualTo(255);
        assertThat(edge.red()).isEqualTo(edge.blue()).isBetween(120, 136);
    }

    @Test
    void atAnEdgeOfTheMaskTheColoursMeetHalfway() {
        Colour edge = at(paint(shapes(0, 40.5), NONE, NONE), 40, 30);
        assertThat(edge.red() + edge.green()).isBetween(250, 255);
        assertThat(edge.red()).isBetween(120, 136);
        assertThat(edge.blue()).isZero();
    }

    @Test
    void masksThatMeetLeaveNoSeam() {
        MaskShapes two = new MaskShapes("two", 0, set(box(0, 0, 40.5, 60), box(40.5, 0, 30, 60)));
        assertThat(at(paint(two, NONE, NONE), 40, 30)).isEqualTo(INSIDE);
    }

    @Test
    void hatchingRunsThroughFromShapeToShape() {
        MaskShapes housing = new MaskShapes("housing", 2, set(box(10, 10, 30, 40), box(40, 10, 30, 40)));
        MaskShapes whole = new MaskShapes("housing", 3, set(box(10, 10, 60, 40)));
        HatchFill hatch = new HatchFill(Colour.of("#86C5B6"), Colour.of("#0B7A68"), true);
        MaskedPaint paint = MaskedPaint.areas(hatch, hatch, hatch, hatch);
        MapImage two =
                render(view(80, 60), new MaskedLayer(LayerHead.of("m", 0), housing, NONE, NONE, NONE, List.of(paint)));
        MapImage one =
                render(view(80, 60), new MaskedLayer(LayerHead.of("m", 0), whole, NONE, NONE, NONE, List.of(paint)));
        assertThat(two.pixels()).isEqualTo(one.pixels());
    }
}
