package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.StepRunner;
import org.quandian.task.TaskRunner;

/** The ways into a workspace, and that nothing stays open where they end in failure. */
class WorkspaceLoaderTest {
    private static final Path FOLDER = Path.of("folder");
    private static final CancellationToken NEVER = CancellationToken.none();

    @TempDir
    private Path disk;

    private final List<String> events = new ArrayList<>();
    private final ImportedCity city =
            new ImportedCity(city().block(0, 0, 100, 100).people(300).build(), new ImportReport(List.of(), List.of()));
    private StoredProject stored = WorkspaceOpening.contentOf(city);
    private RecordingProject file = new RecordingProject(stored);
    private @Nullable Exception creationFailure;

    @Test
    void aProjectFileIsOpenedWithItsView() {
        ViewMemento view = new ViewMemento(1, 2, 3, Map.of());
        store(new StoredProject(
                stored.baseline(),
                stored.report(),
                "GARDEN2016",
                stored.scenarios(),
                stored.activeScenario(),
                Optional.of(view)));

        OpenedProject opened =
                sameThread().openProject(path(), NEVER, ProgressListener.SILENT).join();

        assertThat(opened.view()).contains(view);
        assertThat(opened.saved()).isCompletedWithValue(true);
        assertThat(opened.workspace().state().regime().id()).isEqualTo("GARDEN2016");
        assertThat(file.writes()).containsExactly("read");
    }

    @Test
    void aFileWhoseRulesAreUnknownIsReleased() {
        store(new StoredProject(
                stored.baseline(),
                stored.report(),
                "UNKNOWN",
                stored.scenarios(),
                stored.activeScenario(),
                Optional.empty()));

        Throwable failure = Failures.of(sameThread().openProject(path(), NEVER, ProgressListener.SILENT));

        assertThat(failure).isInstanceOf(UnusableDataException.class);
        assertThat(file.writes()).containsExactly("read", "close");
    }

    @Test
    void aFileWhoseEditsContradictOneAnotherIsDamaged() {
        store(new StoredProject(
                stored.baseline(),
                stored.report(),
                "UHC2022",
                List.of(new StoredScenario("A", List.of(new ScenarioEdit.Remove("none")), 1)),
                "A",
                Optional.empty()));

        Throwable failure = Failures.of(sameThread().openProject(path(), NEVER, ProgressListener.SILENT));

        assertThat(failure).isInstanceOfSatisfying(ProjectFileException.class, refused -> assertThat(refused.code())
                .isEqualTo(ProjectFileException.Code.DAMAGED));
        assertThat(file.writes()).containsExactly("read", "close");
    }

    @Test
    void aFileThatCannotBeReadIsReleased() {
        file.failOn("read");

        Throwable failure = Failures.of(sameThread().openProject(path(), NEVER, ProgressListener.SILENT));

        assertThat(failure).isInstanceOf(ProjectFileException.class);
        assertThat(file.writes()).containsExactly("close");
    }

    @Test
    void aCityIsImportedIntoANewFile() {
        OpenedProject opened = sameThread()
                .importCity(FOLDER, path(), NEVER, ProgressListener.SILENT)
                .join();
        opened.workspace().apply(place()).join();

        assertThat(events).containsExactly("read folder", "create x.qdp");
        assertThat(file.writes()).containsExactly("edit " + WorkspaceOpening.FIRST_SCENARIO + " 0 Place");
    }

    @Test
    void anImportIntoANameThatIsTakenReadsNothing() throws Exception {
        Files.writeString(path(), "mine");

        Throwable failure = Failures.of(sameThread().importCity(FOLDER, path(), NEVER, ProgressListener.SILENT));

        assertThat(failure).isInstanceOfSatisfying(ProjectFileException.class, refused -> assertThat(refused.code())
                .isEqualTo(ProjectFileException.Code.EXISTS));
        assertThat(events).isEmpty();
    }

    @Test
    void aFolderWithoutAFileKeepsNothing() {
        OpenedProject opened =
                sameThread().openFolder(FOLDER, NEVER, ProgressListener.SILENT).join();
        opened.workspace().apply(place()).join();

        assertThat(opened.saved()).isCompletedWithValue(false);
        assertThat(events).containsExactly("read folder");
        assertThat(file.writes()).isEmpty();
    }

