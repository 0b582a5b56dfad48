package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Scenario;
import org.quandian.workspace.ReadPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario import PATH FILE}: makes a scenario of a plan file, all of it or nothing. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ScenarioImportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.scenario.file")
    private Path file = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.scenario.as")
    private @Nullable String name;

    ScenarioImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        ScenarioSource source = new ScenarioSource(context, path);
        ReadPlan read = PlanReading.read(file, source.read().baseline(), context);
        Scenario plan = name == null ? read.scenario() : read.scenario().withName(name);
        var unused = source.change(workspace -> workspace.scenarios().add(plan).join());
        context.streams()
                .out()
                .println(context.messages()
                        .text(
                                "cli.scenario.IMPORTED",
                                Map.of(
                                        "name", plan.name(),
                                        "count",
                                                Integer.toString(
                                                        plan.interventions().size()))));
        return ExitCode.DONE.number();
    }
}
