package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario rename PATH FROM NEW}: gives a scenario another name. */
@Command(name = "rename", mixinStandardHelpOptions = true)
final class ScenarioRenameCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "FROM", descriptionKey = "cli.scenario.from")
    private String from = "";

    @Parameters(index = "2", paramLabel = "NEW", descriptionKey = "cli.scenario.new")
    private String to = "";

    ScenarioRenameCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        var unused = new ScenarioSource(context, path)
                .change(workspace -> workspace.scenarios().rename(from, to).join());
        context.streams()
                .out()
                .println(context.messages().text("cli.scenario.RENAMED", Map.of("from", from, "to", to)));
        return ExitCode.DONE.number();
    }
}
