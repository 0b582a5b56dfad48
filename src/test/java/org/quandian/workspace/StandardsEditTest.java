package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Regimes;
import org.quandian.planning.Denominator;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Regime;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/** A user's edit of the standards changes the figures at once, is on disk, and can be taken back. */
class StandardsEditTest {
    private final Names format = new Names();
    private final RecordingProject file = new RecordingProject(stored(List.of(), 0));
    private Workspace workspace = workspace();

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void aLongerRadiusServesMoreAtOnce() {
        assertThat(served()).isZero();

        WorkspaceState after =
                workspace.changeStandards(withRadius(400), format).join();

        assertThat(after).isSameAs(workspace.state());
        assertThat(served()).isEqualTo(300);
        assertThat(after.catalogue().getRegime("UHC2022").standards())
                .isEqualTo(withRadius(400).getRegime("UHC2022").standards());
    }

    @Test
    void theFirstEditAlsoKeepsTheCopyItBeganWith() {
        workspace.changeStandards(withRadius(400), format).join();
        workspace.changeStandards(withRadius(500), format).join();

        assertThat(file.writes()).containsExactly("catalogue 0 c1", "catalogue 1 c2", "catalogue 2 c3");
    }

    @Test
    void anEditCanBeTakenBackAndPutInForceAgain() {
        workspace.changeStandards(withRadius(400), format).join();
        workspace.undoStandards(format).join();
        assertThat(served()).isZero();
        assertThat(workspace.state().standards().canRedo()).isTrue();

        workspace.redoStandards(format).join();

        assertThat(served()).isEqualTo(300);
        assertThat(file.writes()).endsWith("catalogue position 1", "catalogue position 2");
    }

    @Test
    void nothingIsTakenBackBeyondTheCopy() {
        assertThat(Failures.of(workspace.undoStandards(format))).isInstanceOf(EditRejectedException.class);
    }

    @Test
    void whatAProjectFileHoldsIsReadWhenItIsNeeded() throws Exception {
        String first = format.writeCatalogue(Regimes.catalogue());
        String second = format.writeCatalogue(withRadius(400));
        StoredProject stored = stored(List.of(first, second), 2);
        workspace = new Workspace(
                WorkspaceOpening.open(stored, withRadius(400), CancellationToken.none(), ProgressListener.SILENT),
                file,
                TaskRunner.sameThread(),
                TaskRunner.sameThread(),
                Runnable::run);
        assertThat(served()).isEqualTo(300);

        workspace.undoStandards(format).join();

        assertThat(served()).isZero();
    }

    private double served() {
        return workspace
                .state()
                .figures()
                .get("park")
                .city(Denominator.POPULATION)
                .served();
    }

    private Workspace workspace() {
        try {
            return new Workspace(
                    WorkspaceOpening.open(
                            stored(List.of(), 0),
                            Regimes.catalogue(),
                            CancellationToken.none(),
                            ProgressListener.SILENT),
                    file,
                    TaskRunner.sameThread(),
                    TaskRunner.sameThread(),
                    Runnable::run);
        } catch (UnusableDataException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A parcel 350 m from a park of 900 m². */
    private static StoredProject stored(List<String> catalogues, int position) {
        var town = city().park(0, 0, 30, 30).block(380, 0, 10, 10).people(300).build();
        StoredProject plain =
                WorkspaceOpening.contentOf(new ImportedCity(town, new ImportReport(List.of(), List.of())));
        return new StoredProject(
                plain.baseline(),
                plain.report(),
                plain.regimeId(),
                plain.scenarios(),
                plain.activeScenario(),
                plain.view(),
                catalogues,
                position);
    }

    private static StandardsCatalogue withRadius(double metres) {
        Regime edited = Regimes.regime(
                "UHC2022",
                "城市体检 2022",
                "Urban health check 2022",
                new SizeTier(400, Double.POSITIVE_INFINITY, metres, SpecialZone.NONE, "本市", false));
        return Regimes.catalogue().withRegime(edited);
    }

    /** Catalogues by a name in place of a text. */
    private static final class Names implements CatalogueFormat {
        private final Map<String, StandardsCatalogue> written = new HashMap<>();

        @Override
        public StandardsCatalogue readCatalogue(String text) throws UnusableDataException {
            StandardsCatalogue found = written.get(text);
            if (found == null) {
                throw new UnusableDataException(UnusableDataException.Code.BAD_CATALOGUE, Map.of("path", text));
            }
            return found;
        }

        @Override
        public StandardsCatalogue readCatalogue(Path path) throws UnusableDataException {
            return readCatalogue(path.toString());
        }

        @Override
        public String writeCatalogue(StandardsCatalogue catalogue) {
            String name = "c" + (written.size() + 1);
            written.put(name, catalogue);
            return name;
        }
    }
}
