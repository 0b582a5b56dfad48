package org.quandian.workspace;

/** One write of the project file; called on {@code io}. */
interface ProjectWrite {
    /** Writes; on disk when it returns. */
    void write() throws ProjectFileException;
}
