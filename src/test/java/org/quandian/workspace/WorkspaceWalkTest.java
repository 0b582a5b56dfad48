package org.quandian.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.fixture.CityFixture.city;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Parameter;
import org.quandian.planning.Regime;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.StepRunner;
import org.quandian.task.TaskRunner;

/** The walk ledger comes after the rest, is kept in the file, follows every change, and begins again when the streets are others. */
class WorkspaceWalkTest {
    private static final ProgressListener SILENT = ProgressListener.SILENT;

    private final FakeMaking making = new FakeMaking();
    private final StoredProject content = contentOf(town());
    private final RecordingProject file = new RecordingProject(content);
    private final StepRunner maker = new StepRunner();
    private final List<WalkStatus> published = new ArrayList<>();
    private final Workspace workspace = workspace(content, TaskRunner.sameThread());

    @Test
    void aCityWithoutRoadsHasNoWalkLedgerAndNeverWill() {
        Workspace roadless = workspace(contentOf(city().block(0, 0, 100, 100)), TaskRunner.sameThread());

        WorkspaceState state = roadless.prepareWalk(SILENT).join();

        assertThat(state.walkStatus()).isEqualTo(WalkStatus.NO_ROADS);
        assertThat(state.findFigures(Ledger.WALK)).isEmpty();
        assertThat(state.findFigures(Ledger.RADIUS)).contains(state.figures());
        assertThat(making.calls).isEmpty();
    }

    @Test
    void nothingIsMadeBeforeSomebodyAsks() {
        workspace.apply(place("p")).join();

        assertThat(workspace.state().walkStatus()).isEqualTo(WalkStatus.PREPARING);
        assertThat(workspace.state().findNetwork()).isEmpty();
        assertThat(making.calls).isEmpty();
    }

    @Test
    void itIsMadeAndKeptInTheFile() {
        List<String> heard = new ArrayList<>();

        WorkspaceState state = workspace
                .prepareWalk((step, done) -> heard.add(step + " " + done))
                .join();

        assertThat(state).isSameAs(workspace.state());
        assertThat(state.walkStatus()).isEqualTo(WalkStatus.READY);
        assertThat(state.findNetwork().orElseThrow().graph().edgeCount()).isEqualTo(1);
        assertThat(state.findFigures(Ledger.WALK)).isPresent();
        assertThat(published).containsExactly(WalkStatus.READY);
        assertThat(making.calls).containsExactly("build snap=0.5", "ledger");
        assertThat(file.writes()).containsExactly("find network", "network");
        assertThat(heard).containsExactly("roads 0.7");
    }

    @Test
    void whatIsKeptInTheFileIsReadTheNextTime() {
        workspace.prepareWalk(SILENT).join();
        making.calls.clear();

        Workspace again = workspace(content, TaskRunner.sameThread());

        assertThat(again.prepareWalk(SILENT).join().walkStatus()).isEqualTo(WalkStatus.READY);
        assertThat(making.calls).containsExactly("read 1", "ledger");
    }

    @Test
    void bytesThatCannotBeReadAreMadeAgain() throws Exception {
        workspace.prepareWalk(SILENT).join();
        file.saveNetwork(new StoredNetwork(file.findNetwork().orElseThrow().key(), new byte[] {1, 2}));
        making.calls.clear();

        workspace(content, TaskRunner.sameThread()).prepareWalk(SILENT).join();

        assertThat(making.calls).containsExactly("read 2", "build snap=0.5", "ledger");
        assertThat(file.findNetwork().orElseThrow().bytes()).hasSize(1);
    }

