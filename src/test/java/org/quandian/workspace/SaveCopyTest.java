package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Ledger;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.store.H2ProjectRepository;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/** A copy holds the project as it stands, and the open file stays what it was. */
class SaveCopyTest {
    @Test
    void theCopyHoldsScenariosHistoryAndView(@TempDir Path folder) throws Exception {
        H2ProjectRepository repository = new H2ProjectRepository();
        StoredProject fresh = WorkspaceOpening.contentOf(new ImportedCity(
                CityFixture.city()
                        .park(0, 0, 100, 100)
                        .block(200, 0, 100, 100)
                        .people(500)
                        .build(),
                new ImportReport(List.of(), List.of())));
        WorkspaceState state =
                WorkspaceOpening.open(fresh, Regimes.catalogue(), CancellationToken.none(), ProgressListener.SILENT);
        ScenarioHistory history = state.history()
                .withEdit(new ScenarioEdit.Place(Shapes.pocketPark("p", 400, 0, 40, 40)))
                .withEdit(new ScenarioEdit.Move("p", 5, 0))
                .undone();
        WorkspaceState edited = state.withFigures(
                Map.of(state.activeScenario(), history), state.activeScenario(), state.figures(), state.walk());
        Path copy = folder.resolve("副本.qdp");

        boolean saved = loader(repository)
                .saveCopy(
                        edited,
                        Optional.of(new ViewMemento(1, 2, 3, Map.of())),
                        copy,
                        CancellationToken.none(),
                        ProgressListener.SILENT)
                .join();

        assertThat(saved).isTrue();
        try (ProjectFile opened = repository.open(copy)) {
            StoredProject again = opened.read(CancellationToken.none(), ProgressListener.SILENT);
            assertThat(again.scenarios()).singleElement().satisfies(scenario -> {
                assertThat(scenario.edits()).hasSize(2);
                assertThat(scenario.position()).isEqualTo(1);
            });
            assertThat(again.view())
                    .hasValueSatisfying(view -> assertThat(view.centreY()).isEqualTo(2));
            assertThat(again.baseline().demandUnits()).hasSize(1);
        }
    }

    /** With the program's own streets: what one file holds, the copy holds, and nobody makes it again. */
    @Test
    void theCopyHoldsTheNetwork(@TempDir Path folder) throws Exception {
        H2ProjectRepository repository = new H2ProjectRepository();
        Baseline town = CityFixture.city()
                .park(0, 0, 100, 100)
                .block(200, 0, 100, 100)
                .people(500)
                .road("branch", -50, -5, 350, -5)
                .build();
        StoredProject fresh =
                WorkspaceOpening.contentOf(new ImportedCity(town, new ImportReport(List.of(), List.of())));
        Path original = folder.resolve("原件.qdp");
        Path copy = folder.resolve("副本.qdp");
        repository
                .create(original, fresh, CancellationToken.none(), ProgressListener.SILENT)
                .close();
        WorkspaceLoader loader = loader(repository);
        Workspace workspace = loader.openProject(original, CancellationToken.none(), ProgressListener.SILENT)
                .join()
                .workspace();

        WorkspaceState state = workspace.prepareWalk(ProgressListener.SILENT).join();
        loader.saveCopy(state, Optional.empty(), copy, CancellationToken.none(), ProgressListener.SILENT)
                .join();
        workspace.close().join();

        assertThat(state.walkStatus()).isEqualTo(WalkStatus.READY);
        assertThat(state.findFigures(Ledger.WALK).orElseThrow().ledger().ledger())
                .isEqualTo(Ledger.WALK);
        try (ProjectFile first = repository.open(original);
                ProjectFile second = repository.open(copy)) {
            StoredNetwork kept = first.findNetwork().orElseThrow();
            assertThat(second.findNetwork().orElseThrow().bytes()).isEqualTo(kept.bytes());
            assertThat(second.findNetwork().orElseThrow().key()).isEqualTo(kept.key());
            ProjectStreets streets = ProjectStreets.of(town, state.ledger().rules());
            assertThat(streets.findIn(Optional.of(kept))).isPresent();
            byte[] cut = Arrays.copyOf(kept.bytes(), kept.bytes().length - 3);
            assertThat(streets.findIn(Optional.of(new StoredNetwork(kept.key(), cut))))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsOverwritten(@TempDir Path folder) throws Exception {
        Path taken = Files.writeString(folder.resolve("有了.qdp"), "precious");
        StoredProject fresh = WorkspaceOpening.contentOf(new ImportedCity(
                CityFixture.city().block(200, 0, 100, 100).build(), new ImportReport(List.of(), List.of())));
        WorkspaceState state =
                WorkspaceOpening.open(fresh, Regimes.catalogue(), CancellationToken.none(), ProgressListener.SILENT);

        assertThat(loader(new H2ProjectRepository())
                        .saveCopy(state, Optional.empty(), taken, CancellationToken.none(), ProgressListener.SILENT))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(ProjectFileException.class);
        assertThat(taken).hasContent("precious");
    }

    private static WorkspaceLoader loader(ProjectRepository repository) {
        DatasetReader noReader = new DatasetReader() {
            @Override
            public ImportedCity readCity(Path folder, CancellationToken token, ProgressListener progress) {
                throw new UnsupportedOperationException("a copy reads no folder");
            }

            @Override
            public StandardsCatalogue readShippedCatalogue() {
                return Regimes.catalogue();
            }
        };
        return new WorkspaceLoader(
                noReader, repository, TaskRunner.sameThread(), TaskRunner.sameThread(), Runnable::run);
    }
}
