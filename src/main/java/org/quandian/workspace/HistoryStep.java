package org.quandian.workspace;

import org.quandian.planning.ScenarioEdit;

/** A step of a scenario's history: what it makes of it, and how that is written down. */
interface HistoryStep {
    /** Takes the last edit back. */
    HistoryStep UNDO = new Move(-1);

    /** Puts the edit last taken back in force again. */
    HistoryStep REDO = new Move(1);

    /**
     * The history after it.
     *
     * @throws org.quandian.planning.EditRejectedException if it does not fit
     */
    ScenarioHistory after(ScenarioHistory before);

    /** Writes what became of the history of a scenario. */
    void write(ProjectFile file, String scenario, ScenarioHistory after) throws ProjectFileException;

    /** One edit more. */
    record Edit(ScenarioEdit edit) implements HistoryStep {
        @Override
        public ScenarioHistory after(ScenarioHistory before) {
            return before.withEdit(edit);
        }

        @Override
        public void write(ProjectFile file, String scenario, ScenarioHistory after) throws ProjectFileException {
            file.appendEdit(scenario, after.position() - 1, edit);
        }
    }

    /**
     * Another position among the edits that are there.
     *
     * @param by 1 forward, -1 back
     */
    record Move(int by) implements HistoryStep {
        @Override
        public ScenarioHistory after(ScenarioHistory before) {
            return by < 0 ? before.undone() : before.redone();
        }

        @Override
        public void write(ProjectFile file, String scenario, ScenarioHistory after) throws ProjectFileException {
            file.movePosition(scenario, after.position());
        }
    }
}
