package org.quandian.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.fixture.Shapes;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Intervention;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/** What may be typed into the table of the plan. */
class PlanCellsTest {
    private final Intervention lot =
            new Intervention("l1", "北停车场", Shapes.rectangle(0, 0, 40, 40), new ParkingLot(40, 8));
    private final Scenario plan = new Scenario("A", List.of(lot));

    @ParameterizedTest
    @CsvSource({
        "spaces,1 200,''",
        "spaces,60,60",
        "spaces,'1,200',1200",
        "year,2030,2030",
        "cost,35.5,35.5",
        "off,是,yes",
        "locked,yes,yes"
    })
    void aFieldTakesWhatIsTyped(String column, String typed, String value) {
        Optional<ScenarioEdit> edit = PlanCells.edit(lot, column, typed);
        if (value.isEmpty()) {
            assertThatThrownBy(() -> edit.orElseThrow().applyTo(plan)).isInstanceOf(EditRejectedException.class);
            return;
        }

        assertThat(edit.orElseThrow().applyTo(plan).getIntervention("l1").values())
                .containsEntry(column, value);
    }

    @Test
    void theNameIsOneOfThem() {
        ScenarioEdit edit = PlanCells.edit(lot, "name", " 南停车场 ").orElseThrow();

        assertThat(edit.applyTo(plan).getIntervention("l1").name()).isEqualTo("南停车场");
    }

    @Test
    void nothingNewIsNoEdit() {
        assertThat(PlanCells.edit(lot, "spaces", "40")).isEmpty();
        assertThat(PlanCells.edit(lot, "name", "北停车场")).isEmpty();
        assertThat(PlanCells.edit(lot, "year", "")).isEmpty();
    }

    @Test
    void aFieldThatTheThingDoesNotHaveStaysEmpty() {
        assertThat(PlanCells.edit(lot, "classes", "24")).isEmpty();
    }

    @Test
    void shapesKindsAndComputedColumnsAreNotTyped() {
        assertThat(PlanCells.isEditable("shape_area")).isFalse();
        assertThat(PlanCells.isEditable("what")).isFalse();
        assertThat(PlanCells.isEditable("price")).isFalse();
        assertThat(PlanCells.isEditable("type")).isFalse();
        assertThat(PlanCells.isEditable("year")).isTrue();
        assertThat(PlanCells.isEditable("spaces")).isTrue();
    }
}
