package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.UnusableDataException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quandian network PATH [--check]}: what the walking network is like that a city's roads make. Changes nothing on disk. */
@Command(name = "network", mixinStandardHelpOptions = true)
final class NetworkCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Option(names = "--check", descriptionKey = "cli.network.check")
    private boolean check;

    @Option(names = "--regime", paramLabel = "ID", descriptionKey = "cli.option.regime")
    private @Nullable String regimeId;

    @Mixin
    private PlainOutput output = new PlainOutput();

    NetworkCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        NetworkCheck result = examine();
        output.print(
                context,
                () -> new NetworkTable(context.messages()).text(result, check),
                () -> Json.pretty(result) + "\n");
        return ExitCode.DONE.number();
    }

    private NetworkCheck examine() throws UnusableDataException, ProjectFileException {
        ProgressListener progress = context.progress();
        CancellationToken token = CancellationToken.none();
        try (var file = new CitySource(context.services()).open(path, progress)) {
            StoredProject content = file.read(token, progress);
            StandardsCatalogue catalogue =
                    content.readCatalogue(context.services().datasetReader());
            Regime regime = regime(content, catalogue);
            WalkRules rules = WalkRules.of(catalogue.ruleBook(regime.id()));
            WalkNetwork network = WalkNetwork.of(content.baseline(), rules, token, progress);
            NetworkPeople people = NetworkPeople.count(content.baseline(), network, rules, token, progress);
            return NetworkCheck.of(content, regime, network, people, context.messages());
        } finally {
            TerminalProgress.finish(progress);
        }
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
