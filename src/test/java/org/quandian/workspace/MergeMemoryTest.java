package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Intervention;
import org.quandian.planning.MergeConflict;
import org.quandian.planning.Programme;
import org.quandian.planning.RandomPlans;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ScenarioMerge;

/** A merge is remembered by the histories themselves: what was settled once is not asked again, in either direction. */
class MergeMemoryTest {
    private static final String P = "p";

    private final Map<String, Integer> fresh = new HashMap<>();

    @Property(tries = 300)
    void whatWasSettledIsNotAskedAgain(
            @ForAll long seed, @ForAll @IntRange(max = 25) int common, @ForAll @IntRange(max = 12) int since) {
        ScenarioHistory base = grown(ScenarioHistory.empty("甲"), new RandomPlans(seed, "a"), common);
        ScenarioHistory theirs = grown(base.branch(base.position(), "乙"), new RandomPlans(seed + 1, "b"), since);
        ScenarioHistory ours = grown(base, new RandomPlans(seed + 2, "b"), since);

        ScenarioHistory merged = merged(ours, theirs, new Random(seed));

        ScenarioMerge again = merge(merged, theirs);
        assertThat(again.conflicts()).isEmpty();
        assertThat(again.resolve(Map.of(), id -> id).edits()).isEmpty();
    }

    @Property(tries = 300)
    void whoeverIsMergedBackTakesTheDecisionOver(
            @ForAll long seed, @ForAll @IntRange(max = 25) int common, @ForAll @IntRange(max = 12) int since) {
        ScenarioHistory base = grown(ScenarioHistory.empty("甲"), new RandomPlans(seed, "a"), common);
        ScenarioHistory theirs = grown(base.branch(base.position(), "乙"), new RandomPlans(seed + 1, "b"), since);
        ScenarioHistory ours = grown(base, new RandomPlans(seed + 2, "b"), since);
        ScenarioHistory merged = merged(ours, theirs, new Random(seed));

        ScenarioMerge back = merge(theirs, merged);

        assertThat(back.conflicts()).isEmpty();
        ScenarioHistory after = theirs.withEdit(back.resolve(Map.of(), id -> id));
        assertThat(set(after)).isEqualTo(set(merged));
    }

    @Property(tries = 150)
    void manyMergesBothWaysStayAFunctionOfTheHistory(@ForAll long seed) {
        Random random = new Random(seed);
        ScenarioHistory one = grown(ScenarioHistory.empty("甲"), new RandomPlans(seed, "a"), 8);
        ScenarioHistory other = one.branch(one.position(), "乙");
        RandomPlans edits = new RandomPlans(seed + 1, "b");
        for (int i = 0; i < 12; i++) {
            one = random.nextInt(3) == 0 && one.canUndo() ? one.undone() : grown(one, edits, random.nextInt(3));
            other = grown(other, edits, random.nextInt(3));
            one = merged(one, other, random);
            assertThat(merge(one, other).conflicts()).isEmpty();
            ScenarioHistory swapped = one;
            one = other;
            other = swapped;
        }
        for (ScenarioHistory each : List.of(one, other)) {
            assertThat(ScenarioHistory.of(each.stored()).current()).isEqualTo(each.current());
            assertThat(each.at(each.position())).isEqualTo(each.current());
        }
    }

    @Test
    void aConflictSettledAsOursIsNotAskedAgainUntilTheyChangeItAgain() {
        ScenarioHistory base = ScenarioHistory.empty("甲").withEdit(place());
        ScenarioHistory theirs = base.branch(1, "乙").withEdit(year("2030"));
        ScenarioHistory ours = base.withEdit(year("2027"));

        ScenarioHistory merged = settle(ours, theirs, MergeConflict.Choice.OURS);

        assertThat(merged.position()).isEqualTo(ours.position() + 1);
        assertThat(merged.current()).isEqualTo(ours.current());
        assertThat(merge(merged, theirs).conflicts()).isEmpty();
        assertThat(merge(merged, theirs.withEdit(year("2031"))).conflicts()).hasSize(1);
    }

    @Test
    void aDecisionThatIsTakenBackIsAskedAgain() {
        ScenarioHistory base = ScenarioHistory.empty("甲").withEdit(place());
        ScenarioHistory theirs = base.branch(1, "乙").withEdit(year("2030"));
        ScenarioHistory merged = settle(base.withEdit(year("2027")), theirs, MergeConflict.Choice.OURS);

        assertThat(merge(merged.undone(), theirs).conflicts()).hasSize(1);
        assertThat(merge(merged.undone().redone(), theirs).conflicts()).isEmpty();
    }

