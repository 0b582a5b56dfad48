package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.CheckTable;
import org.quandian.planning.Denominator;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Ledger;
import org.quandian.planning.MergeConflict;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/** What is done to scenarios as wholes: one write each, and nothing half done. */
class ProjectScenariosTest {
    private static final String A = WorkspaceOpening.FIRST_SCENARIO;

    private final StoredProject content = WorkspaceOpening.contentOf(new ImportedCity(
            city().block(0, 0, 100, 100)
                    .people(300)
                    .block(5000, 0, 100, 100)
                    .people(100)
                    .build(),
            new ImportReport(List.of(), List.of())));
    private final RecordingProject file = new RecordingProject(content);
    private final Workspace workspace = new Workspace(
            WorkspaceOpening.open(content, Regimes.catalogue(), CancellationToken.none(), ProgressListener.SILENT),
            file,
            TaskRunner.sameThread(),
            TaskRunner.sameThread(),
            Runnable::run);

    ProjectScenariosTest() throws UnusableDataException {}

    @Test
    void aBranchIsOneWriteAndShown() {
        apply(place("p", 0));
        apply(place("q", 5000));

        workspace.scenarios().branch(A, 1, "B").join();

        assertThat(file.writes()).endsWith("copy " + A + " 1 1 B");
        assertThat(workspace.state().activeScenario()).isEqualTo("B");
        assertThat(workspace.state().scenario().name()).isEqualTo("B");
        assertThat(workspace.state().scenario().interventions()).hasSize(1);
        assertThat(served()).isEqualTo(300);
        assertThat(workspace.undo().join().state().scenario().interventions()).isEmpty();
    }

    @Test
    void aBranchThatCannotBeWrittenIsNotThere() {
        file.failOn("copy");

        assertThat(Failures.of(workspace.scenarios().branch(A, 0, "B"))).isInstanceOf(ProjectFileException.class);
        assertThat(workspace.state().scenarioNames()).containsExactly(A);
    }

    @Test
    void namesAreFreeAndNotBlank() {
        assertThat(codeOf(Failures.of(workspace.scenarios().branch(A, 0, A))))
                .isEqualTo(EditRejectedException.Code.SCENARIO_EXISTS);
        assertThat(codeOf(Failures.of(workspace.scenarios().rename(A, " "))))
                .isEqualTo(EditRejectedException.Code.NO_NAME);
        assertThat(codeOf(Failures.of(workspace.scenarios().delete("Z"))))
                .isEqualTo(EditRejectedException.Code.UNKNOWN_SCENARIO);
        assertThat(codeOf(Failures.of(workspace.scenarios().delete(A))))
                .isEqualTo(EditRejectedException.Code.LAST_SCENARIO);
        assertThat(file.writes()).isEmpty();
    }

    @Test
    void aDeletedScenarioLeavesItsNeighbourOnScreen() {
        apply(place("p", 0));
        workspace.createScenario("B").join();

        workspace.scenarios().delete("B").join();

        assertThat(workspace.state().activeScenario()).isEqualTo(A);
        assertThat(served()).isEqualTo(300);
        assertThat(file.writes()).endsWith("delete B " + A);
    }

    @Test
    void aScenarioThatIsNotShownIsChangedUnseen() {
        workspace.createScenario("B").join();

        workspace.scenarios().applyTo(A, place("p", 0)).join();

        assertThat(served()).isZero();
        assertThat(workspace.state().getHistory(A).current().interventions()).hasSize(1);
        assertThat(file.writes()).endsWith("edit " + A + " 0 Place");
        assertThat(workspace
                        .selectScenario(A)
                        .join()
                        .figures()
                        .get("park")
                        .city(Denominator.POPULATION)
                        .served())
                .isEqualTo(300);
    }

