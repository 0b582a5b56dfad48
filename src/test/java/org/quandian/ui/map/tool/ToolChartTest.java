package org.quandian.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.PlacedKind;

/** Every gesture, as the mouse would make it, without a window. */
class ToolChartTest {
    private static final double OUTSIDE = OverlayItem.Selected.OUTSIDE;
    private final PretendBench bench = new PretendBench();

    @Test
    void aClickPlacesAParkOfTheTypedArea() {
        bench.chart.use(ToolKind.PLACE);
        bench.click(10, 20);

        assertThat(bench.edits).singleElement().isInstanceOf(ScenarioEdit.Place.class);
        var placed = bench.scenario().interventions().get(0).shape();
        assertThat(placed.getArea()).isCloseTo(2500, within(1e-6));
        assertThat(placed.getCentroid().getX()).isCloseTo(10, within(1e-9));
    }

    @Test
    void afterPlacingTheNewParkIsSelectedAndTheSelectingToolInHand() {
        bench.chart.use(ToolKind.PLACE);
        bench.click(10, 20);

        assertThat(bench.chart.tool()).isEqualTo(ToolKind.SELECT);
        assertThat(bench.selection()).containsExactly("n0");
    }

    @Test
    void shiftKeepsThePlacingToolInHand() {
        bench.chart.use(ToolKind.PLACE);
        bench.chart.moved(bench.at(0, 0));
        bench.chart.released(bench.pointer(0, 0, true, false, 1));
        bench.chart.released(bench.pointer(-200, 0, true, false, 1));

        assertThat(bench.chart.tool()).isEqualTo(ToolKind.PLACE);
        assertThat(bench.edits).hasSize(2);
    }

    @Test
    void aClickOnForbiddenGroundDoesNothing() {
        bench.chart.use(ToolKind.PLACE);
        bench.click(400, 0);

        assertThat(bench.edits).isEmpty();
        assertThat(bench.chart.tool()).isEqualTo(ToolKind.PLACE);
    }

    @Test
    void aSchoolWhoseLandIsNotKnownIsMarkedAsAPoint() {
        bench.brush = school(0);
        bench.chart.use(ToolKind.PLACE);
        bench.click(10, 20);

        assertThat(bench.scenario().interventions()).singleElement().satisfies(placed -> {
            assertThat(placed.values()).containsEntry("classes", "24").containsEntry("level", "primary");
            assertThat(placed.shape()).isEqualTo(Shapes.point(10, 20));
        });
    }

    @Test
    void aCarParkIsStampedWithItsFootprint() {
        bench.brush = new Brush(PlacedKind.PARKING, Map.of("spaces", "100"), 3_000, Outline.SQUARE);
        bench.chart.use(ToolKind.PLACE);
        bench.click(10, 20);

        assertThat(bench.scenario().interventions().get(0).shape().getArea()).isCloseTo(3_000, within(1e-6));
    }

    @Test
    void anythingMayBeDrawnCornerByCorner() {
        bench.brush = school(0).withOutline(Outline.DRAWN);
        bench.chart.use(ToolKind.PLACE);
        bench.click(0, 0);
        bench.click(60, 0);
        bench.click(60, 40);
        bench.chart.confirm();

        assertThat(bench.scenario().interventions())
                .singleElement()
                .satisfies(placed -> assertThat(placed.shape().getArea()).isCloseTo(1200, within(1e-6)));
    }

    @Test
    void aPointIsMovedLikeAnyOtherThing() {
        bench.with(school(0).make("s", "校").withShape(Shapes.point(0, 0)));
        bench.drag(0, 0, 100, 50);

        assertThat(bench.edits).containsExactly(new ScenarioEdit.Move("s", 100, 50));
    }

    @Test
    void aPointHasNoCornersToPull() {
        bench.with(school(0).make("s", "校").withShape(Shapes.point(0, 0)));
        bench.select(Set.of("s"));

        assertThat(bench.chart.overlay()).containsExactly(new OverlayItem.Selected(Shapes.point(0, 0), false));
    }

    @Test
    void theGhostSaysWhatItIs() {
        bench.brush = school(900);
        bench.chart.use(ToolKind.PLACE);
        bench.chart.moved(bench.at(0, 0));

        assertThat(bench.chart.overlay())
                .singleElement()
                .satisfies(item -> assertThat(((OverlayItem.Ghost) item).kind()).isEqualTo(PlacedKind.SCHOOL));
    }

    private static Brush school(double footprint) {
        return new Brush(PlacedKind.SCHOOL, Map.of("level", "primary", "classes", "24"), footprint, Outline.SQUARE);
    }

