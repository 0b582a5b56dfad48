package org.quandian.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.quandian.workspace.ViewMemento;
import org.quandian.workspace.Workspace;

/**
 * The city on the desk.
 *
 * @param workspace its state
 * @param file its project file; empty where nothing is kept
 * @param view what the window looked like when it was closed
 * @param walk how much of its walking network is made
 * @param saved done with true when the project file is on disk
 */
record OpenCity(
        Workspace workspace,
        Optional<Path> file,
        Optional<ViewMemento> view,
        WalkProgress walk,
        CompletableFuture<Boolean> saved) {
    /** Whether the project file is still being made. */
    boolean isBeingMade() {
        return !saved.isDone();
    }

    /** Whether edits are kept in a file. */
    boolean isKept() {
        return file.isPresent() && !saved.isCompletedExceptionally() && saved.getNow(false);
    }
}
