package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Regimes;
import org.quandian.planning.EditRejectedException;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/** The project's own documents: every edition is kept, can be taken back and put in force again. */
class ProjectDocumentsTest {
    private final RecordingProject file = new RecordingProject(WorkspaceOpening.contentOf(
            new ImportedCity(city().block(0, 0, 10, 10).people(3).build(), new ImportReport(List.of(), List.of()))));

    private final Workspace workspace = workspace();

    @Test
    void anEditionIsWrittenBeforeItIsShown() {
        WorkspaceState after = workspace.changeDocument("targets", "a").join();

        assertThat(after.documents().get("targets").current()).contains("a");
        assertThat(file.writes()).contains("document targets 0 a");
    }

    @Test
    void aWriteThatFailsChangesNothing() {
        file.failOn("document");

        assertThatThrownBy(() -> workspace.changeDocument("targets", "a").join())
                .isInstanceOf(CompletionException.class);
        assertThat(workspace.state().documents()).isEqualTo(ProjectDocuments.NONE);
    }

    @Test
    void undoAndRedoMoveThroughTheEditions() {
        workspace.changeDocument("targets", "a").join();
        workspace.changeDocument("targets", "b").join();

        assertThat(workspace
                        .undoDocument("targets")
                        .join()
                        .documents()
                        .get("targets")
                        .current())
                .contains("a");
        assertThat(workspace
                        .undoDocument("targets")
                        .join()
                        .documents()
                        .get("targets")
                        .current())
                .isEqualTo(Optional.empty());
        assertThat(workspace
                        .redoDocument("targets")
                        .join()
                        .documents()
                        .get("targets")
                        .current())
                .contains("a");
        assertThat(file.writes()).contains("document position targets 0");
    }

    @Test
    void anEditionMadeAfterUndoTakesThePlaceOfWhatCouldBeRedone() {
        workspace.changeDocument("targets", "a").join();
        workspace.changeDocument("targets", "b").join();
        workspace.undoDocument("targets").join();

        WorkspaceState after = workspace.changeDocument("targets", "c").join();

        assertThat(after.documents().get("targets")).isEqualTo(new DocumentHistory(List.of("a", "c"), 2));
    }

    @Test
    void documentsHaveHistoriesOfTheirOwn() {
        workspace.changeDocument("targets", "a").join();
        workspace.changeDocument("thresholds", "x").join();

        WorkspaceState after = workspace.undoDocument("targets").join();

        assertThat(after.documents().get("thresholds").current()).contains("x");
    }

    @Test
    void thereIsNothingToTakeBackAtFirst() {
        assertThatThrownBy(() -> workspace.undoDocument("targets").join())
                .hasCauseInstanceOf(EditRejectedException.class);
    }

    @Test
    void aCopyOfTheProjectHasTheDocuments() {
        WorkspaceState after = workspace.changeDocument("targets", "a").join();

        assertThat(WorkspaceOpening.contentOf(after, Optional.empty()).documents())
                .isEqualTo(after.documents());
    }

    private Workspace workspace() {
        try {
            StoredProject content = file.read(CancellationToken.none(), ProgressListener.SILENT);
            WorkspaceState state = WorkspaceOpening.open(
                    content, Regimes.catalogue(), CancellationToken.none(), ProgressListener.SILENT);
            return new Workspace(state, file, TaskRunner.sameThread(), TaskRunner.sameThread(), Runnable::run);
        } catch (UnusableDataException | ProjectFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
