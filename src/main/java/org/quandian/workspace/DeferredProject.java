package org.quandian.workspace;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * A project file that is still being made. Everything waits for it, on {@code io}, behind the piece of work that makes it; if that
 * failed, everything fails with the same reason.
 */
final class DeferredProject implements ProjectFile {
    private final CompletableFuture<ProjectFile> made;

    /** Stands for the file that will be there. */
    DeferredProject(CompletableFuture<ProjectFile> made) {
        this.made = made;
    }

    @Override
    public StoredProject read(CancellationToken token, ProgressListener progress) throws ProjectFileException {
        return file().read(token, progress);
    }

    @Override
    public void addScenario(StoredScenario scenario) throws ProjectFileException {
        file().addScenario(scenario);
    }

    @Override
    public void copyScenario(String from, int edits, int position, String name) throws ProjectFileException {
        file().copyScenario(from, edits, position, name);
    }

    @Override
    public void renameScenario(String from, String to) throws ProjectFileException {
        file().renameScenario(from, to);
    }

    @Override
    public void deleteScenario(String name, String active) throws ProjectFileException {
        file().deleteScenario(name, active);
    }

    @Override
    public void selectScenario(String name) throws ProjectFileException {
        file().selectScenario(name);
    }

    @Override
    public void selectRegime(String regimeId) throws ProjectFileException {
        file().selectRegime(regimeId);
    }

    @Override
    public void appendEdit(String scenario, int position, ScenarioEdit edit) throws ProjectFileException {
        file().appendEdit(scenario, position, edit);
    }

    @Override
    public void movePosition(String scenario, int position) throws ProjectFileException {
        file().movePosition(scenario, position);
    }

    @Override
    public void appendCatalogue(int position, String text) throws ProjectFileException {
        file().appendCatalogue(position, text);
    }

    @Override
    public void moveCatalogue(int position) throws ProjectFileException {
        file().moveCatalogue(position);
    }

    @Override
    public void appendDocument(String name, int position, String text) throws ProjectFileException {
        file().appendDocument(name, position, text);
    }

    @Override
    public void moveDocument(String name, int position) throws ProjectFileException {
        file().moveDocument(name, position);
    }

    /** What is being made has none yet, and asking would wait until it is there. */
    @Override
    public boolean mayHoldNetwork() {
        return false;
    }

    @Override
    public Optional<StoredNetwork> findNetwork() throws ProjectFileException {
        return file().findNetwork();
    }

    @Override
    public void saveNetwork(StoredNetwork network) throws ProjectFileException {
        file().saveNetwork(network);
    }

    @Override
    public void saveView(ViewMemento view) throws ProjectFileException {
        file().saveView(view);
    }

    /** Where the file could not be made there is nothing to release. */
    @Override
    public void close() {
        var unused = made.thenAccept(ProjectFile::close);
    }

    private ProjectFile file() throws ProjectFileException {
        try {
            return made.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ProjectFileException reason) {
                throw new ProjectFileException(reason.code(), reason.args(), reason);
            }
            if (failed.getCause() instanceof CancellationException) {
                throw new CancellationException("the project file was not made");
            }
            throw failed;
        }
    }
}
