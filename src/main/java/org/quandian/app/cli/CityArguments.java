package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
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

    /** Reads the city and computes its figures; progress is heard on the way and gone afterwards. */
    CityFigures read(CommandContext context) throws UnusableDataException, ProjectFileException {
        ProgressListener progress = context.progress();
        CommandServices services = context.services();
        try (var file = new CitySource(services).open(path, progress)) {
            StoredProject content = file.read(CancellationToken.none(), progress);
            StandardsCatalogue catalogue = services.datasetReader().readShippedCatalogue();
            Regime regime = regime(content, catalogue);
            Scenario scenario = ScenarioChoice.of(path, scenarioWord).resolve(content);
            return figures(content, catalogue, regime, scenario, progress);
        } finally {
            TerminalProgress.finish(progress);
        }
    }

    private static CityFigures figures(
            StoredProject content,
            StandardsCatalogue catalogue,
            Regime regime,
            Scenario scenario,
            ProgressListener progress) {
        CancellationToken token = CancellationToken.none();
        CityLedger ledger = CityLedger.prepare(content.baseline(), catalogue.ruleBook(regime.id()), token, progress);
        CityResult planned = scenario.interventions().isEmpty() ? ledger.baseline() : ledger.evaluate(scenario);
        return new CityFigures(content, regime, scenario, ledger.baseline(), planned);
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
