package org.quandian.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A project that is ready for work.
 *
 * @param workspace its state with figures
 * @param view what the window looked like when it was last closed
 * @param saved done when the project file is on disk: at once with true where it was opened from one, with false where there is none;
 *     fails with ProjectFileException or CancellationException where it could not be made
 */
public record OpenedProject(Workspace workspace, Optional<ViewMemento> view, CompletableFuture<Boolean> saved) {}
