package org.quandian.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.portrayal.PlacedKind;

/** Ways, bars and entrances under the mouse; streets run along x = 0, 100, 200 …, one of them ends at (100, 100). */
class StreetToolsTest {
    private final PretendBench bench = new PretendBench();

    @BeforeEach
    void takeThePen() {
        take(PlacedKind.LINK, Map.of(StreetLink.FORM, StreetLink.Form.STREET.id()));
    }

    private void take(PlacedKind kind, Map<String, String> values) {
        bench.brush = new Brush(kind, values, 0, Outline.SQUARE);
        bench.chart.use(ToolKind.PLACE);
    }

    private void doubleClick(double x, double y) {
        bench.click(x, y);
        bench.chart.released(bench.pointer(x, y, false, false, 2));
    }

    private Intervention placed() {
        assertThat(bench.edits).hasSize(1);
        return ((ScenarioEdit.Place) bench.edits.get(0)).intervention();
    }

    @Test
    void aDoubleClickEndsTheWay() {
        bench.click(50, 20);
        bench.click(50, 60);
        doubleClick(70, 90);

        assertThat(placed().shape().getCoordinates())
                .containsExactly(new Coordinate(50, 20), new Coordinate(50, 60), new Coordinate(70, 90));
        assertThat(bench.chart.tool()).isEqualTo(ToolKind.SELECT);
    }

    @Test
    void enterEndsTheWayAtTheLastPoint() {
        bench.click(50, 20);
        bench.click(50, 60);
        bench.chart.moved(bench.at(80, 80));
        bench.chart.confirm();

        assertThat(placed().shape().getLength()).isEqualTo(40);
    }

    @Test
    void onePointIsNoWay() {
        bench.click(50, 20);
        bench.chart.confirm();

        assertThat(bench.edits).isEmpty();
    }

    @Test
    void pointsLieOnTheStreetThatIsNear() {
        bench.click(50, 20);
        doubleClick(193, 40);

        assertThat(placed().shape().getCoordinates()[1]).isEqualTo(new Coordinate(200, 40));
    }

    @Test
    void aDeadEndComesBeforeTheStreet() {
        bench.click(50, 100);
        doubleClick(95, 95);

        assertThat(placed().shape().getCoordinates()[1]).isEqualTo(new Coordinate(100, 100));
    }

    @Test
    void aWayFromADeadEndCarriesItOn() {
        bench.click(97, 103);
        doubleClick(150, 150);

        assertThat(((StreetLink) placed().design()).form()).isEqualTo(StreetLink.Form.DEAD_END);
    }

    @Test
    void aFootbridgeStaysOne() {
        take(PlacedKind.LINK, Map.of(StreetLink.FORM, StreetLink.Form.FOOTBRIDGE.id()));
        bench.click(97, 103);
        doubleClick(150, 150);

        assertThat(((StreetLink) placed().design()).form()).isEqualTo(StreetLink.Form.FOOTBRIDGE);
    }

    @Test
    void theWayIsPreviewedWhileItIsDrawn() {
        bench.click(50, 20);
        bench.chart.moved(bench.at(50, 60));

        assertThat(bench.previewing).isTrue();
        assertThat(bench.previews.get(0).ghost().shape().getLength()).isEqualTo(40);
    }

    @Test
    void whereItMayNotLieItStaysUnderThePen() {
        bench.click(50, 20);
        doubleClick(350, 20);

        assertThat(bench.edits).isEmpty();
        assertThat(bench.chart.hint()).isEqualTo("line");
    }

    @Test
    void backspaceTakesPointsBackOneByOne() {
        bench.click(50, 20);
        bench.click(50, 60);
        bench.chart.erase();
        bench.chart.erase();

        assertThat(bench.chart.hint()).isEqualTo("line_first");
    }

    @Test
    void escapeLeavesNoTrace() {
        bench.click(50, 20);
        bench.chart.moved(bench.at(50, 60));
        bench.chart.cancel();

        assertThat(bench.edits).isEmpty();
        assertThat(bench.previewing).isFalse();
    }

    @Test
    void aBarLiesOnTheStreet() {
        take(PlacedKind.CLOSURE, Map.of());
        bench.click(196, 40);

        assertThat(placed().design()).isInstanceOf(StreetClosure.class);
        assertThat(placed().shape().getCoordinate()).isEqualTo(new Coordinate(200, 40));
    }

    @Test
    void anEntranceIsAPoint() {
        take(PlacedKind.ENTRANCE, Map.of(NewEntrance.OF, ""));
        bench.click(42, 40);

        assertThat(placed().design()).isInstanceOf(NewEntrance.class);
        assertThat(placed().shape().getDimension()).isZero();
    }

    @Test
    void aWayHasNoHandles() {
        Intervention way = new Intervention(
                "r1", "", org.quandian.fixture.Shapes.line(0, 0, 200, 200), new StreetLink(StreetLink.Form.STREET));

        assertThat(Handle.hasHandles(way, bench.viewport())).isFalse();
    }

    private void selectWay() {
        bench.with(new Intervention(
                "r1", "", org.quandian.fixture.Shapes.line(20, 0, 20, 100), new StreetLink(StreetLink.Form.STREET)));
        bench.select(java.util.Set.of("r1"));
        bench.chart.use(ToolKind.SELECT);
    }

    @Test
    void aPointOfAWayIsPulledOntoAStreet() {
        selectWay();
        bench.drag(20, 100, 95, 140);

        assertThat(bench.scenario().getIntervention("r1").shape())
                .isEqualTo(org.quandian.fixture.Shapes.line(20, 0, 100, 140));
    }

    @Test
    void pullingTheMiddleMakesANewPoint() {
        selectWay();
        bench.drag(20, 50, 60, 50);

        assertThat(bench.scenario().getIntervention("r1").shape())
                .isEqualTo(org.quandian.fixture.Shapes.line(20, 0, 60, 50, 20, 100));
    }

    @Test
    void aDoubleClickOnAPointTakesItAway() {
        bench.with(new Intervention(
                "r1",
                "",
                org.quandian.fixture.Shapes.line(20, 0, 60, 50, 20, 100),
                new StreetLink(StreetLink.Form.STREET)));
        bench.select(java.util.Set.of("r1"));
        bench.chart.use(ToolKind.SELECT);
        bench.chart.pressed(bench.at(60, 50));
        bench.chart.released(bench.pointer(60, 50, false, false, 2));

        assertThat(bench.scenario().getIntervention("r1").shape())
                .isEqualTo(org.quandian.fixture.Shapes.line(20, 0, 20, 100));
    }

    @Test
    void aWayKeepsItsTwoEnds() {
        selectWay();
        bench.chart.pressed(bench.at(20, 100));
        bench.chart.released(bench.pointer(20, 100, false, false, 2));

        assertThat(bench.edits).isEmpty();
    }
}
