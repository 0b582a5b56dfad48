package org.quandian.ui;

import java.util.function.Function;
import org.quandian.workspace.WorkspaceState;

/** Hears what changes on the desk, on the FX thread. */
interface DeskListener {
    /** Another state of the project is in force, on disk. */
    void stateChanged(WorkspaceState state);

    /** A gesture moved, or its figures arrived; or no gesture is under way any more. */
    void previewChanged();

    /** Figures of the gesture under way arrived for something that is pinned. */
    void pinnedChanged();

    /** Something else is selected. */
    void selectionChanged();

    /** Another tool is in hand, or its options changed. */
    void toolChanged();

    /** An edit begins or ends its way to the disk. */
    void savingChanged();

    /** The gains of the placed things are known. */
    void gainsKnown();

    /**
     * Something that was asked for is against a rule.
     *
     * @param sentence says which
     */
    void refused(Function<GestureCard, String> sentence);

    /** Something that was asked for could not be done. */
    void failed(Throwable failure);
}
