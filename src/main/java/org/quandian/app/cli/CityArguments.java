package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.UnusableDataException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which city, under which plan and rule set, a command is about; changes nothing on disk. */
final class CityArguments {
    @Parameters(paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME|FILE", descriptionKey = "cli.option.scenario")
    private @Nullable String scenarioWord;

    @Option(names = "--regime", paramLabel = "ID", descriptionKey = "cli.option.regime")
    private @Nullable String regimeId;

    /** Reads the city and computes its radius figures; progress is heard on the way and gone afterwards. */
    CityFigures read(CommandContext context) throws UnusableDataException, ProjectFileException {
        return read(context, false);
    }

    /**
     * The same, with figures on foot where they are wanted.
     *
     * @throws CommandFailure where they are wanted and the city has no roads
     */
    CityFigures read(CommandContext context, boolean onFoot) throws UnusableDataException, ProjectFileException {
        ProgressListener progress = context.progress();
        try (var file = new CitySource(context.services()).open(path, progress)) {
            CityPlan plan = plan(file, context, progress);
            CityLedger ledger = CityLedger.prepare(plan.baseline(), plan.rules(), CancellationToken.none(), progress);
            Optional<CityLedger> walk =
                    onFoot ? Optional.of(WalkFigures.of(path, file, ledger, progress)) : Optional.empty();
            return new CityFigures(
                    plan.content(),
                    plan.regime(),
                    plan.scenario(),
                    ledger.baseline(),
                    planned(ledger, plan.scenario()),
                    walk.map(each -> planned(each, plan.scenario())));
        } finally {
            TerminalProgress.finish(progress);
        }
    }

    private static CityResult planned(CityLedger ledger, Scenario scenario) {
        return scenario.interventions().isEmpty() ? ledger.baseline() : ledger.evaluate(scenario);
    }

    /** Reads what is named and computes nothing. */
    CityPlan readPlan(CommandContext context, ProgressListener progress)
            throws UnusableDataException, ProjectFileException {
        try (var file = new CitySource(context.services()).open(path, progress)) {
            return plan(file, context, progress);
        }
    }

    private CityPlan plan(ProjectFile file, CommandContext context, ProgressListener progress)
            throws UnusableDataException, ProjectFileException {
        StoredProject content = file.read(CancellationToken.none(), progress);
        StandardsCatalogue catalogue = content.readCatalogue(context.services().datasetReader());
        Regime regime = regime(content, catalogue);
        Scenario scenario = ScenarioChoice.of(path, scenarioWord).resolve(content, context);
        return new CityPlan(content, catalogue, regime, scenario);
    }

    private Regime regime(StoredProject content, StandardsCatalogue catalogue) throws UnusableDataException {
        String wanted = regimeId == null ? content.regimeId() : regimeId;
        var found = catalogue.findRegime(wanted);
        if (found.isEmpty() && regimeId != null) {
            String known = catalogue.regimes().stream().map(Regime::id).collect(Collectors.joining(", "));
            throw CommandFailure.usage("cli.usage.UNKNOWN_REGIME", Map.of("regime", wanted, "known", known));
        }
        return found.orElseThrow(
                () -> new UnusableDataException(UnusableDataException.Code.REGIME_UNKNOWN, Map.of("regime", wanted)));
    }
}