    @Test
    void aDragIsOneMove() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.drag(20, 20, 120, 70);

        assertThat(bench.edits).containsExactly(new ScenarioEdit.Move("p", 100, 50));
    }

    @Test
    void duringADragThePreviewFollowsEachMovement() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.chart.pressed(bench.at(20, 20));
        bench.chart.dragged(bench.at(60, 20));
        bench.chart.dragged(bench.at(90, 20));

        assertThat(bench.previews)
                .extracting(GesturePreview::edit)
                .containsExactly(new ScenarioEdit.Move("p", 40, 0), new ScenarioEdit.Move("p", 70, 0));
        assertThat(bench.edits).isEmpty();
    }

    @Test
    void escapeMakesADragVanish() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.chart.pressed(bench.at(20, 20));
        bench.chart.dragged(bench.at(90, 20));
        bench.chart.cancel();
        bench.chart.released(bench.at(90, 20));

        assertThat(bench.edits).isEmpty();
        assertThat(bench.previewing).isFalse();
    }

    @Test
    void aDragToForbiddenGroundIsTakenBack() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.drag(20, 20, 400, 20);

        assertThat(bench.edits).isEmpty();
        assertThat(bench.previewing).isFalse();
    }

    @Test
    void aTremblingClickMovesNothing() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.chart.pressed(bench.at(20, 20));
        bench.chart.dragged(bench.at(22, 20));
        bench.chart.released(bench.at(22, 20));

        assertThat(bench.edits).isEmpty();
        assertThat(bench.selection()).containsExactly("p");
    }

    @Test
    void pullingACornerScalesAroundTheOppositeOne() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.select(Set.of("p"));
        bench.drag(40 + OUTSIDE, 40 + OUTSIDE, 80 + OUTSIDE, 80 + OUTSIDE);

        var shape = bench.scenario().getIntervention("p").shape();
        assertThat(shape.getArea()).isCloseTo(6400, within(1e-6));
        assertThat(shape.getEnvelopeInternal().getMinX()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aParkThatIsSeenSmallIsMovedWhereverItIsTakenHoldOf() {
        bench.with(Shapes.pocketPark("p", 0, 0, 20, 20));
        bench.select(Set.of("p"));
        bench.drag(17, 17, 67, 17);

        assertThat(bench.edits).containsExactly(new ScenarioEdit.Move("p", 50, 0));
    }

    @Test
    void aBoxSelectsWhatLiesInIt() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40)).with(Shapes.pocketPark("q", 200, 0, 40, 40));
        bench.drag(-50, -50, 60, 60);

        assertThat(bench.selection()).containsExactly("p");
    }

    @Test
    void deleteRemovesTheWholeSelectionInOneStep() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40)).with(Shapes.pocketPark("q", 200, 0, 40, 40));
        bench.select(Set.of("p", "q"));
        bench.chart.erase();

        assertThat(bench.edits).hasSize(1);
        assertThat(bench.scenario().interventions()).isEmpty();
    }

    @Test
    void cornersAndADoubleClickDrawAPark() {
        bench.brush = bench.brush.withOutline(Outline.DRAWN);
        bench.chart.use(ToolKind.PLACE);
        bench.click(0, 0);
        bench.click(60, 0);
        bench.click(60, 40);
        bench.chart.confirm();

        assertThat(bench.scenario().interventions())
                .singleElement()
                .satisfies(park -> assertThat(park.shape().getArea()).isCloseTo(1200, within(1e-6)));
    }

    @Test
    void aClickOnTheFirstCornerClosesTheOutline() {
        bench.brush = bench.brush.withOutline(Outline.DRAWN);
        bench.chart.use(ToolKind.PLACE);
        bench.click(0, 0);
        bench.click(60, 0);
        bench.click(60, 40);
        bench.click(3, 3);

        assertThat(bench.edits).hasSize(1);
    }

    @Test
    void backspaceTakesTheLastCornerBack() {
        bench.brush = bench.brush.withOutline(Outline.DRAWN);
        bench.chart.use(ToolKind.PLACE);
        bench.click(0, 0);
        bench.click(60, 0);
        bench.click(200, 200);
        bench.chart.erase();
        bench.click(60, 40);
        bench.chart.confirm();

        assertThat(bench.scenario().interventions().get(0).shape().getArea()).isCloseTo(1200, within(1e-6));
    }

    @Test
    void aCrossedOutlineIsNotAPark() {
        bench.brush = bench.brush.withOutline(Outline.DRAWN);
        bench.chart.use(ToolKind.PLACE);
        bench.click(0, 0);
        bench.click(60, 60);
        bench.click(60, 0);
        bench.click(0, 61);
        bench.chart.confirm();

        assertThat(bench.edits).isEmpty();
    }

    @Test
    void theHandMovesTheMapOnly() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.chart.use(ToolKind.PAN);
        bench.drag(20, 20, 120, 20);

        assertThat(bench.pannedX).isCloseTo(100, within(1e-9));
        assertThat(bench.edits).isEmpty();
    }

    @Test
    void anOctagonHasTheAreaToo() {
        var octagon = Outline.OCTAGON.around(new org.quandian.map.MapPoint(5, 5), 4000);

        assertThat(octagon.getArea()).isCloseTo(4000, within(1e-6));
        assertThat(octagon.getNumPoints()).isEqualTo(9);
    }

    @Test
    void aSelectionMovesTogetherInOneStep() {
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40)).with(Shapes.pocketPark("q", 100, 0, 40, 40));
        bench.select(Set.of("p", "q"));
        bench.drag(20, 20, 20, 70);

        assertThat(bench.edits)
                .containsExactly(new ScenarioEdit.Batch(
                        java.util.List.of(new ScenarioEdit.Move("p", 0, 50), new ScenarioEdit.Move("q", 0, 50))));
        assertThat(bench.previews.get(0).ghosts()).hasSize(2);
    }

    @Test
    void aLockedThingStaysAndSaysSo() {
        bench.with(locked("p"));
        bench.drag(20, 20, 120, 70);

        assertThat(bench.edits).isEmpty();
        assertThat(bench.refusals).containsExactly("p");
    }

    @Test
    void aLockedThingIsNotDeleted() {
        bench.with(locked("p"));
        bench.select(Set.of("p"));
        bench.chart.erase();

        assertThat(bench.edits).isEmpty();
        assertThat(bench.refusals).containsExactly("p");
    }

    @Test
    void whatIsLockedStaysWhenTheRestOfTheSelectionMoves() {
        bench.with(locked("p")).with(Shapes.pocketPark("q", 100, 0, 40, 40));
        bench.select(Set.of("p", "q"));
        bench.drag(120, 20, 120, 70);

        assertThat(bench.edits).containsExactly(new ScenarioEdit.Move("q", 0, 50));
    }

    private static org.quandian.planning.Intervention locked(String id) {
        return Shapes.pocketPark(id, 0, 0, 40, 40).withValues(Map.of("locked", "yes"));
    }

    @Test
    void aDraggedCornerIsDrawnToTheParcel() {
        bench.corners = SnapEdges.ofParcels(java.util.List.of(Shapes.rectangle(-200, -200, 100, 500)));
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.drag(20, 20, -73, 20);

        assertThat(bench.edits).containsExactly(new ScenarioEdit.Move("p", -100, 0));
    }

    @Test
    void altSuspendsTheSnapping() {
        bench.corners = SnapEdges.ofParcels(java.util.List.of(Shapes.rectangle(-200, -200, 100, 500)));
        bench.alt = true;
        bench.with(Shapes.pocketPark("p", 0, 0, 40, 40));
        bench.drag(20, 20, -73, 20);

        assertThat(bench.edits).containsExactly(new ScenarioEdit.Move("p", -93, 0));
    }

    @Test
    void aParkTakesTheShapeOfTheIdleParcelUnderTheMouse() {
        bench.parcel = java.util.Optional.of(Shapes.wkt("POLYGON((0 0, 90 0, 60 50, 0 50, 0 0))"));
        bench.brush = bench.brush.withOutline(Outline.PARCEL);
        bench.chart.use(ToolKind.PLACE);
        bench.click(30, 20);

        assertThat(bench.scenario().interventions().get(0).shape()).isEqualTo(bench.parcel.get());
    }

    @Test
    void aDoubleClickOnAParkFillsTheIdleParcelBelowIt() {
        bench.parcel = java.util.Optional.of(Shapes.wkt("POLYGON((0 0, 90 0, 60 50, 0 50, 0 0))"));
        bench.with(Shapes.pocketPark("p", 10, 10, 20, 20));
        bench.click(20, 20);
        bench.chart.pressed(bench.pointer(20, 20, false, false, 2));
        bench.chart.released(bench.pointer(20, 20, false, false, 2));

        assertThat(bench.scenario().interventions().get(0).shape()).isEqualTo(bench.parcel.get());
    }
}
