package org.quandian.app.cli;

import org.quandian.planning.PocketPark;
import org.quandian.planning.ScenarioEdit;

/**
 * One step of a file of edits.
 *
 * @param number which edit it is, counted from 1
 * @param op its word: {@code place}, {@code move}, {@code revise}, {@code remove}, {@code batch}, {@code undo}, {@code redo}, and
 *     the kinds of streets: {@code open_link}, {@code close_link}, {@code add_entrance}
 * @param id the intervention it is about; empty for batches, undo and redo
 * @param step what to do
 */
record EditLine(int number, String op, String id, Step step) {
    /** Whether it places nothing but pocket parks. */
    boolean isAboutParks() {
        return !(step instanceof Apply apply) || isAboutParks(apply.edit());
    }

    private static boolean isAboutParks(ScenarioEdit edit) {
        if (edit instanceof ScenarioEdit.Batch batch) {
            return batch.edits().stream().allMatch(EditLine::isAboutParks);
        }
        return !(edit instanceof ScenarioEdit.Place place)
                || place.intervention().design() instanceof PocketPark;
    }

    /** What a line asks the workspace to do. */
    sealed interface Step {}

    /** Apply an edit. */
    record Apply(ScenarioEdit edit) implements Step {}

    /** Take the last edit back. */
    record Undo() implements Step {}

    /** Put it in force again. */
    record Redo() implements Step {}
}
