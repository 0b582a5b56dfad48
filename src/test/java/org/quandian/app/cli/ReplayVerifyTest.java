package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.CityLedger;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.MemoryProject;
import org.quandian.workspace.ProjectDocuments;
import org.quandian.workspace.ScenarioHistory;
import org.quandian.workspace.StandardsHistory;
import org.quandian.workspace.WalkState;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceOpening;
import org.quandian.workspace.WorkspaceState;

/** {@code --verify}: what the workspace follows edit by edit is what a computation from nothing gives, or the replay says where not. */
@ExtendWith(SmallCity.class)
class ReplayVerifyTest {
    private static final Path DEMO_CITY = Path.of("maps", "lucheng");
    private static final int EDITS = 1000;
    private static final int EDITS_OF_EVERY_KIND = 150;

    @Test
    void aThousandRandomEditsOnTheDemoCityAreFollowedExactly(@TempDir Path folder) throws Exception {
        Baseline city = new CityFolderReader()
                .readCity(DEMO_CITY, CancellationToken.none(), ProgressListener.SILENT)
                .baseline();
        Path edits = Files.write(folder.resolve("edits.jsonl"), edits(city));

        Shell shell = new Shell();
        Shell.Said said = shell.run("replay", DEMO_CITY, edits, "--indicator", "park", "--verify");

        requireAllDone(shell, said, EDITS);
    }

    @Test
    void editsOfEveryKindAreFollowedExactlyByEveryIndicator(SmallCity.Place city, @TempDir Path folder)
            throws Exception {
        Path edits = Files.write(
                folder.resolve("edits.jsonl"), edits(city.baseline()).subList(0, EDITS_OF_EVERY_KIND));

        Shell shell = new Shell();
        Shell.Said said = shell.run("replay", city.folder(), edits, "--all", "--verify");

        requireAllDone(shell, said, EDITS_OF_EVERY_KIND);
        assertThat(said.lines().get(0)).contains("facility.market", "living-circle.15", "school.primary.seats");
    }

    private static List<String> edits(Baseline city) {
        List<String> types = new CityFolderReader()
                .readShippedCatalogue().types().stream().map(FacilityType::id).toList();
        return new RandomEdits(20260701, city, types).lines(EDITS);
    }

    private static void requireAllDone(Shell shell, Shell.Said said, int edits) {
        assertThat(shell.crashes).isEmpty();
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.lines()).hasSize(edits).noneMatch(line -> line.contains("\"error\""));
        assertThat(said.lines()).anyMatch(line -> !line.contains("\"recomputed\":0,"));
    }

    @Test
    void aDifferenceEndsTheReplayWithCodeThree(SmallCity.Place city) {
        CommandFailure failure = failureWith(city.baseline(), 1e-6);

        assertThat(failure.exitCode()).isEqualTo(ExitCode.VERIFICATION_FAILED);
        assertThat(failure.args()).containsEntry("number", "1");
        assertThat(failure.args().get("what")).startsWith("park.district[");
    }

    @Test
    void roundingIsNoDifference(SmallCity.Place city) {
        assertThat(replay(city.baseline(), 1e-12)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatIsNoNumberDiffers(SmallCity.Place city) {
        assertThat(failureWith(city.baseline(), Double.NaN).exitCode()).isEqualTo(ExitCode.VERIFICATION_FAILED);
    }

    private static CommandFailure failureWith(Baseline baseline, double error) {
        return assertThrows(CommandFailure.class, () -> replay(baseline, error));
    }

    /** Replays one edit with a ledger whose incremental figures are off by that much in one unit. */
    private static ExitCode replay(Baseline baseline, double error) {
        var place = new ScenarioEdit.Place(Shapes.pocketPark(
                "p", baseline.extent().centre().x, baseline.extent().centre().y, 50, 50));
        ServiceResult honest = Ledgers.parks(
                Ledgers.of(baseline, Regimes.uhc2022()),
                place.applyTo(Scenario.empty(WorkspaceOpening.FIRST_SCENARIO)));
        CityLedger drifting =
                CityLedger.of(baseline, Ledgers.rules(Regimes.uhc2022()), List.of(new DriftingEngine(honest, error)));
        drifting.baseline().compute(List.of(Facility.PARK), CancellationToken.none());
        var content = WorkspaceOpening.contentOf(new ImportedCity(baseline, new ImportReport(List.of(), List.of())));
        String name = WorkspaceOpening.FIRST_SCENARIO;
        WorkspaceState state = new WorkspaceState(
                0,
                baseline,
                content.report(),
                Regimes.catalogue(),
                StandardsHistory.of(Regimes.catalogue()),
                Regimes.uhc2022(),
                drifting,
                SitingRules.prepare(baseline),
                Map.of(name, ScenarioHistory.empty(name)),
                name,
                drifting.baseline(),
                WalkState.of(baseline),
                ProjectDocuments.NONE);
        TaskRunner here = TaskRunner.sameThread();
        Workspace workspace = new Workspace(state, new MemoryProject(content), here, here, Runnable::run);
        ReplayPrinter printer = new ReplayPrinter(
                new CommandContext(
                        new Shell(),
                        CommandStreams.utf8(new ByteArrayOutputStream(), new ByteArrayOutputStream(), false),
                        Messages.in(Messages.Language.ZH),
                        Optional.empty()),
                true,
                List.of(Ledger.RADIUS));
        return new Replay(workspace, printer, true, false)
                .run(List.of(new EditLine(1, "place", "p", new EditLine.Apply(place))));
    }

    /** Honest when it computes everything, a little wrong when it follows an edit. */
    private record DriftingEngine(ServiceResult honest, double error) implements IndicatorEngine {
        @Override
        public String indicatorId() {
            return honest.indicatorId();
        }

        @Override
        public IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token) {
            return honest;
        }

        @Override
        public IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
            return new Drifted(honest, error);
        }
    }

    /** Figures with one district that is off. */
    private record Drifted(IndicatorResult honest, double error) implements IndicatorResult {
        @Override
        public String indicatorId() {
            return honest.indicatorId();
        }

        @Override
        public List<Denominator> denominators() {
            return honest.denominators();
        }

        @Override
        public CoverageRate city(Denominator denominator) {
            return honest.city(denominator);
        }

        @Override
        public List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
            return honest.byZone(level, denominator).stream()
                    .map(each -> new CoverageRate(
                            each.key(), level, each.zone(), each.total(), each.served() + error * each.total()))
                    .toList();
        }

        @Override
        public Details details() {
            return honest.details();
        }

        @Override
        public Details details(ZoneLevel level, String zone) {
            return honest.details(level, zone);
        }
    }
}
