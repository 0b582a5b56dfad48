package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario delete PATH NAME}: takes a scenario out for good, never the last one. */
@Command(name = "delete", mixinStandardHelpOptions = true)
final class ScenarioDeleteCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.scenario.from")
    private String name = "";

    ScenarioDeleteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        var unused = new ScenarioSource(context, path)
                .change(workspace -> workspace.scenarios().delete(name).join());
        context.streams().out().println(context.messages().text("cli.scenario.DELETED", Map.of("name", name)));
        return ExitCode.DONE.number();
    }
}
