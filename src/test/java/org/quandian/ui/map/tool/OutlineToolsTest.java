package org.quandian.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Intervention;
import org.quandian.planning.PocketPark;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;

/** The points of an outline under the mouse, and groups that are too large to be checked at each movement. */
class OutlineToolsTest {
    private static final String PARK = "POLYGON((0 0, 100 0, 100 60, 0 60, 0 0))";
    private final PretendBench bench = new PretendBench();

    @BeforeEach
    void selectThePark() {
        select(PARK);
    }

    private void select(String wkt) {
        bench.with(
                new Intervention("p" + bench.scenario().interventions().size(), "", Shapes.wkt(wkt), new PocketPark()));
        bench.select(Set.of("p" + (bench.scenario().interventions().size() - 1)));
    }

    private Geometry park() {
        return bench.scenario()
                .getIntervention(bench.selection().iterator().next())
                .shape();
    }

    private void doubleClick(double x, double y) {
        bench.chart.pressed(bench.at(x, y));
        bench.chart.released(bench.pointer(x, y, false, false, 2));
    }

    @Test
    void aPointIsPulledInOneStep() {
        bench.drag(100, 60, 120, 80);

        assertThat(bench.edits).hasSize(1);
        assertThat(park()).isEqualTo(Shapes.wkt("POLYGON((0 0, 100 0, 120 80, 0 60, 0 0))"));
    }

    @Test
    void thePointAtWhichTheOutlineBeginsIsOnePoint() {
        bench.drag(0, 0, -20, -10);

        assertThat(park()).isEqualTo(Shapes.wkt("POLYGON((-20 -10, 100 0, 100 60, 0 60, -20 -10))"));
    }

    @Test
    void pullingTheMiddleOfAnEdgeMakesANewPoint() {
        bench.drag(50, 60, 50, 90);

        assertThat(park()).isEqualTo(Shapes.wkt("POLYGON((0 0, 100 0, 100 60, 50 90, 0 60, 0 0))"));
    }

    @Test
    void theLastEdgeHasAMiddleToo() {
        bench.drag(0, 30, -25, 30);

        assertThat(park()).isEqualTo(Shapes.wkt("POLYGON((0 0, 100 0, 100 60, 0 60, -25 30, 0 0))"));
    }

    @Test
    void aDoubleClickOnAPointTakesItAway() {
        doubleClick(100, 60);

        assertThat(park()).isEqualTo(Shapes.wkt("POLYGON((0 0, 100 0, 0 60, 0 0))"));
    }

    @Test
    void aTriangleKeepsItsPoints() {
        select("POLYGON((-300 0, -200 0, -200 60, -300 0))");
        doubleClick(-200, 60);

        assertThat(bench.edits).isEmpty();
    }

    @Test
    void deleteTakesThePointAwayThatIsHeld() {
        bench.chart.pressed(bench.at(100, 60));
        bench.chart.erase();

        assertThat(park().getNumPoints()).isEqualTo(4);
    }

    @Test
    void aPointOfAHoleIsPulled() {
        select(
                "POLYGON((-400 0, -200 0, -200 200, -400 200, -400 0), (-350 50, -350 150, -250 150, -250 50, -350 50))");
        bench.drag(-250, 150, -240, 160);

        assertThat(park())
                .isEqualTo(
                        Shapes.wkt(
                                "POLYGON((-400 0, -200 0, -200 200, -400 200, -400 0), (-350 50, -350 150, -240 160, -250 50, -350 50))"));
    }

    @Test
    void theRulesAreAskedAtEveryMovement() {
        bench.chart.pressed(bench.at(100, 60));
        bench.chart.dragged(bench.at(320, 60));
        boolean beyond = bench.previews.get(0).isAllowed();
        bench.chart.dragged(bench.at(120, 60));

        assertThat(beyond).isFalse();
        assertThat(bench.previews.get(1).isAllowed()).isTrue();
    }

    @Test
    void anOutlineThatCrossesItselfSnapsBack() {
        bench.drag(100, 60, -50, 30);

        assertThat(bench.edits).isEmpty();
        assertThat(bench.previews.get(bench.previews.size() - 1).issues())
                .extracting(SitingIssue::code)
                .containsExactly(SitingIssue.Code.CROSSES_ITSELF);
    }

    @Test
    void whatIsLockedHasNoPoints() {
        bench.commit(new ScenarioEdit.Revise(
                "p0", java.util.Optional.empty(), java.util.Optional.empty(), java.util.Map.of("locked", "yes")));

        assertThat(bench.chart.overlay()).noneMatch(OverlayItem.Bends.class::isInstance);
    }

    /** Forty parks, of which the easternmost must not come farther than x = 300. */
    private void selectMany() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            bench.with(Shapes.pocketPark("m" + i, -450 + 10 * i, 200, 8, 8));
            ids.add("m" + i);
        }
        bench.select(ids);
        bench.chart.pressed(bench.at(-446, 204));
    }

    private boolean isAllowed() {
        return bench.previews.get(bench.previews.size() - 1).isAllowed();
    }

    @Test
    void theCheckOfManyFollowsBehindTheHand() {
        selectMany();
        bench.chart.dragged(bench.at(0, 204));
        boolean before = isAllowed();
        bench.answer();

        assertThat(before).isTrue();
        assertThat(isAllowed()).isFalse();
    }

    @Test
    void whatManyBreakIsNeverLost() {
        selectMany();
        bench.chart.dragged(bench.at(0, 204));
        bench.chart.released(bench.at(0, 204));

        assertThat(bench.edits).isEmpty();
    }

    @Test
    void manyThatMayStandAreMovedThoughTheCheckBeforeSaidNo() {
        selectMany();
        bench.chart.dragged(bench.at(0, 204));
        bench.answer();
        bench.chart.dragged(bench.at(-400, 204));
        bench.chart.released(bench.at(-400, 204));

        assertThat(bench.edits).singleElement().isInstanceOf(ScenarioEdit.Batch.class);
        assertThat(((ScenarioEdit.Batch) bench.edits.get(0)).edits()).hasSize(40);
    }

    @Test
    void anAnswerThatComesAfterTheEndIsForgotten() {
        selectMany();
        bench.chart.dragged(bench.at(0, 204));
        bench.chart.cancel();
        List<GesturePreview> before = List.copyOf(bench.previews);
        bench.answer();

        assertThat(bench.previews).isEqualTo(before);
        assertThat(bench.previewing).isFalse();
    }
}
