package org.quandian.workspace;

import java.nio.file.Path;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Port: makes and opens project files (*.qdp). Filled by {@code store}; blocking, called only on {@code io}. */
public interface ProjectRepository {
    /**
     * Makes a new file from a city; on any failure or cancellation no file is left behind.
     *
     * @throws ProjectFileException EXISTS where something is there already, NOT_WRITABLE
     */
    ProjectFile create(Path file, StoredProject content, CancellationToken token, ProgressListener progress)
            throws ProjectFileException;

    /**
     * Opens a file and holds it for this process alone.
     *
     * @throws ProjectFileException NOT_FOUND, ALREADY_OPEN, NOT_A_PROJECT, NEWER_VERSION, DAMAGED
     */
    ProjectFile open(Path file) throws ProjectFileException;
}
