package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.RandomCity;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceLoader;
import org.quandian.workspace.WorkspaceState;

/** The whole way: a city imported, edited, closed, opened again, and every figure is the same to the last bit. */
class WorkspaceOnFileTest {
    @TempDir
    private Path folder;

    private final Baseline town = new RandomCity(7, 512_000.1, 4_500_000.7).baseline();
    private final WorkspaceLoader loader = new WorkspaceLoader(
            new Reader(), new H2ProjectRepository(), TaskRunner.sameThread(), TaskRunner.sameThread(), Runnable::run);

    @Test
    void figuresAreTheSameAfterOpeningAgain() {
        Path path = folder.resolve("鹿城.qdp");
        CancellationToken never = CancellationToken.none();
        Workspace first = loader.importCity(folder, path, never, ProgressListener.SILENT)
                .join()
                .workspace();
        for (int i = 0; i < 12; i++) {
            double x = 512_000.1 + i * 150.3;
            first.apply(new ScenarioEdit.Place(Shapes.pocketPark("p" + i, x, 4_500_900.7, 31.7, 40.1)))
                    .join();
            first.apply(new ScenarioEdit.Move("p" + i, 1 / 3.0, -7.1)).join();
        }
        first.undo().join();
        WorkspaceState before = first.state();
        first.close().join();

        WorkspaceState after = loader.openProject(path, never, ProgressListener.SILENT)
                .join()
                .workspace()
                .state();

        assertThat(after.scenario()).isEqualTo(before.scenario());
        assertThat(after.history().canRedo()).isTrue();
        assertThat(after.figures().get("park").city(Denominator.RESIDENTIAL_LAND))
                .isEqualTo(before.figures().get("park").city(Denominator.RESIDENTIAL_LAND));
        assertThat(shares(after)).isEqualTo(shares(before));
        assertThat(Arrays.stream(shares(after)).sum()).isPositive();
    }

    private double[] shares(WorkspaceState state) {
        return town.demandUnits().stream()
                .mapToDouble(unit -> state.figures().service("park").servedShare(unit.index()))
                .toArray();
    }

    /** Reads the random town from anywhere. */
    private final class Reader implements DatasetReader {
        @Override
        public ImportedCity readCity(Path from, CancellationToken token, ProgressListener progress) {
            return new ImportedCity(town, new ImportReport(List.of(), List.of()));
        }

        @Override
        public StandardsCatalogue readShippedCatalogue() {
            return Regimes.catalogue();
        }
    }
}
