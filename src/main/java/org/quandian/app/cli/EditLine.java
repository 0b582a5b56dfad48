package org.quandian.app.cli;

import org.quandian.planning.ScenarioEdit;

/**
 * One step of a file of edits.
 *
 * @param number which edit it is, counted from 1
 * @param op its word: {@code place}, {@code move}, {@code revise}, {@code remove}, {@code batch}, {@code undo}, {@code redo}
 * @param id the intervention it is about; empty for batches, undo and redo
 * @param step what to do
 */
record EditLine(int number, String op, String id, Step step) {
    /** What a line asks the workspace to do. */
    sealed interface Step {}

    /** Apply an edit. */
    record Apply(ScenarioEdit edit) implements Step {}

    /** Take the last edit back. */
    record Undo() implements Step {}

    /** Put it in force again. */
    record Redo() implements Step {}
}