    /** What the merge makes is what they had before they changed their mind: it is not taken for what both agreed on last. */
    @Test
    void aResultThatTheyOnceHadIsNotTakenBack() {
        ScenarioHistory base = ScenarioHistory.empty("甲").withEdit(place());
        ScenarioHistory theirs =
                base.branch(1, "乙").withEdit(cost("73")).withEdit(year("2030")).withEdit(year(""));
        ScenarioHistory ours = base.withEdit(year("2030"));

        ScenarioHistory merged = ours.withEdit(merge(ours, theirs).resolve(Map.of(), id -> id));

        assertThat(merged.current().getIntervention(P).programme().year()).hasValue(2030);
        assertThat(merge(merged, theirs).changes().isEmpty()).isTrue();
        ScenarioHistory back = theirs.withEdit(merge(theirs, merged).resolve(Map.of(), id -> id));
        assertThat(back.current().getIntervention(P).programme().year()).hasValue(2030);
    }

    @Test
    void whatWasTakenOverAndPutBackStaysPutBack() {
        ScenarioHistory base = ScenarioHistory.empty("甲").withEdit(place());
        ScenarioHistory theirs = base.branch(1, "乙").withEdit(year("2030"));
        ScenarioHistory ours = base.withEdit(new ScenarioEdit.Move(P, 5, 0));
        ScenarioHistory merged = ours.withEdit(merge(ours, theirs).resolve(Map.of(), id -> id));
        assertThat(merged.current().getIntervention(P).programme().year()).hasValue(2030);

        ScenarioHistory back = merged.withEdit(year(""));

        assertThat(merge(back, theirs).changes().isEmpty()).isTrue();
    }

    @Test
    void whatWeRemovedAgainstThemStaysRemoved() {
        ScenarioHistory base = ScenarioHistory.empty("甲").withEdit(place());
        ScenarioHistory theirs = base.branch(1, "乙").withEdit(year("2030"));
        ScenarioHistory ours = base.withEdit(new ScenarioEdit.Remove(P));

        ScenarioHistory merged = settle(ours, theirs, MergeConflict.Choice.OURS);

        assertThat(merged.current().interventions()).isEmpty();
        assertThat(merge(merged, theirs).conflicts()).isEmpty();
        assertThat(merge(theirs, merged).changes().removed())
                .extracting(Intervention::id)
                .containsExactly(P);
    }

    private static ScenarioEdit place() {
        return new ScenarioEdit.Place(Shapes.pocketPark(P, 0, 0, 30, 30));
    }

    private static ScenarioEdit year(String year) {
        return new ScenarioEdit.Revise(P, Optional.empty(), Optional.empty(), Map.of(Programme.YEAR, year));
    }

    private static ScenarioEdit cost(String cost) {
        return new ScenarioEdit.Revise(P, Optional.empty(), Optional.empty(), Map.of(Programme.COST, cost));
    }

    private ScenarioHistory settle(ScenarioHistory ours, ScenarioHistory theirs, MergeConflict.Choice choice) {
        return ours.withEdit(merge(ours, theirs).resolve(Map.of(P, choice), this::next));
    }

    private static ScenarioMerge merge(ScenarioHistory ours, ScenarioHistory theirs) {
        return ScenarioMerge.of(ScenarioHistory.commonBase(ours, theirs), ours.current(), theirs.current());
    }

    private ScenarioHistory merged(ScenarioHistory ours, ScenarioHistory theirs, Random random) {
        ScenarioMerge merge = merge(ours, theirs);
        MergeConflict.Choice[] all = MergeConflict.Choice.values();
        Map<String, MergeConflict.Choice> choices = new HashMap<>();
        merge.conflicts().forEach(each -> choices.put(each.id(), all[random.nextInt(all.length)]));
        ScenarioEdit.Batch edit = merge.resolve(choices, this::next);
        return edit.edits().isEmpty() ? ours : ours.withEdit(edit);
    }

    private String next(String id) {
        return id + "-" + fresh.merge(id, 1, Integer::sum);
    }

    private static ScenarioHistory grown(ScenarioHistory from, RandomPlans edits, int steps) {
        ScenarioHistory history = from;
        for (int i = 0; i < steps; i++) {
            history = history.withEdit(edits.edit(history.current()));
        }
        return history;
    }

    private static Set<Intervention> set(ScenarioHistory history) {
        return Set.copyOf(history.current().interventions());
    }
}
