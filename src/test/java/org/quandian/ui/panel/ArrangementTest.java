package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/** Putting things in line. */
class ArrangementTest {
    private static final List<Intervention> THREE = List.of(
            Shapes.pocketPark("a", 0, 0, 40, 40),
            Shapes.pocketPark("b", 100, 30, 20, 20),
            Shapes.pocketPark("c", 300, 200, 60, 30));

    @Test
    void leftSidesComeToTheWesternmost() {
        assertThat(arranged(Arrangement.LEFT, THREE))
                .allSatisfy(each -> assertThat(box(each).getMinX()).isZero());
    }

    @Test
    void upperSidesComeToTheNorthernmost() {
        assertThat(arranged(Arrangement.TOP, THREE))
                .allSatisfy(each -> assertThat(box(each).getMaxY()).isEqualTo(230));
    }

    @Test
    void spreadAcrossTheMiddlesAreEquallyFarApartAndTheOutermostStay() {
        List<Intervention> after = arranged(Arrangement.SPREAD_ACROSS, THREE);

        assertThat(after.get(0)).isEqualTo(THREE.get(0));
        assertThat(box(after.get(1)).centre().x).isCloseTo((20 + 330) / 2.0, within(1e-9));
        assertThat(after.get(2)).isEqualTo(THREE.get(2));
    }

    @Test
    void oneThingIsInLineWithItself() {
        assertThat(Arrangement.LEFT.moves(THREE.subList(0, 1))).isEmpty();
    }

    @Property(tries = 200)
    void doingItTwiceChangesNothingMoreAndKeepsEveryShape(
            @ForAll Arrangement arrangement,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -4000, max = 4000) Integer> places) {
        List<Intervention> things = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            things.add(Shapes.pocketPark("p" + i, places.get(i), -places.get(i) / 3.0, 20 + i, 30 + 2 * i));
        }
        List<Intervention> once = arranged(arrangement, things);

        assertThat(arrangement.moves(once)).isEmpty();
        for (int i = 0; i < things.size(); i++) {
            assertThat(once.get(i).shape().getArea())
                    .isCloseTo(things.get(i).shape().getArea(), within(1e-6));
        }
    }

    private static List<Intervention> arranged(Arrangement arrangement, List<Intervention> things) {
        Scenario plan = new Scenario("", things);
        List<ScenarioEdit> moves = arrangement.moves(things);
        return new ScenarioEdit.Batch(moves).applyTo(plan).interventions();
    }

    private static Envelope box(Intervention thing) {
        return thing.shape().getEnvelopeInternal();
    }
}
