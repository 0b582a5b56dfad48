package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/** Whatever is done, undone and redone: the scenario is what its edits in force make of nothing. */
class ScenarioHistoryTest {
    @Property(tries = 300)
    void theScenarioIsAPureFunctionOfTheEditsInForce(@ForAll long seed, @ForAll @IntRange(max = 60) int steps) {
        ScenarioHistory history = walk(seed, steps);

        Scenario replayed = Scenario.empty("方案");
        for (ScenarioEdit edit : history.edits().subList(0, history.position())) {
            replayed = edit.applyTo(replayed);
        }
        assertThat(history.current()).isEqualTo(replayed);
    }

    @Property(tries = 200)
    void aStoredHistoryComesBackTheSame(@ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
        ScenarioHistory history = walk(seed, steps);

        ScenarioHistory again = ScenarioHistory.of(new StoredScenario("方案", history.edits(), history.position()));

        assertThat(again.current()).isEqualTo(history.current());
        assertThat(again.canRedo()).isEqualTo(history.canRedo());
        assertThat(again.canUndo()).isEqualTo(history.canUndo());
    }

    @Property(tries = 200)
    void undoneAndRedoneIsAsBefore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int steps) {
        ScenarioHistory history = walk(seed, steps);
        if (history.canUndo()) {
            assertThat(history.undone().redone().current()).isEqualTo(history.current());
        }
        if (history.canRedo()) {
            assertThat(history.redone().undone().current()).isEqualTo(history.current());
        }
    }

    @Property(tries = 200)
    void anEditForgetsWhatCouldBeRedone(@ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
        ScenarioHistory history = walk(seed, steps);

        ScenarioHistory next = history.withEdit(place("new"));

        assertThat(next.canRedo()).isFalse();
        assertThat(next.position()).isEqualTo(history.position() + 1);
        assertThat(next.undone().current()).isEqualTo(history.current());
    }

    @Test
    void aRefusedEditLeavesTheHistoryAsItWas() {
        ScenarioHistory history = ScenarioHistory.empty("方案").withEdit(place("p"));

        assertThatThrownBy(() -> history.withEdit(new ScenarioEdit.Batch(
                        List.of(new ScenarioEdit.Move("p", 1, 1), new ScenarioEdit.Remove("none")))))
                .isInstanceOf(EditRejectedException.class);
        assertThat(history.edits()).containsExactly(place("p"));
        assertThat(history.current().getIntervention("p")).isEqualTo(Shapes.pocketPark("p", 0, 0, 30, 30));
    }

    @Test
    void nothingIsUndoneBeforeTheFirstEdit() {
        assertThatThrownBy(() -> ScenarioHistory.empty("方案").undone())
                .isInstanceOfSatisfying(EditRejectedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(EditRejectedException.Code.NOTHING_TO_UNDO));
    }

    @Test
    void nothingIsRedoneAfterTheLastEdit() {
        assertThatThrownBy(
                        () -> ScenarioHistory.empty("方案").withEdit(place("p")).redone())
                .isInstanceOfSatisfying(EditRejectedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(EditRejectedException.Code.NOTHING_TO_REDO));
    }

    private static ScenarioHistory walk(long seed, int steps) {
        Random random = new Random(seed);
        ScenarioHistory history = ScenarioHistory.empty("方案");
        for (int step = 0; step < steps; step++) {
            int kind = random.nextInt(10);
            if (kind < 2 && history.canUndo()) {
                history = history.undone();
            } else if (kind < 4 && history.canRedo()) {
                history = history.redone();
            } else {
                history = history.withEdit(edit(random, step, history.current()));
            }
        }
        return history;
    }

    private static ScenarioEdit edit(Random random, int step, Scenario scenario) {
        List<String> ids = new ArrayList<>();
        scenario.interventions().forEach(each -> ids.add(each.id()));
        if (ids.isEmpty() || random.nextInt(3) == 0) {
            return place("p" + step);
        }
        String id = ids.get(random.nextInt(ids.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new ScenarioEdit.Move(id, random.nextDouble(), -random.nextDouble());
            case 1 -> new ScenarioEdit.Revise(id, Shapes.rectangle(step, step, 20, 25), Optional.of("n" + step));
            case 2 -> new ScenarioEdit.Batch(List.of(new ScenarioEdit.Move(id, 1, 1), place("b" + step)));
            default -> new ScenarioEdit.Remove(id);
        };
    }

    private static ScenarioEdit place(String id) {
        return new ScenarioEdit.Place(Shapes.pocketPark(id, 0, 0, 30, 30));
    }
}
