package org.quandian.ui;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.quandian.ui.fx.Deliver;
import org.quandian.workspace.EditOutcome;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/** The way of edits into the workspace: what is on its way to the disk, and what was before the last one. Knows no toolkit; FX thread. */
final class EditFlow {
    private final Workspace workspace;
    private final Executor fx;
    private final NewNames names;
    private final DeskListener listener;
    private final Runnable whenRefused;
    private int underWay;
    private @Nullable WorkspaceState before;
    private long lastComputeNanos = -1;

    /**
     * @param whenRefused told before the listener when an edit was not accepted
     */
    EditFlow(Workspace workspace, Executor fx, NewNames names, DeskListener listener, Runnable whenRefused) {
        this.workspace = workspace;
        this.fx = fx;
        this.names = names;
        this.listener = listener;
        this.whenRefused = whenRefused;
    }

    boolean isSaving() {
        return underWay > 0;
    }

    /** How long the figures of the last edit took, nanoseconds; negative before the first. */
    long lastComputeNanos() {
        return lastComputeNanos;
    }

    /** The project before the last edit; empty where something else has happened since. */
    Optional<WorkspaceState> before() {
        return Optional.ofNullable(before);
    }

    /** Something else has happened. */
    void forgetBefore() {
        before = null;
    }

    /**
     * While an edit is on its way to the disk, what it looked like under the hand stays on screen.
     *
     * @param newIds what it places
     */
    void follow(CompletableFuture<EditOutcome> change, Set<String> newIds) {
        underWay++;
        newIds.forEach(names::leaves);
        WorkspaceState standing = workspace.state();
        listener.savingChanged();
        Deliver.to(fx, change, outcome -> confirmed(outcome, standing, newIds), failure -> refused(failure, newIds));
    }

    private void confirmed(EditOutcome outcome, WorkspaceState standing, Set<String> newIds) {
        underWay--;
        newIds.forEach(names::arrives);
        lastComputeNanos = outcome.computeNanos();
        before = standing;
        listener.stateChanged(workspace.state());
        listener.savingChanged();
    }

    private void refused(Throwable failure, Set<String> newIds) {
        underWay--;
        newIds.forEach(names::arrives);
        whenRefused.run();
        listener.savingChanged();
        listener.previewChanged();
        listener.failed(failure);
    }
}
