package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Scenario;
import org.quandian.workspace.StoredProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario export PATH [NAME] -o FILE}: writes a scenario as GeoJSON or as shapefiles. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ScenarioExportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "cli.scenario.name")
    private @Nullable String name;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.scenario.out")
    private Path out = Path.of("");

    ScenarioExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        ScenarioSource source = new ScenarioSource(context, path);
        StoredProject content = source.read();
        Scenario plan = source.scenario(content, Optional.ofNullable(name));
        context.services().scenarioFiles().write(out, plan, content.baseline().city());
        context.streams()
                .out()
                .println(context.messages()
                        .text(
                                "cli.scenario.EXPORTED",
                                Map.of(
                                        "name", plan.name(),
                                        "count",
                                                Integer.toString(
                                                        plan.interventions().size()),
                                        "file", out.toString())));
        return ExitCode.DONE.number();
    }
}
