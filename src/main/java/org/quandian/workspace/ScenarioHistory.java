package org.quandian.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/**
 * A scenario with everything that can be undone and redone. Immutable: undo and redo pick another value. The scenario is always a pure
 * function of the edits in force.
 */
public final class ScenarioHistory {
    private final List<ScenarioEdit> edits;
    private final List<Scenario> snapshots;
    private final int position;

    private ScenarioHistory(List<ScenarioEdit> edits, List<Scenario> snapshots, int position) {
        this.edits = edits;
        this.snapshots = snapshots;
        this.position = position;
    }

    /** A history without edits. */
    public static ScenarioHistory empty(String name) {
        return new ScenarioHistory(List.of(), List.of(Scenario.empty(name)), 0);
    }

    /**
     * The history that a project file tells.
     *
     * @throws EditRejectedException if its edits do not follow from one another
     */
    public static ScenarioHistory of(StoredScenario stored) {
        List<Scenario> snapshots = new ArrayList<>(stored.edits().size() + 1);
        snapshots.add(Scenario.empty(stored.name()));
        for (ScenarioEdit edit : stored.edits()) {
            snapshots.add(edit.applyTo(snapshots.get(snapshots.size() - 1)));
        }
        return new ScenarioHistory(stored.edits(), Collections.unmodifiableList(snapshots), stored.position());
    }

    /** The scenario as it stands. */
    public Scenario current() {
        return snapshots.get(position);
    }

    /** How many edits are in force. */
    public int position() {
        return position;
    }

    /** All edits, those that can be redone included. */
    public List<ScenarioEdit> edits() {
        return edits;
    }

    /** Whether an edit can be taken back. */
    public boolean canUndo() {
        return position > 0;
    }

    /** Whether an edit taken back can be put in force again. */
    public boolean canRedo() {
        return position < edits.size();
    }

    /**
     * The history after one more edit; what could be redone is gone.
     *
     * @throws EditRejectedException if the edit does not fit
     */
    public ScenarioHistory withEdit(ScenarioEdit edit) {
        Scenario next = edit.applyTo(current());
        List<ScenarioEdit> newEdits = new ArrayList<>(edits.subList(0, position));
        newEdits.add(edit);
        List<Scenario> newSnapshots = new ArrayList<>(snapshots.subList(0, position + 1));
        newSnapshots.add(next);
        return new ScenarioHistory(
                Collections.unmodifiableList(newEdits), Collections.unmodifiableList(newSnapshots), position + 1);
    }

    /**
     * The history one edit back.
     *
     * @throws EditRejectedException if there is none
     */
    public ScenarioHistory undone() {
        if (!canUndo()) {
            throw new EditRejectedException(EditRejectedException.Code.NOTHING_TO_UNDO, "");
        }
        return new ScenarioHistory(edits, snapshots, position - 1);
    }

    /**
     * The history one edit forward.
     *
     * @throws EditRejectedException if there is none
     */
    public ScenarioHistory redone() {
        if (!canRedo()) {
            throw new EditRejectedException(EditRejectedException.Code.NOTHING_TO_REDO, "");
        }
        return new ScenarioHistory(edits, snapshots, position + 1);
    }
}
