package org.quandian.workspace;

import java.util.Optional;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** A project without a file: a folder evaluated on the command line. Nothing is kept after the process. */
public final class MemoryProject implements ProjectFile {
    private final StoredProject content;

    /** Holds this content. */
    public MemoryProject(StoredProject content) {
        this.content = content;
    }

    @Override
    public StoredProject read(CancellationToken token, ProgressListener progress) {
        return content;
    }

    @Override
    public void addScenario(StoredScenario scenario) {}

    @Override
    public void copyScenario(String from, int edits, int position, String name) {}

    @Override
    public void renameScenario(String from, String to) {}

    @Override
    public void deleteScenario(String name, String active) {}

    @Override
    public void selectScenario(String name) {}

    @Override
    public void selectRegime(String regimeId) {}

    @Override
    public void appendEdit(String scenario, int position, ScenarioEdit edit) {}

    @Override
    public void movePosition(String scenario, int position) {}

    @Override
    public void appendCatalogue(int position, String text) {}

    @Override
    public void moveCatalogue(int position) {}

    @Override
    public void appendDocument(String name, int position, String text) {}

    @Override
    public void moveDocument(String name, int position) {}

    @Override
    public boolean mayHoldNetwork() {
        return false;
    }

    @Override
    public Optional<StoredNetwork> findNetwork() {
        return Optional.empty();
    }

    @Override
    public void saveNetwork(StoredNetwork network) {}

    @Override
    public void saveView(ViewMemento view) {}

    @Override
    public void close() {}
}
