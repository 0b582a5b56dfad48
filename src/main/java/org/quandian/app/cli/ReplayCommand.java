package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityResult;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.OpenedProject;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.WalkStatus;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceLoader;
import org.quandian.workspace.WorkspaceState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code quandian replay PATH EDITS.jsonl}: applies edits one by one through the same workspace as the window. On a project file each
 * edit is on disk before its line is printed; on a folder they live in memory.
 */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    /** The forms a line can be printed in. */
    enum Format {
        JSON,
        TABLE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "EDITS.jsonl", descriptionKey = "cli.param.edits")
    private Path edits = Path.of("");

    @Mixin
    private IndicatorChoice indicators = new IndicatorChoice();

    @Mixin
    private LedgerChoice ledgers = new LedgerChoice();

    @Option(names = "--verify", descriptionKey = "cli.replay.verify")
    private boolean verify;

    @Option(names = "--strict", descriptionKey = "cli.replay.strict")
    private boolean strict;

    @Option(names = "--scenario", paramLabel = "NAME|FILE", descriptionKey = "cli.replay.scenario")
    private @Nullable String scenarioWord;

    @Option(names = "--format", paramLabel = "json|table", descriptionKey = "cli.replay.format")
    private Format format = Format.JSON;

    ReplayCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        List<EditLine> lines = new EditLineReader(edits, facilityTypes()).readAll();
        Workspace workspace = open();
        try {
            prepareScenario(workspace);
            prepareWalk(workspace);
            for (Ledger ledger : ledgers.list()) {
                CityResult figures = workspace.state().findFigures(ledger).orElseThrow();
                figures.compute(watched(figures.indicatorIds(), lines), CancellationToken.none());
            }
            ReplayPrinter printer = new ReplayPrinter(context, format == Format.JSON, ledgers.list());
            return new Replay(workspace, printer, verify, strict).run(lines).number();
        } finally {
            workspace.close().join();
        }
    }

    private Set<String> facilityTypes() {
        return context.services().datasetReader().readShippedCatalogue().types().stream()
                .map(FacilityType::id)
                .collect(Collectors.toSet());
    }

    private Workspace open() throws UnusableDataException {
        TaskRunner here = TaskRunner.sameThread();
        CommandServices services = context.services();
        WorkspaceLoader loader =
                new WorkspaceLoader(services.datasetReader(), services.projects(), here, here, Runnable::run);
        ProgressListener progress = context.progress();
        CancellationToken token = CancellationToken.none();
        try {
            CitySource.requireExisting(path);
            OpenedProject opened = CitySource.isFolder(path)
                    ? loader.openFolder(CitySource.folderOf(path), token, progress)
                            .join()
                    : loader.openProject(path, token, progress).join();
            return opened.workspace();
        } finally {
            TerminalProgress.finish(progress);
        }
    }

    private void prepareWalk(Workspace workspace) {
        if (!ledgers.wantsWalk()) {
            return;
        }
        ProgressListener progress = context.progress();
        try {
            WorkspaceState state = workspace.prepareWalk(progress).join();
            if (state.walkStatus() == WalkStatus.NO_ROADS) {
                throw WalkFigures.noRoads(path);
            }
            state.walk().failure().ifPresent(why -> {
                throw WalkFigures.failed(path, why);
            });
        } finally {
            TerminalProgress.finish(progress);
        }
    }

    /** Everything, unless something else is asked for or only parks are placed. */
    private List<String> watched(List<String> known, List<EditLine> lines) {
        boolean parksOnly = lines.stream().allMatch(EditLine::isAboutParks);
        return indicators.isOpen() && !parksOnly ? known : indicators.of(known);
    }

    private void prepareScenario(Workspace workspace) throws UnusableDataException {
        String word = scenarioWord;
        if (word == null) {
            return;
        }
        var plan = ScenarioChoice.of(path, word).planFile();
        if (plan.isEmpty()) {
            workspace.createScenario(word).join();
            return;
        }
        if (!CitySource.isFolder(path)) {
            throw CommandFailure.usage("cli.usage.PLAN_ON_PROJECT", Map.of("plan", word));
        }
        Scenario start = PlanReading.read(plan.get(), workspace.state().baseline(), context)
                .scenario();
        List<ScenarioEdit> places = start.interventions().stream()
                .<ScenarioEdit>map(ScenarioEdit.Place::new)
                .toList();
        workspace.createScenario(start.name()).join();
        workspace.apply(new ScenarioEdit.Batch(places)).join();
    }
}
