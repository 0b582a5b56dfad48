package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Denominator;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.StepRunner;
import org.quandian.task.TaskRunner;

/** The one writer: one change after the other, on disk before it is shown, and nothing half done. */
class WorkspaceTest {
    private static final String A = WorkspaceOpening.FIRST_SCENARIO;

    private final StoredProject content = WorkspaceOpening.contentOf(new ImportedCity(
            city().block(0, 0, 100, 100)
                    .people(300)
                    .block(5000, 0, 100, 100)
                    .people(100)
                    .building(200, 0, 50, 50)
                    .build(),
            new ImportReport(List.of(), List.of())));
    private final RecordingProject file = new RecordingProject(content);
    private final List<WorkspaceState> published = new ArrayList<>();
    private final Workspace workspace = workspace(TaskRunner.sameThread(), TaskRunner.sameThread());

    @Test
    void anEditIsWrittenAndShownWithItsFigures() {
        EditOutcome outcome = workspace.apply(place("p")).join();

        assertThat(file.writes()).containsExactly("edit " + A + " 0 Place");
        assertThat(published).containsExactly(outcome.state());
        assertThat(workspace.state()).isSameAs(outcome.state());
        assertThat(outcome.state().scenario().findIntervention("p")).isPresent();
        assertThat(outcome.state()
                        .figures()
                        .get("park")
                        .city(Denominator.POPULATION)
                        .served())
                .isEqualTo(300);
    }

    @Test
    void aFailedWriteLeavesEverythingAsItWas() {
        WorkspaceState before = workspace.state();
        file.failOn("edit");

        Throwable failure = failureOf(workspace.apply(place("p")));

        assertThat(failure).isInstanceOf(ProjectFileException.class);
        assertThat(workspace.state()).isSameAs(before);
        assertThat(published).isEmpty();
        assertThat(file.writes()).isEmpty();
    }

    @Test
    void workGoesOnAfterAFailedWrite() {
        file.failOn("edit");
        failureOf(workspace.apply(place("p")));
        file.heal();

        workspace.apply(place("q")).join();

        assertThat(file.writes()).containsExactly("edit " + A + " 0 Place");
        assertThat(workspace.state().scenario().interventions()).hasSize(1);
    }

    @Test
    void aRefusedEditIsNotWritten() {
        Throwable failure = failureOf(workspace.apply(new ScenarioEdit.Remove("none")));

        assertThat(failure).isInstanceOf(EditRejectedException.class);
        assertThat(file.writes()).isEmpty();
        assertThat(workspace.state().revision()).isZero();
    }

    @Test
    void undoAndRedoMoveThePosition() {
        workspace.apply(place("p")).join();
        workspace.undo().join();
        assertThat(workspace
                        .state()
                        .figures()
                        .get("park")
                        .city(Denominator.POPULATION)
                        .served())
                .isZero();
        workspace.redo().join();

        assertThat(file.writes())
                .containsExactly("edit " + A + " 0 Place", "position " + A + " 0", "position " + A + " 1");
        assertThat(workspace
                        .state()
                        .figures()
                        .get("park")
                        .city(Denominator.POPULATION)
                        .served())
                .isEqualTo(300);
    }

    @Test
    void aFailedUndoLeavesEverythingAsItWas() {
        workspace.apply(place("p")).join();
        WorkspaceState before = workspace.state();
        file.failOn("position");

        assertThat(failureOf(workspace.undo())).isInstanceOf(ProjectFileException.class);
        assertThat(workspace.state()).isSameAs(before);
    }

