package org.quandian.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.quandian.workspace.ViewMemento;
import org.quandian.workspace.Workspace;

/**
 * The city on the desk.
 *
 * @param workspace its state
 * @param file its project file; empty where nothing is kept
 * @param view what the window looked like when it was closed
 */
record OpenCity(Workspace workspace, Optional<Path> file, Optional<ViewMemento> view) {
    /** Whether edits are kept in a file. */
    boolean isKept() {
        return file.isPresent();
    }
}
