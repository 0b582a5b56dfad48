package org.quandian.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** A project file that writes down what it is told, and fails when it is told to. */
final class RecordingProject implements ProjectFile {
    private final StoredProject content;
    private final List<String> writes = new ArrayList<>();
    private @Nullable String failing;
    private @Nullable StoredNetwork network;

    RecordingProject(StoredProject content) {
        this.content = content;
    }

    /** The confirmed writes. */
    List<String> writes() {
        return writes;
    }

    /** From now on writes whose words begin like this fail. */
    void failOn(String begin) {
        failing = begin;
    }

    /** From now on nothing fails. */
    void heal() {
        failing = null;
    }

    private void write(String words) throws ProjectFileException {
        if (failing != null && words.startsWith(failing)) {
            throw new ProjectFileException(
                    ProjectFileException.Code.NOT_WRITABLE, Map.of("path", "x.qdp", "reason", "test"), null);
        }
        writes.add(words);
    }

    @Override
    public StoredProject read(CancellationToken token, ProgressListener progress) throws ProjectFileException {
        write("read");
        return content;
    }

    @Override
    public void addScenario(StoredScenario scenario) throws ProjectFileException {
        String edits =
                scenario.edits().isEmpty() ? "" : " with " + scenario.edits().size();
        write("add " + scenario.name() + edits);
    }

    @Override
    public void copyScenario(String from, int edits, int position, String name) throws ProjectFileException {
        write("copy " + from + " " + edits + " " + position + " " + name);
    }

    @Override
    public void renameScenario(String from, String to) throws ProjectFileException {
        write("rename " + from + " " + to);
    }

    @Override
    public void deleteScenario(String name, String active) throws ProjectFileException {
        write("delete " + name + " " + active);
    }

    @Override
    public void selectScenario(String name) throws ProjectFileException {
        write("select " + name);
    }

    @Override
    public void selectRegime(String regimeId) throws ProjectFileException {
        write("regime " + regimeId);
    }

    @Override
    public void appendEdit(String scenario, int position, ScenarioEdit edit) throws ProjectFileException {
        write("edit " + scenario + " " + position + " " + edit.getClass().getSimpleName());
    }

    @Override
    public void movePosition(String scenario, int position) throws ProjectFileException {
        write("position " + scenario + " " + position);
    }

    @Override
    public void appendCatalogue(int position, String text) throws ProjectFileException {
        write("catalogue " + position + " " + text);
    }

    @Override
    public void moveCatalogue(int position) throws ProjectFileException {
        write("catalogue position " + position);
    }

    @Override
    public void appendDocument(String name, int position, String text) throws ProjectFileException {
        write("document " + name + " " + position + " " + text);
    }

    @Override
    public void moveDocument(String name, int position) throws ProjectFileException {
        write("document position " + name + " " + position);
    }

    @Override
    public boolean mayHoldNetwork() {
        return true;
    }

    @Override
    public Optional<StoredNetwork> findNetwork() throws ProjectFileException {
        write("find network");
        return Optional.ofNullable(network);
    }

    @Override
    public void saveNetwork(StoredNetwork saved) throws ProjectFileException {
        write("network");
        network = saved;
    }

    @Override
    public void saveView(ViewMemento view) throws ProjectFileException {
        write("view");
    }

    @Override
    public void close() {
        writes.add("close");
    }
}