    @Test
    void workBeginsBeforeTheFileIsThere() {
        StepRunner io = new StepRunner();
        CompletableFuture<OpenedProject> opening = loader(io.runner())
                .openFolderThenSave(FOLDER, path(), NEVER, ProgressListener.SILENT, ProgressListener.SILENT);
        io.step();
        OpenedProject opened = opening.join();
        assertThat(events).containsExactly("read folder");
        CompletableFuture<EditOutcome> edit = opened.workspace().apply(place());
        assertThat(edit).isNotDone();

        io.runAll();

        assertThat(opened.saved()).isCompletedWithValue(true);
        assertThat(edit).isCompleted();
        assertThat(events).containsExactly("read folder", "create x.qdp");
        assertThat(file.writes()).containsExactly("edit " + WorkspaceOpening.FIRST_SCENARIO + " 0 Place");
    }

    @Test
    void editsFailLikeTheFileThatCouldNotBeMade() {
        creationFailure = new ProjectFileException(
                ProjectFileException.Code.NOT_WRITABLE, Map.of("path", "x.qdp", "reason", "full"), null);
        OpenedProject opened = sameThread()
                .openFolderThenSave(FOLDER, path(), NEVER, ProgressListener.SILENT, ProgressListener.SILENT)
                .join();

        Throwable failure = Failures.of(opened.workspace().apply(place()));

        assertThat(Failures.of(opened.saved())).isSameAs(creationFailure);
        assertThat(failure).isInstanceOfSatisfying(ProjectFileException.class, refused -> assertThat(refused.args())
                .containsEntry("reason", "full"));
        assertThat(opened.workspace().state().scenario().interventions()).isEmpty();
        assertThat(opened.workspace().close().join()).isTrue();
    }

    @Test
    void editsFailWhereTheMakingWasCancelled() {
        creationFailure = new CancellationException();
        OpenedProject opened = sameThread()
                .openFolderThenSave(FOLDER, path(), NEVER, ProgressListener.SILENT, ProgressListener.SILENT)
                .join();

        assertThat(Failures.of(opened.workspace().apply(place()))).isInstanceOf(CancellationException.class);
    }

    @Test
    void closingReleasesAFileMadeMeanwhile() {
        StepRunner io = new StepRunner();
        CompletableFuture<OpenedProject> opening = loader(io.runner())
                .openFolderThenSave(FOLDER, path(), NEVER, ProgressListener.SILENT, ProgressListener.SILENT);
        io.step();
        CompletableFuture<Boolean> closed = opening.join().workspace().close();

        io.runAll();

        assertThat(closed).isCompletedWithValue(true);
        assertThat(file.writes()).containsExactly("close");
    }

    private WorkspaceLoader sameThread() {
        return loader(TaskRunner.sameThread());
    }

    private WorkspaceLoader loader(TaskRunner io) {
        return new WorkspaceLoader(new Reader(), new Repository(), TaskRunner.sameThread(), io, Runnable::run);
    }

    private void store(StoredProject content) {
        stored = content;
        file = new RecordingProject(content);
    }

    private Path path() {
        return disk.resolve("x.qdp");
    }

    private static ScenarioEdit place() {
        return new ScenarioEdit.Place(Shapes.pocketPark("p", 110, 0, 30, 30));
    }

    /** Reads the same city from any folder. */
    private final class Reader implements DatasetReader {
        @Override
        public ImportedCity readCity(Path folder, CancellationToken token, ProgressListener progress) {
            events.add("read " + folder);
            return city;
        }

        @Override
        public StandardsCatalogue readShippedCatalogue() {
            return Regimes.catalogue();
        }
    }

    /** Hands out the recording file. */
    private final class Repository implements ProjectRepository {
        @Override
        public ProjectFile create(Path path, StoredProject content, CancellationToken token, ProgressListener progress)
                throws ProjectFileException {
            events.add("create " + path.getFileName());
            if (creationFailure instanceof ProjectFileException refused) {
                throw refused;
            }
            if (creationFailure instanceof RuntimeException broken) {
                throw broken;
            }
            return file;
        }

        @Override
        public ProjectFile open(Path path) {
            return file;
        }
    }
}