    @Test
    void checkingPlacesACopyAndUncheckingDisables() {
        apply(place("p", 0));
        workspace.createScenario("B").join();
        CheckTable.Row row = workspace.state().checkTable().rows().get(0);
        assertThat(row.mark(0)).isEqualTo(CheckTable.Mark.ON);
        assertThat(row.mark(1)).isEqualTo(CheckTable.Mark.ABSENT);

        apply(CheckTable.edit(row, 1, true).orElseThrow());
        assertThat(served()).isEqualTo(300);
        row = workspace.state().checkTable().rows().get(0);
        apply(CheckTable.edit(row, 1, false).orElseThrow());

        assertThat(served()).isZero();
        row = workspace.state().checkTable().rows().get(0);
        assertThat(row.mark(1)).isEqualTo(CheckTable.Mark.OFF);
        assertThat(row.isVaried()).isFalse();
        assertThat(CheckTable.edit(row, 1, false)).isEmpty();
    }

    @Test
    void aMergeIsOneStep() {
        apply(place("p", 0));
        workspace.scenarios().branch(A, 1, "B").join();
        apply(place("q", 5000));
        apply(new ScenarioEdit.Move("p", 3, 0));

        workspace.scenarios().merge(A, "B", Map.of()).join();

        assertThat(workspace.state().getHistory(A).position()).isEqualTo(2);
        assertThat(workspace.state().getHistory(A).current().interventions())
                .isEqualTo(workspace.state().scenario().interventions());
        assertThat(file.writes()).endsWith("edit " + A + " 1 Batch");
    }

    @Test
    void whatWasMergedOnceIsNoConflictLater() {
        apply(place("p", 0));
        workspace.scenarios().branch(A, 1, "B").join();
        apply(new ScenarioEdit.Move("p", 3, 0));
        workspace.scenarios().merge(A, "B", Map.of()).join();
        apply(new ScenarioEdit.Move("p", 4, 0));

        assertThat(workspace.state().mergeOf(A, "B").conflicts()).isEmpty();
        assertThat(workspace.state().mergeOf("B", A).changes().isEmpty()).isTrue();
    }

    @Test
    void bothKeptGetsAnIdThatNothingHas() {
        apply(place("p1", 0));
        workspace.createScenario("B").join();
        apply(place("p1", 5000));

        workspace
                .scenarios()
                .merge(A, "B", Map.of("p1", MergeConflict.Choice.BOTH))
                .join();

        assertThat(workspace.state().getHistory(A).current().interventions())
                .extracting(each -> each.id())
                .containsExactly("p1", "p2");
    }

    @Test
    void anImportedPlanIsOneStep() {
        Scenario plan = new Scenario("外来", List.of(Shapes.pocketPark("p", 0, 200, 30, 30)));

        workspace.scenarios().add(plan).join();

        assertThat(workspace.state().scenario()).isEqualTo(plan);
        assertThat(file.writes()).containsExactly("add 外来 with 1");
        assertThat(workspace.undo().join().state().scenario().interventions()).isEmpty();
    }

    @Test
    void figuresOfAnotherPlanAreRemembered() {
        Scenario plan = new Scenario("x", List.of(Shapes.pocketPark("p", 0, 200, 30, 30)));
        var first = workspace
                .scenarios()
                .figuresOf(plan, Ledger.RADIUS, CancellationToken.none())
                .join();

        assertThat(first.get("park").city(Denominator.POPULATION).served()).isEqualTo(300);
        assertThat(workspace
                        .scenarios()
                        .figuresOf(plan.withName("y"), Ledger.RADIUS, CancellationToken.none())
                        .join())
                .isSameAs(first);
        assertThat(workspace
                        .scenarios()
                        .figuresOf(Scenario.empty("z"), Ledger.RADIUS, CancellationToken.none())
                        .join())
                .isSameAs(workspace.state().figures());
    }

    private double served() {
        return workspace
                .state()
                .figures()
                .get("park")
                .city(Denominator.POPULATION)
                .served();
    }

    private void apply(ScenarioEdit edit) {
        var unused = workspace.apply(edit).join();
    }

    private static ScenarioEdit place(String id, double x) {
        return new ScenarioEdit.Place(Shapes.pocketPark(id, x, 200, 30, 30));
    }

    private static EditRejectedException.Code codeOf(@org.jspecify.annotations.Nullable Throwable failure) {
        assertThat(failure).isInstanceOf(EditRejectedException.class);
        return ((EditRejectedException) failure).code();
    }
}
