package org.quandian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.StoredNetwork;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;
import org.quandian.workspace.ViewMemento;

/**
 * An open project file. Each write is one transaction, and forced to the disk before the method returns. After a failed write the
 * connection is given up and made again at the next one, so that a disk that was full can be cleared and work go on. One thread.
 */
final class H2ProjectFile implements ProjectFile {
    private final HeldFile held;
    private final FileFormat format;
    private final Runnable onClose;
    private @Nullable DrawnForm drawn;
    private @Nullable Connection connection;

    /**
     * @param held the file
     * @param format what its tables look like, or shall look like
     * @param drawn the drawn-up form of its layers, if it has one
     * @param onClose runs when the file has been let go of
     */
    H2ProjectFile(HeldFile held, FileFormat format, @Nullable DrawnForm drawn, Runnable onClose) {
        this.held = held;
        this.format = format;
        this.drawn = drawn;
        this.onClose = onClose;
    }

    /** While the database starts, the layers are decoded on other cores. */
    @Override
    public StoredProject read(CancellationToken token, ProgressListener progress) throws ProjectFileException {
        DrawnForm form = drawn;
        drawn = null;
        CompletableFuture<Optional<DrawnCity>> drawing = form == null
                ? CompletableFuture.completedFuture(Optional.empty())
                : CompletableFuture.supplyAsync(() -> form.read(token));
        try {
            progress.report(path().toString(), 0);
            ProjectTables tables = new ProjectTables(connection());
            City city = tables.city();
            List<StoredScenario> scenarios = tables.scenarios();
            String active = tables.getFact(Fact.ACTIVE_SCENARIO);
            if (scenarios.stream().noneMatch(each -> each.name().equals(active))) {
                throw new SQLException("no scenario " + active);
            }
            progress.report(path().toString(), 0.5);
            boolean fits = form != null && tables.findFact(Fact.DRAWN_FORM).equals(Optional.of(form.stamp()));
            Optional<DrawnCity> fromForm = drawing.join();
            DrawnCity layers = fits && fromForm.isPresent() ? fromForm.get() : fromTables(token);
            progress.report(path().toString(), 1);
            return new StoredProject(
                    Baseline.of(city, new EnumMap<>(layers.layers())),
                    layers.report(),
                    tables.getFact(Fact.REGIME),
                    scenarios,
                    active,
                    tables.findView(),
                    tables.standards().texts(),
                    tables.standards().position(),
                    tables.documents().read());
        } catch (CompletionException failed) {
            token.throwIfCancelled();
            throw Failures.damaged(path(), failed.getCause() == null ? failed : failed.getCause());
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            throw Failures.damaged(path(), damaged);
        }
    }

    private DrawnCity fromTables(CancellationToken token) throws SQLException {
        return new DrawnCity(new LayerTables(connection()).read(token), new ReportTables(connection()).read());
    }

    @Override
    public void addScenario(StoredScenario scenario) throws ProjectFileException {
        write(tables -> {
            tables.insertScenario(scenario);
            tables.putFact(Fact.ACTIVE_SCENARIO, scenario.name());
        });
    }

    @Override
    public void copyScenario(String from, int edits, int position, String name) throws ProjectFileException {
        write(tables -> {
            tables.copyScenario(from, edits, position, name);
            tables.putFact(Fact.ACTIVE_SCENARIO, name);
        });
    }

    @Override
    public void renameScenario(String from, String to) throws ProjectFileException {
        write(tables -> {
            tables.renameScenario(from, to);
            if (tables.getFact(Fact.ACTIVE_SCENARIO).equals(from)) {
                tables.putFact(Fact.ACTIVE_SCENARIO, to);
            }
        });
    }

    @Override
    public void deleteScenario(String name, String active) throws ProjectFileException {
        write(tables -> {
            tables.deleteScenario(name);
            tables.putFact(Fact.ACTIVE_SCENARIO, active);
        });
    }

    @Override
    public void selectScenario(String name) throws ProjectFileException {
        write(tables -> tables.putFact(Fact.ACTIVE_SCENARIO, name));
    }

    @Override
    public void selectRegime(String regimeId) throws ProjectFileException {
        write(tables -> tables.putFact(Fact.REGIME, regimeId));
    }

    @Override
    public void appendEdit(String scenario, int position, ScenarioEdit edit) throws ProjectFileException {
        write(tables -> tables.appendEdit(scenario, position, edit));
    }

    @Override
    public void movePosition(String scenario, int position) throws ProjectFileException {
        write(tables -> tables.movePosition(scenario, position));
    }

    @Override
    public void appendCatalogue(int position, String text) throws ProjectFileException {
        write(tables -> tables.standards().append(position, text));
    }

    @Override
    public void moveCatalogue(int position) throws ProjectFileException {
        write(tables -> tables.standards().move(position));
    }

    @Override
    public void appendDocument(String name, int position, String text) throws ProjectFileException {
        write(tables -> tables.documents().append(name, position, text));
    }

    @Override
    public void moveDocument(String name, int position) throws ProjectFileException {
        write(tables -> tables.documents().move(name, position));
    }

    @Override
    public boolean mayHoldNetwork() {
        return true;
    }

    @Override
    public Optional<StoredNetwork> findNetwork() throws ProjectFileException {
        try {
            return new ProjectTables(connection()).network().find();
        } catch (SQLException | RuntimeException | OutOfMemoryError damaged) {
            throw Failures.damaged(path(), damaged);
        }
    }

    @Override
    public void saveNetwork(StoredNetwork network) throws ProjectFileException {
        write(tables -> tables.network().put(network));
    }

    @Override
    public void saveView(ViewMemento view) throws ProjectFileException {
        write(tables -> tables.putView(view));
    }

    private void write(TableWrite write) throws ProjectFileException {
        try {
            Connection open = connection();
            write.to(new ProjectTables(open));
            open.commit();
            held.force();
        } catch (SQLException | IOException | RuntimeException failed) {
            disconnect(failed);
            if (failed instanceof IllegalArgumentException wrongCall) {
                throw wrongCall;
            }
            throw Failures.notWritable(path(), failed);
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = Database.connect(held);
            connection = open;
            format.upgrade(open);
        }
        return open;
    }

    /** What was not committed is gone with the connection. */
    private void disconnect(Exception reason) {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.rollback();
                open.close();
            } catch (SQLException | RuntimeException alsoFailed) {
                reason.addSuppressed(alsoFailed);
            }
        }
    }

    private Path path() {
        return held.path();
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException everythingIsOnDisk) {
            // every write was confirmed on its own: closing has nothing left to lose
            System.getLogger(H2ProjectFile.class.getName())
                    .log(System.Logger.Level.WARNING, "closing " + path(), everythingIsOnDisk);
        } finally {
            held.close();
            onClose.run();
        }
    }

    private interface TableWrite {
        void to(ProjectTables tables) throws SQLException;
    }
}
