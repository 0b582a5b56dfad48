package org.quandian.workspace;

import java.util.ArrayList;
import java.util.List;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.EditStep;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;

/**
 * A scenario with everything that can be undone and redone. Immutable: undo and redo pick another value. The scenario is always a pure
 * function of the edits in force. Histories that come from one another share their edits; a state of the scenario is kept every
 * {@link #STRIDE} edits and made from there, so that the ten-thousandth edit costs what the first did.
 */
public final class ScenarioHistory {
    private static final int STRIDE = 32;

    private final SharedList<ScenarioEdit> edits;
    /** The scenario after 0, STRIDE, 2 STRIDE … edits. */
    private final SharedList<Scenario> snapshots;

    private final int position;
    private final Scenario current;

    private ScenarioHistory(
            SharedList<ScenarioEdit> edits, SharedList<Scenario> snapshots, int position, Scenario current) {
        this.edits = edits;
        this.snapshots = snapshots;
        this.position = position;
        this.current = current;
    }

    /** A history without edits. */
    public static ScenarioHistory empty(String name) {
        Scenario nothing = Scenario.empty(name);
        return new ScenarioHistory(SharedList.copyOf(List.of()), SharedList.copyOf(List.of(nothing)), 0, nothing);
    }

    /**
     * The history that a project file tells.
     *
     * @throws EditRejectedException if its edits do not follow from one another
     */
    public static ScenarioHistory of(StoredScenario stored) {
        return of(stored.name(), SharedList.copyOf(stored.edits()), stored.position());
    }

    private static ScenarioHistory of(String name, SharedList<ScenarioEdit> edits, int position) {
        Scenario at = Scenario.empty(name);
        Scenario current = at;
        List<Scenario> snapshots = new ArrayList<>(List.of(at));
        for (int i = 0; i < edits.size(); i++) {
            at = edits.get(i).applyTo(at);
            if ((i + 1) % STRIDE == 0) {
                snapshots.add(at);
            }
            current = i + 1 == position ? at : current;
        }
        return new ScenarioHistory(edits, SharedList.copyOf(snapshots), position, current);
    }

    /** As it stands in a project file. */
    StoredScenario stored() {
        return new StoredScenario(name(), edits, position);
    }

    /** What the scenario is called. */
    public String name() {
        return current.name();
    }

    /** The scenario as it stands. */
    public Scenario current() {
        return current;
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
     * The scenario as it was, or would be, with that many edits in force.
     *
     * @throws IndexOutOfBoundsException unless 0 to the number of edits
     */
    public Scenario at(int thatPosition) {
        if (thatPosition < 0 || thatPosition > edits.size()) {
            throw new IndexOutOfBoundsException(thatPosition + " of " + edits.size());
        }
        Scenario at = snapshots.get(thatPosition / STRIDE);
        for (int i = thatPosition / STRIDE * STRIDE; i < thatPosition; i++) {
            at = edits.get(i).applyTo(at);
        }
        return at;
    }

    /**
     * What edits did, oldest first: the n-th leads from position n - 1 to n.
     *
     * @param from the position before the first of them, 0 for all
     * @param to the position after the last of them
     * @throws IndexOutOfBoundsException unless 0 to the number of edits
     */
    public List<EditStep> steps(int from, int to) {
        List<EditStep> steps = new ArrayList<>();
        Scenario at = at(from);
        for (ScenarioEdit edit : edits.subList(from, to)) {
            steps.add(EditStep.of(at, edit));
            at = edit.applyTo(at);
        }
        return steps;
    }

    /**
     * The history after one more edit; what could be redone is gone.
     *
     * @throws EditRejectedException if the edit does not fit
     */
    public ScenarioHistory withEdit(ScenarioEdit edit) {
        Scenario next = edit.applyTo(current);
        SharedList<Scenario> kept = snapshots.head(position / STRIDE + 1);
        return new ScenarioHistory(
                edits.head(position).plus(edit),
                (position + 1) % STRIDE == 0 ? kept.plus(next) : kept,
                position + 1,
                next);
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
        return new ScenarioHistory(edits, snapshots, position - 1, at(position - 1));
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
        return new ScenarioHistory(
                edits, snapshots, position + 1, edits.get(position).applyTo(current));
    }

    /** The same history under another name. */
    ScenarioHistory renamed(String name) {
        List<Scenario> named =
                snapshots.stream().map(each -> each.withName(name)).toList();
        return new ScenarioHistory(edits, SharedList.copyOf(named), position, current.withName(name));
    }

    /** The history of a scenario that begins with the first edits of this one and has nothing to redo. */
    ScenarioHistory branch(int thatPosition, String name) {
        SharedList<Scenario> kept = snapshots.head(thatPosition / STRIDE + 1);
        return new ScenarioHistory(edits.head(thatPosition), kept, thatPosition, at(thatPosition)).renamed(name);
    }

    /**
     * What two scenarios have in common, to merge them by: the state after the edits in force that both begin with; and of each
     * intervention, where a later state occurs in both, because one took it over from the other or was decided against it, that state.
     * One walk over the edits since they parted; for 10,000 edits some hundredths of a second.
     */
    public static Scenario commonBase(ScenarioHistory ours, ScenarioHistory theirs) {
        int shared = 0;
        int most = Math.min(ours.position, theirs.position);
        while (shared < most && isSame(ours.edits.get(shared), theirs.edits.get(shared))) {
            shared++;
        }
        return new CommonStates(ours.at(shared), ours.current, theirs.current)
                .base(ours.edits.subList(shared, ours.position), theirs.edits.subList(shared, theirs.position));
    }

    /** Histories that were copied in this session hold the very same edits. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(ScenarioEdit one, ScenarioEdit other) {
        return one == other || one.equals(other);
    }
}
