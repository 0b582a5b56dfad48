package org.quandian.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/**
 * Use cases: from a path to a {@link Workspace}. Files are read and written on {@code io}, figures computed on {@code analysis}, the
 * workspace is made on its owner's thread; with same-thread runners everything has happened when a method returns. May be called from
 * any thread.
 *
 * <p>Every future fails with (inside a {@link java.util.concurrent.CompletionException}) {@link UnusableDataException},
 * {@link ProjectFileException}, or {@link java.util.concurrent.CancellationException}; then nothing is left open, and no file that was
 * not there before.
 */
public final class WorkspaceLoader {
    /** How much of the progress reading a folder takes; the rest is figures. */
    private static final double READING = 0.7;

    private final DatasetReader reader;
    private final ProjectRepository repository;
    private final TaskRunner analysis;
    private final TaskRunner making;
    private final TaskRunner io;
    private final Executor owner;

    /**
     * @param reader reads folders
     * @param repository makes and opens project files
     * @param analysis where figures are computed
     * @param io where files are read and written, one piece of work at a time
     * @param owner the thread that the workspaces belong to
     */
    public WorkspaceLoader(
            DatasetReader reader, ProjectRepository repository, TaskRunner analysis, TaskRunner io, Executor owner) {
        this(reader, repository, analysis, analysis, io, owner);
    }

    /**
     * @param making where walking networks are made: seconds for a large city, and no edit must wait for it
     */
    public WorkspaceLoader(
            DatasetReader reader,
            ProjectRepository repository,
            TaskRunner analysis,
            TaskRunner making,
            TaskRunner io,
            Executor owner) {
        this.making = making;
        this.reader = reader;
        this.repository = repository;
        this.analysis = analysis;
        this.io = io;
        this.owner = owner;
    }

    /** Opens a project file. */
    public CompletableFuture<OpenedProject> openProject(Path file, CancellationToken token, ProgressListener progress) {
        return io.submit(() ->
                        hold(repository.open(file), held -> held.read(token, ProgressListener.part(progress, 0, 0.5))))
                .thenCompose(held -> analysis.submit(() -> figuresOf(
                                file,
                                held.content(),
                                held.content().readCatalogue(reader),
                                token,
                                ProgressListener.part(progress, 0.5, 1)))
                        .thenApplyAsync(
                                state -> opened(
                                        state, held.file(), held.content().view()),
                                owner)
                        .exceptionallyCompose(failure -> released(held.file(), failure)));
    }

    /**
     * Imports a folder that holds {@code city.yaml} into a new project file.
     *
     * @param file must not be there yet, else EXISTS before anything is read
     */
    public CompletableFuture<OpenedProject> importCity(
            Path folder, Path file, CancellationToken token, ProgressListener progress) {
        return readFolder(folder, Optional.of(file), token, ProgressListener.part(progress, 0, 0.5))
                .thenCompose(read -> io.submit(
                                () -> create(file, read.content(), token, ProgressListener.part(progress, 0.5, 1)))
                        .thenApplyAsync(made -> opened(read.state(), made, Optional.empty()), owner));
    }

    /** Opens a folder that holds {@code city.yaml} without a project file: nothing is kept. */
    public CompletableFuture<OpenedProject> openFolder(
            Path folder, CancellationToken token, ProgressListener progress) {
        return readFolder(folder, Optional.empty(), token, progress)
                .thenApplyAsync(
                        read -> new OpenedProject(
                                workspace(read.state(), new MemoryProject(read.content())),
                                Optional.empty(),
                                CompletableFuture.completedFuture(false)),
                        owner);
    }

    /**
     * Imports a folder into a new project file, and lets work begin before the file is written: the future is done as soon as the
     * figures are there. Edits made meanwhile are confirmed when they are on disk, behind the new file; if it cannot be made they fail
     * with the same reason as {@link OpenedProject#saved}.
     *
     * @param file must not be there yet, else EXISTS before anything is read
     * @param token stops reading, and also the making of the file
     * @param progress reading and figures
     * @param saving the making of the file
     */
    public CompletableFuture<OpenedProject> openFolderThenSave(
            Path folder, Path file, CancellationToken token, ProgressListener progress, ProgressListener saving) {
        return readFolder(folder, Optional.of(file), token, progress)
                .thenApplyAsync(
                        read -> {
                            CompletableFuture<ProjectFile> made =
                                    io.submit(() -> create(file, read.content(), token, saving));
                            return new OpenedProject(
                                    workspace(read.state(), new DeferredProject(made)),
                                    Optional.empty(),
                                    made.thenApply(unused -> true));
                        },
                        owner);
    }

