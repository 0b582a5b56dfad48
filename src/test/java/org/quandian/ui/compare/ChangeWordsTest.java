package org.quandian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.EditStep;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionChange;
import org.quandian.planning.MergeConflict;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.Messages;

/** What happened to interventions, in words. */
class ChangeWordsTest {
    private static final Messages ZH = Messages.in(Messages.Language.ZH);

    private final ChangeWords words = new ChangeWords(ZH, Regimes.services());
    private final Intervention park = Shapes.pocketPark("p", 0, 0, 40, 40).withName("槐荫里");

    @Test
    void aMoveTellsHowFar() {
        Intervention moved = park.withShape(Shapes.rectangle(30, 40, 40, 40));

        assertThat(words.change(new InterventionChange(park, moved))).isEqualTo("移动 50 m");
    }

    @Test
    void fieldsAreCalledByNameAndWhatIsNotSetIsNothing() {
        Intervention later = park.withValues(Map.of(Programme.YEAR, "2028"));

        assertThat(words.change(new InterventionChange(park, later))).isEqualTo("年份 无 → 2028");
    }

    @Test
    void disablingIsAWordAndNotAField() {
        Intervention off = park.withValues(Map.of(Programme.OFF, Programme.YES));

        assertThat(words.change(new InterventionChange(park, off))).isEqualTo("停用");
        assertThat(words.change(new InterventionChange(off, park))).isEqualTo("启用");
    }

    @Test
    void aRevisionNamesItsFieldsInWords() {
        Scenario plan = new Scenario("甲", List.of(park));
        ScenarioEdit edit = new ScenarioEdit.Revise(
                "p", Optional.empty(), Optional.empty(), Map.of(Programme.YEAR, "2027", Programme.COST, "80"));

        assertThat(words.step(EditStep.of(plan, edit)))
                .contains("槐荫里")
                .contains("年份")
                .doesNotContain("year");
    }

    @ParameterizedTest
    @EnumSource(MergeConflict.Code.class)
    void everyConflictHasASentenceInBothLanguages(MergeConflict.Code code) {
        for (Messages.Language language : Messages.Language.values()) {
            assertThat(Messages.in(language)
                            .has("compare.merge.code." + code.name().toLowerCase(java.util.Locale.ROOT)))
                    .isTrue();
        }
    }
}
