package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.fixture.Shapes;

/** When interventions come, what disables and what locks them. */
class ProgrammeTest {
    private static final Intervention PARK = Shapes.pocketPark("p1", 0, 0, 30, 30);

    private static Intervention with(String field, String value) {
        return PARK.withValues(Map.of(field, value));
    }

    @Test
    void fieldsComeBackAsTheyWereWritten() {
        Programme programme =
                new Programme(OptionalInt.of(2028), OptionalDouble.of(12.5), OptionalInt.of(4), true, true);

        assertThat(Programme.NONE.withValues("p", programme.values())).isEqualTo(programme);
        assertThat(programme.values())
                .containsOnly(
                        Map.entry("year", "2028"),
                        Map.entry("cost", "12.5"),
                        Map.entry("ready", "4"),
                        Map.entry("off", "yes"),
                        Map.entry("locked", "yes"));
    }

    @Test
    void anEmptyTextTakesAValueAway() {
        assertThat(with("year", "2028").withValues(Map.of("year", ""))).isEqualTo(PARK);
        assertThat(with("off", "yes").withValues(Map.of("off", "no"))).isEqualTo(PARK);
    }

    @ParameterizedTest
    @CsvSource({"year,2025", "year,2036", "year,2027.5", "year,soon", "cost,-1", "ready,0", "ready,6", "off,perhaps"})
    void whatCannotBeUsedIsRefusedByName(String field, String value) {
        assertThatThrownBy(() -> with(field, value))
                .isInstanceOf(EditRejectedException.class)
                .hasMessageContaining("p1: " + field);
    }

    @Test
    void whatIsOffCountsForNothingAndStaysInThePlan() {
        Scenario plan = new Scenario("甲", List.of(PARK, with("off", "yes").withName("x")));

        assertThat(plan.inForce()).containsExactly(PARK);
        assertThat(plan.interventions()).hasSize(2);
    }

    @Test
    void aYearDoesNotChangeWhatCounts() {
        assertThat(new Scenario("甲", List.of(with("year", "2030"))).inForce()).containsExactly(PARK);
    }

    @Test
    void aPlanOfAYearHasWhatIsThereByItsEnd() {
        Intervention scheduled = with("year", "2028");

        assertThat(new Scenario("甲", List.of(scheduled)).asOf(2027).interventions())
                .isEmpty();
        assertThat(new Scenario("甲", List.of(scheduled)).asOf(2028).interventions())
                .containsExactly(scheduled);
        assertThat(new Scenario("甲", List.of(PARK)).asOf(2035).interventions()).isEmpty();
    }

    @Test
    void whatIsLockedIsNeitherMovedNorChangedNorRemoved() {
        Scenario plan = new Scenario("甲", List.of(with("locked", "yes")));

        for (ScenarioEdit edit : List.of(
                new ScenarioEdit.Move("p1", 1, 1),
                new ScenarioEdit.Remove("p1"),
                new ScenarioEdit.Revise("p1", Shapes.rectangle(0, 0, 40, 40), Optional.empty()))) {
            assertThatThrownBy(() -> edit.applyTo(plan))
                    .isInstanceOfSatisfying(EditRejectedException.class, refused -> assertThat(refused.code())
                            .isEqualTo(EditRejectedException.Code.LOCKED));
        }
    }

    @Test
    void whatIsLockedMayBeScheduledNamedAndUnlocked() {
        Scenario plan = new Scenario("甲", List.of(with("locked", "yes")));
        ScenarioEdit schedule =
                new ScenarioEdit.Revise("p1", Optional.empty(), Optional.of("街角园"), Map.of("year", "2027"));
        ScenarioEdit unlock = new ScenarioEdit.Revise(
                "p1", Optional.of(Shapes.rectangle(5, 5, 30, 30)), Optional.empty(), Map.of("locked", "no"));

        assertThat(schedule.applyTo(plan).interventions().get(0).programme().year())
                .hasValue(2027);
        assertThat(unlock.applyTo(plan).interventions().get(0).programme().locked())
                .isFalse();
    }
}
