package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;

/** The laws of differences and merges, and what is a conflict. */
class ScenarioMergeTest {
    private static final Intervention PARK = Shapes.pocketPark("p", 0, 0, 30, 30);
    private static final Scenario BASE = new Scenario("方案", List.of(PARK));

    @Property(tries = 300)
    void theEditOfADifferenceMakesOnePlanTheOther(@ForAll long seed, @ForAll @IntRange(max = 30) int steps) {
        Scenario first = new RandomPlans(seed, "a").plan(Scenario.empty("方案"), steps);
        Scenario second = new RandomPlans(seed + 1, "b").plan(first, steps);

        Scenario made = ScenarioDifference.between(first, second).edit().applyTo(first);

        assertThat(set(made)).isEqualTo(set(second));
        assertThat(ScenarioDifference.between(made, second).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void mergingEqualPlansIsNothing(@ForAll long seed, @ForAll @IntRange(max = 30) int steps) {
        Scenario base = new RandomPlans(seed, "a").plan(Scenario.empty("方案"), steps);
        Scenario both = new RandomPlans(seed + 1, "b").plan(base, steps);

        ScenarioMerge merge = ScenarioMerge.of(base, both, both);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.resolve(Map.of(), UnaryOperator.identity()).edits()).isEmpty();
    }

    @Property(tries = 300)
    void mergingIntoAPlanThatDidNotChangeGivesTheOther(
            @ForAll long seed, @ForAll @IntRange(max = 30) int steps, @ForAll @IntRange(max = 30) int more) {
        Scenario base = new RandomPlans(seed, "a").plan(Scenario.empty("方案"), steps);
        Scenario theirs = new RandomPlans(seed + 1, "b").plan(base, more);

        ScenarioMerge merge = ScenarioMerge.of(base, base, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(set(merge.resolve(Map.of(), UnaryOperator.identity()).applyTo(base)))
                .isEqualTo(set(theirs));
        assertThat(ScenarioMerge.of(base, theirs, base)
                        .resolve(Map.of(), UnaryOperator.identity())
                        .edits())
                .isEmpty();
    }

    @Property(tries = 500)
    void withoutConflictsItDoesNotMatterWhoMerges(
            @ForAll long seed, @ForAll @IntRange(max = 20) int steps, @ForAll @IntRange(max = 8) int more) {
        Scenario base = new RandomPlans(seed, "a").plan(Scenario.empty("方案"), steps);
        Scenario ours = new RandomPlans(seed + 1, "b").plan(base, more);
        Scenario theirs = new RandomPlans(seed + 2, "c").plan(base, more);

        ScenarioMerge here = ScenarioMerge.of(base, ours, theirs);
        ScenarioMerge there = ScenarioMerge.of(base, theirs, ours);

        assertThat(here.conflicts().stream().map(MergeConflict::id))
                .containsExactlyInAnyOrderElementsOf(
                        there.conflicts().stream().map(MergeConflict::id).toList());
        if (here.conflicts().isEmpty()) {
            assertThat(set(here.merged(Map.of(), UnaryOperator.identity())))
                    .isEqualTo(set(there.merged(Map.of(), UnaryOperator.identity())));
        }
    }

    @Property(tries = 300)
    void everyChoiceMakesAPlanThatTheEditMakesToo(
            @ForAll long seed, @ForAll @IntRange(max = 20) int steps, @ForAll MergeConflict.Choice choice) {
        Scenario base = new RandomPlans(seed, "a").plan(Scenario.empty("方案"), steps);
        Scenario ours = new RandomPlans(seed + 1, "b").plan(base, steps);
        Scenario theirs = new RandomPlans(seed + 2, "b").plan(base, steps);
        ScenarioMerge merge = ScenarioMerge.of(base, ours, theirs);
        Map<String, MergeConflict.Choice> choices = new HashMap<>();
        merge.conflicts().forEach(each -> choices.put(each.id(), choice));

        Scenario made = merge.resolve(choices, id -> id + "-2").applyTo(ours);

        assertThat(set(made)).isEqualTo(set(merge.merged(choices, id -> id + "-2")));
        for (MergeConflict each : merge.conflicts()) {
            Optional<Intervention> wanted = each.settled(choice);
            assertThat(made.findIntervention(each.id())).isEqualTo(wanted);
        }
    }

    @Test
    void differentFieldsOfOneThingGoTogether() {
        Scenario ours = revised(Map.of(Programme.YEAR, "2027"));
        Scenario theirs = new ScenarioEdit.Move("p", 10, 0).applyTo(BASE);

        ScenarioMerge merge = ScenarioMerge.of(BASE, ours, theirs);

        assertThat(merge.conflicts()).isEmpty();
        Intervention merged = merge.merged(Map.of(), UnaryOperator.identity()).getIntervention("p");
        assertThat(merged.programme().year()).hasValue(2027);
        assertThat(merged.shape()).isEqualTo(theirs.getIntervention("p").shape());
    }

    @Test
    void theSameFieldChangedDifferentlyIsAConflict() {
        Scenario ours = revised(Map.of(Programme.YEAR, "2027", Programme.COST, "5"));
        Scenario theirs = revised(Map.of(Programme.YEAR, "2028"));

        ScenarioMerge merge = ScenarioMerge.of(BASE, ours, theirs);

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.code()).isEqualTo(MergeConflict.Code.CHANGED_TWICE);
            assertThat(conflict.fields()).containsExactly(Programme.YEAR);
        });
        assertThatThrownBy(() -> merge.resolve(Map.of(), UnaryOperator.identity()))
                .isInstanceOfSatisfying(EditRejectedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(EditRejectedException.Code.UNRESOLVED);
                    assertThat(refused.subject()).isEqualTo("p");
                });
    }

    @Test
    void removedHereAndChangedThereIsAConflict() {
        Scenario theirs = new ScenarioEdit.Move("p", 10, 0).applyTo(BASE);
        Scenario ours = Scenario.empty("方案");

        assertThat(code(ScenarioMerge.of(BASE, ours, theirs))).isEqualTo(MergeConflict.Code.REMOVED_HERE);
        assertThat(code(ScenarioMerge.of(BASE, theirs, ours))).isEqualTo(MergeConflict.Code.REMOVED_THERE);
    }

    @Test
    void oneIdPlacedTwiceIsAConflictThatCanKeepBoth() {
        Scenario other = new Scenario("乙", List.of(Shapes.pocketPark("p", 100, 0, 40, 40)));

        ScenarioMerge merge = ScenarioMerge.of(Scenario.empty(""), BASE, other);
        Scenario both = merge.resolve(Map.of("p", MergeConflict.Choice.BOTH), id -> "p7")
                .applyTo(BASE);

        assertThat(code(merge)).isEqualTo(MergeConflict.Code.PLACED_TWICE);
        assertThat(both.interventions())
                .containsExactly(PARK, other.interventions().get(0).withId("p7"));
    }

    @Test
    void lockedHereAndMovedThereIsAConflict() {
        Scenario ours = revised(Map.of(Programme.LOCKED, "yes"));
        Scenario theirs = new ScenarioEdit.Move("p", 10, 0).applyTo(BASE);

        ScenarioMerge merge = ScenarioMerge.of(BASE, ours, theirs);

        assertThat(code(merge)).isEqualTo(MergeConflict.Code.LOCKED);
        assertThat(merge.resolve(Map.of("p", MergeConflict.Choice.THEIRS), id -> id)
                        .applyTo(ours)
                        .getIntervention("p"))
                .isEqualTo(theirs.getIntervention("p"));
    }

    @Test
    void whatComesToLieOnTheSameGroundIsSaid() {
        Intervention one = Shapes.pocketPark("q", 100, 0, 30, 30);
        Intervention other = Shapes.pocketPark("r", 110, 10, 30, 30);
        Scenario ours = new Scenario("甲", List.of(PARK, one));
        Scenario theirs = new Scenario("乙", List.of(PARK, other));

        assertThat(ScenarioMerge.of(BASE, ours, theirs).overlaps(Map.of()))
                .containsExactly(new MergeOverlap(one, other, 400));
    }

    @Test
    void whatLayOnTheSameGroundBeforeIsNoNews() {
        Intervention over = Shapes.pocketPark("q", 10, 10, 30, 30);
        Scenario ours = new Scenario("甲", List.of(PARK, over));

        assertThat(ScenarioMerge.of(BASE, ours, BASE).overlaps(Map.of())).isEmpty();
    }

    @Test
    void aDifferenceSaysHowFarAndHowMuch() {
        Scenario moved = new ScenarioEdit.Move("p", 30, 40).applyTo(BASE);

        assertThat(ScenarioDifference.between(BASE, moved).changed())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.fields()).containsExactly(InterventionChange.SHAPE);
                    assertThat(change.movedMetres()).isEqualTo(50);
                    assertThat(change.areaChange()).isZero();
                });
    }

    private static MergeConflict.Code code(ScenarioMerge merge) {
        assertThat(merge.conflicts()).hasSize(1);
        return merge.conflicts().get(0).code();
    }

    private static Scenario revised(Map<String, String> values) {
        return new ScenarioEdit.Revise("p", Optional.empty(), Optional.empty(), values).applyTo(BASE);
    }

    private static Set<Intervention> set(Scenario scenario) {
        return Set.copyOf(scenario.interventions());
    }
}