    @Test
    void aNetworkMadeFromSomethingElseIsMadeAgain() throws Exception {
        file.saveNetwork(new StoredNetwork("other roads", new byte[] {1}));

        workspace.prepareWalk(SILENT).join();

        assertThat(making.calls).containsExactly("build snap=0.5", "ledger");
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsNoReasonToGoWithout() {
        file.failOn("find");
        assertThat(workspace.prepareWalk(SILENT).join().walkStatus()).isEqualTo(WalkStatus.READY);

        file.failOn("network");
        Workspace again = workspace(content, TaskRunner.sameThread());
        assertThat(again.prepareWalk(SILENT).join().walkStatus()).isEqualTo(WalkStatus.READY);
    }

    @Test
    void everyChangeBringsBothLedgersUpToDate() {
        workspace.prepareWalk(SILENT).join();

        EditOutcome outcome = workspace.apply(place("p")).join();
        assertThat(outcome.walkNanos()).isPositive();
        assertBothServe(300);
        workspace.undo().join();
        assertBothServe(0);
        workspace.redo().join();
        assertBothServe(300);
        workspace.createScenario("另一个").join();
        assertBothServe(0);
        workspace.selectScenario(WorkspaceOpening.FIRST_SCENARIO).join();
        assertBothServe(300);
        workspace.selectRegime(Regimes.garden2016()).join();
        assertBothServe(0);
        assertThat(published).containsOnly(WalkStatus.READY);
    }

    @Test
    void aPreviewChangesNothing() {
        workspace.prepareWalk(SILENT).join();
        WorkspaceState before = workspace.state();

        assertThat(served(before.preview(place("p"), Ledger.WALK, CancellationToken.none())))
                .isEqualTo(300);
        assertThat(workspace.state()).isSameAs(before);
        assertBothServe(0);
    }

    @Test
    void thereIsNoPreviewOfFiguresThatAreNotThere() {
        assertThatThrownBy(() -> workspace.state().preview(place("p"), Ledger.WALK, CancellationToken.none()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void editsMadeMeanwhileAreInTheFigures() {
        Workspace patient = workspace(content, maker.runner());
        CompletableFuture<WorkspaceState> ready = patient.prepareWalk(SILENT);
        assertThat(patient.prepareWalk(SILENT)).isSameAs(ready);

        patient.apply(place("p")).join();
        assertThat(patient.state().walkStatus()).isEqualTo(WalkStatus.PREPARING);
        maker.runAll();

        assertThat(ready.join()).isSameAs(patient.state());
        assertThat(served(patient.state().findFigures(Ledger.WALK).orElseThrow()))
                .isEqualTo(300);
        assertThat(making.calls).containsExactly("build snap=0.5", "ledger");
    }

    @Test
    void otherRulesOnTheSameStreetsComeIntoForceMeanwhile() {
        Workspace patient = workspace(content, maker.runner());
        patient.apply(place("p")).join();
        var ready = patient.prepareWalk(SILENT);

        patient.selectRegime(Regimes.garden2016()).join();
        maker.runAll();

        assertThat(ready.join().findFigures(Ledger.WALK).orElseThrow().ledger().rules())
                .isSameAs(patient.state().ledger().rules());
        assertThat(served(patient.state().findFigures(Ledger.WALK).orElseThrow()))
                .isZero();
    }

    @Test
    void otherStreetsAreMadeAgainByThemselves() {
        workspace.prepareWalk(SILENT).join();
        making.calls.clear();

        workspace.changeStandards(withSnap(2), new Names()).join();

        assertThat(workspace.state().walkStatus()).isEqualTo(WalkStatus.READY);
        assertThat(published).containsExactly(WalkStatus.READY, WalkStatus.PREPARING, WalkStatus.READY);
        assertThat(making.calls).containsExactly("build snap=2.0", "ledger");
    }

    @Test
    void otherStreetsWhileTheFirstAreMadeAreMadeInstead() {
        Workspace patient = workspace(content, maker.runner());
        CompletableFuture<WorkspaceState> ready = patient.prepareWalk(SILENT);

        patient.changeStandards(withSnap(2), new Names()).join();
        maker.runAll();

        assertThat(ready.join().walkStatus()).isEqualTo(WalkStatus.READY);
        assertThat(making.calls).containsExactly("build snap=0.5", "ledger", "build snap=2.0", "ledger");
    }

    @Test
    void nobodyWaitsForWhatWasNeverAskedFor() {
        workspace.changeStandards(withSnap(2), new Names()).join();

        assertThat(making.calls).isEmpty();
        assertThat(workspace.state().walkStatus()).isEqualTo(WalkStatus.PREPARING);
    }

    @Test
    void roadsOfWhichNoneCanBeWalkedAreToldApart() {
        making.makeNothing();

        WorkspaceState state = workspace.prepareWalk(SILENT).join();

        assertThat(state.walkStatus()).isEqualTo(WalkStatus.FAILED);
        assertThat(state.walk().failure()).contains(WalkFailure.NO_STREETS);
        workspace.apply(place("p")).join();
        assertThat(workspace.state().walkStatus()).isEqualTo(WalkStatus.FAILED);
    }

    @Test
    void whatNobodyForesawIsToldAndWorkGoesOn() {
        making.failWith(new IllegalStateException("broken"));

        assertThat(Failures.of(workspace.prepareWalk(SILENT))).hasMessage("broken");

        assertThat(workspace.state().walk().failure()).contains(WalkFailure.UNEXPECTED);
        workspace.apply(place("p")).join();
        assertThat(served(workspace.state().figures())).isEqualTo(300);
    }

    @Test
    void closingStopsTheMaking() {
        Workspace closed = workspace(content, maker.runner());
        CompletableFuture<WorkspaceState> ready = closed.prepareWalk(SILENT);

        closed.close().join();
        maker.runAll();

        assertThat(Failures.of(ready)).isInstanceOf(CancellationException.class);
        assertThat(closed.state().walkStatus()).isEqualTo(WalkStatus.PREPARING);
        assertThat(file.writes()).doesNotContain("network");
    }

    private void assertBothServe(double people) {
        assertThat(served(workspace.state().figures())).isEqualTo(people);
        assertThat(served(workspace.state().findFigures(Ledger.WALK).orElseThrow()))
                .isEqualTo(people);
    }

    private static double served(org.quandian.access.city.CityResult figures) {
        return figures.get("park").city(Denominator.POPULATION).served();
    }

    private static ScenarioEdit place(String id) {
        return new ScenarioEdit.Place(Shapes.pocketPark(id, 0, 200, 25, 20));
    }

    private static CityFixture town() {
        return city().block(0, 0, 100, 100).people(300).road("branch", 0, 150, 100, 150);
    }

    private static StoredProject contentOf(CityFixture city) {
        return WorkspaceOpening.contentOf(new ImportedCity(city.build(), new ImportReport(List.of(), List.of())));
    }

    private static StandardsCatalogue withSnap(double metres) {
        Regime old = Regimes.uhc2022();
        Parameter snap = new Parameter("walk.snap", "", "", metres, "m", "", false);
        Regime regime = new Regime(
                old.id(),
                old.nameZh(),
                old.nameEn(),
                List.of(),
                old.standards(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(snap));
        return new StandardsCatalogue(List.of(), List.of(regime, Regimes.garden2016()));
    }

    private Workspace workspace(StoredProject stored, TaskRunner makingRunner) {
        try {
            TaskRunner here = TaskRunner.sameThread();
            WorkspaceState initial =
                    WorkspaceOpening.open(stored, Regimes.catalogue(), CancellationToken.none(), SILENT);
            Workspace made = new Workspace(initial, file, here, makingRunner, here, Runnable::run, making);
            made.addListener(state -> published.add(state.walkStatus()));
            return made;
        } catch (UnusableDataException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Catalogues by name. */
    private static final class Names implements CatalogueFormat {
        private final Map<String, StandardsCatalogue> known = new HashMap<>();

        @Override
        public StandardsCatalogue readCatalogue(String text) throws UnusableDataException {
            StandardsCatalogue found = known.get(text);
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
            known.put("c" + known.size(), catalogue);
            return "c" + (known.size() - 1);
        }
    }
}