    @Test
    void theNextEditWaitsUntilTheOneBeforeIsOnDisk() {
        StepRunner io = new StepRunner();
        StepRunner analysis = new StepRunner();
        Workspace stepped = workspace(analysis.runner(), io.runner());
        CompletableFuture<EditOutcome> first = stepped.apply(place("p"));
        CompletableFuture<EditOutcome> second = stepped.apply(new ScenarioEdit.Move("p", 5, 5));

        analysis.step();
        assertThat(analysis.waiting()).as("the second edit has not begun").isZero();
        assertThat(first).isNotDone();
        io.step();
        assertThat(first).isCompleted();
        assertThat(analysis.waiting()).as("now it has").isEqualTo(1);
        analysis.step();
        io.step();
        assertThat(second).isCompleted();
        assertThat(file.writes()).containsExactly("edit " + A + " 0 Place", "edit " + A + " 1 Move");
    }

    @Test
    void anEditBehindAFailedOneSeesTheStateWithoutIt() {
        StepRunner io = new StepRunner();
        Workspace stepped = workspace(TaskRunner.sameThread(), io.runner());
        CompletableFuture<EditOutcome> first = stepped.apply(place("p"));
        CompletableFuture<EditOutcome> second = stepped.apply(new ScenarioEdit.Move("p", 5, 5));
        file.failOn("edit");

        io.runAll();

        assertThat(failureOf(first)).isInstanceOf(ProjectFileException.class);
        assertThat(failureOf(second)).isInstanceOf(EditRejectedException.class);
    }

    @Test
    void closingWaitsForTheLastEdit() {
        StepRunner io = new StepRunner();
        Workspace stepped = workspace(TaskRunner.sameThread(), io.runner());
        stepped.apply(place("p"));
        CompletableFuture<Boolean> closed = stepped.close();
        assertThat(io.waiting()).isEqualTo(1);

        io.runAll();

        assertThat(closed).isCompletedWithValue(true);
        assertThat(file.writes()).containsExactly("edit " + A + " 0 Place", "close");
    }

    @Test
    void aNewScenarioIsEmptyAndShown() {
        workspace.apply(place("p")).join();
        workspace.createScenario("B").join();

        assertThat(workspace.state().activeScenario()).isEqualTo("B");
        assertThat(workspace.state().scenario().interventions()).isEmpty();
        assertThat(workspace.state().scenarioNames()).containsExactly(A, "B");
        assertThat(file.writes()).endsWith("add B");
        workspace.selectScenario(A).join();
        assertThat(workspace.state().scenario().interventions()).hasSize(1);
    }

    @Test
    void aScenarioThatCannotBeWrittenIsNotThere() {
        file.failOn("add");

        failureOf(workspace.createScenario("B"));

        assertThat(workspace.state().scenarioNames()).containsExactly(A);
        file.heal();
        assertThat(workspace.createScenario("B").join().activeScenario()).isEqualTo("B");
    }

    @Test
    void anotherRegimeIsWrittenAndChangesTheFigures() {
        workspace.apply(place("p")).join();
        WorkspaceState after = workspace.selectRegime(Regimes.garden2016()).join();

        assertThat(file.writes()).endsWith("regime GARDEN2016");
        assertThat(after.figures().get("park").city(Denominator.POPULATION).served())
                .as("900 m² do not count there")
                .isZero();
    }

    @Test
    void sitingIssuesComeWithTheEdit() {
        EditOutcome outcome = workspace
                .apply(new ScenarioEdit.Place(Shapes.pocketPark("p", 205, 5, 30, 30)))
                .join();

        assertThat(outcome.sitingIssues()).extracting(SitingIssue::code).contains(SitingIssue.Code.INSIDE_BUILDING);
    }

    private Workspace workspace(TaskRunner analysis, TaskRunner io) {
        try {
            WorkspaceState initial = WorkspaceOpening.open(
                    content, Regimes.catalogue(), CancellationToken.none(), ProgressListener.SILENT);
            Workspace made = new Workspace(initial, file, analysis, io, Runnable::run);
            made.addListener(published::add);
            return made;
        } catch (UnusableDataException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ScenarioEdit place(String id) {
        return new ScenarioEdit.Place(Shapes.pocketPark(id, 110, 0, 30, 30));
    }

    private static @Nullable Throwable failureOf(CompletableFuture<?> future) {
        return Failures.of(future);
    }
}
