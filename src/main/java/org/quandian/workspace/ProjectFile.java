package org.quandian.workspace;

import java.util.Optional;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * Port: one open project file. Blocking, called only on {@code io}. Each write is one transaction and is on disk when the method
 * returns: a process killed at any moment loses nothing that was confirmed.
 */
public interface ProjectFile extends AutoCloseable {
    /** Reads everything. */
    StoredProject read(CancellationToken token, ProgressListener progress) throws ProjectFileException;

    /** Adds a scenario with its edits, whose name is free, and remembers that it is on screen. */
    void addScenario(StoredScenario scenario) throws ProjectFileException;

    /**
     * Adds a scenario that begins with the first edits of another, and remembers that it is on screen.
     *
     * @param from the other
     * @param edits how many of its edits are copied
     * @param position how many of these are in force
     * @param name a name that is free
     */
    void copyScenario(String from, int edits, int position, String name) throws ProjectFileException;

    /** Gives a scenario another name, which is free. */
    void renameScenario(String from, String to) throws ProjectFileException;

    /**
     * Takes a scenario out with all its edits.
     *
     * @param active the one that is on screen afterwards
     */
    void deleteScenario(String name, String active) throws ProjectFileException;

    /** Remembers which scenario is on screen. */
    void selectScenario(String name) throws ProjectFileException;

    /** Remembers which rule set is in force. */
    void selectRegime(String regimeId) throws ProjectFileException;

    /**
     * Writes an edit as number {@code position} (counted from 0) of a scenario and puts it in force; what could be redone from there
     * on is gone.
     */
    void appendEdit(String scenario, int position, ScenarioEdit edit) throws ProjectFileException;

    /** Undo and redo: sets how many edits of a scenario are in force. */
    void movePosition(String scenario, int position) throws ProjectFileException;

    /**
     * Writes an edition of the standards as number {@code position} (counted from 0) and puts it in force; what could be redone from
     * there on is gone.
     *
     * @param text the whole catalogue
     */
    void appendCatalogue(int position, String text) throws ProjectFileException;

    /** Undo and redo: sets how many editions of the standards are in force; 0 is the shipped catalogue. */
    void moveCatalogue(int position) throws ProjectFileException;

    /**
     * Writes an edition of one of the project's own documents as number {@code position} (counted from 0) and puts it in force; what
     * could be redone from there on is gone.
     *
     * @param name such as {@link ProjectDocuments#TARGETS}
     * @param text the whole document
     */
    void appendDocument(String name, int position, String text) throws ProjectFileException;

    /** Undo and redo: sets how many editions of one of the project's own documents are in force; 0 is none. */
    void moveDocument(String name, int position) throws ProjectFileException;

    /** Whether it may hold a network at all: a project that was never written does not, and need not be asked. */
    boolean mayHoldNetwork();

    /** The walking network, if it holds one. */
    Optional<StoredNetwork> findNetwork() throws ProjectFileException;

    /** Puts a walking network in the place of the one before. */
    void saveNetwork(StoredNetwork network) throws ProjectFileException;

    /** Remembers what the window looks like. */
    void saveView(ViewMemento view) throws ProjectFileException;

    /** Releases the file; never fails for reasons the user could mend. */
    @Override
    void close();
}