    /**
     * Writes an open project, as it stands, into another new file; the open one is not touched.
     *
     * @param file must not be there yet, else EXISTS
     * @return done with true when the copy is on disk
     */
    public CompletableFuture<Boolean> saveCopy(
            WorkspaceState state,
            Optional<ViewMemento> view,
            Path file,
            CancellationToken token,
            ProgressListener progress) {
        return io.submit(() -> {
            requireAbsent(file);
            try (ProjectFile copy = create(file, WorkspaceOpening.contentOf(state, view), token, progress)) {
                if (state.findNetwork().isPresent()) {
                    copy.saveNetwork(
                            ProjectStreets.of(state.baseline(), state.ledger().rules())
                                    .store(state.findNetwork().get()));
                }
            }
            return true;
        });
    }

    private CompletableFuture<ReadFolder> readFolder(
            Path folder, Optional<Path> newFile, CancellationToken token, ProgressListener progress) {
        CompletableFuture<StandardsCatalogue> catalogue = analysis.submit(reader::readShippedCatalogue);
        return io.submit(() -> {
                    if (newFile.isPresent()) {
                        requireAbsent(newFile.get());
                    }
                    return reader.readCity(folder, token, ProgressListener.part(progress, 0, READING));
                })
                .thenCompose(city -> catalogue.thenCompose(known -> analysis.submit(() -> {
                    StoredProject content = WorkspaceOpening.contentOf(city);
                    return new ReadFolder(
                            content,
                            WorkspaceOpening.open(content, known, token, ProgressListener.part(progress, READING, 1)));
                })));
    }

    private ProjectFile create(Path file, StoredProject content, CancellationToken token, ProgressListener progress)
            throws ProjectFileException {
        return repository.create(file, content.withOwnCatalogue(reader), token, progress);
    }

    private static void requireAbsent(Path file) throws ProjectFileException {
        if (Files.exists(file)) {
            throw new ProjectFileException(ProjectFileException.Code.EXISTS, Map.of("path", file.toString()), null);
        }
    }

    private static WorkspaceState figuresOf(
            Path file,
            StoredProject content,
            StandardsCatalogue catalogue,
            CancellationToken token,
            ProgressListener progress)
            throws UnusableDataException, ProjectFileException {
        try {
            return WorkspaceOpening.open(content, catalogue, token, progress);
        } catch (EditRejectedException broken) {
            throw new ProjectFileException(
                    ProjectFileException.Code.DAMAGED,
                    Map.of("path", file.toString(), "reason", broken.getMessage()),
                    broken);
        }
    }

    private OpenedProject opened(WorkspaceState state, ProjectFile file, Optional<ViewMemento> view) {
        return new OpenedProject(workspace(state, file), view, CompletableFuture.completedFuture(true));
    }

    private Workspace workspace(WorkspaceState state, ProjectFile file) {
        return new Workspace(state, file, analysis, making, io, owner, new StreetMaking());
    }

    /** A file that was opened for nothing is released before the failure is told. */
    private CompletableFuture<OpenedProject> released(ProjectFile file, Throwable failure) {
        return io.submit(() -> {
                    file.close();
                    return true;
                })
                .thenCompose(unused -> CompletableFuture.failedFuture(failure));
    }

    private static HeldFile hold(ProjectFile file, FileRead read) throws ProjectFileException {
        try {
            return new HeldFile(file, read.read(file));
        } catch (ProjectFileException | RuntimeException | Error failure) {
            file.close();
            throw failure;
        }
    }

    private record ReadFolder(StoredProject content, WorkspaceState state) {}

    private record HeldFile(ProjectFile file, StoredProject content) {}

    private interface FileRead {
        StoredProject read(ProjectFile file) throws ProjectFileException;
    }
}
