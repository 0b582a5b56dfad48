package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.workspace.WorkspaceState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quandian scenario branch PATH FROM NEW [--at STEP]}: a new scenario that begins with the first steps of another. */
@Command(name = "branch", mixinStandardHelpOptions = true)
final class ScenarioBranchCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "FROM", descriptionKey = "cli.scenario.from")
    private String from = "";

    @Parameters(index = "2", paramLabel = "NEW", descriptionKey = "cli.scenario.new")
    private String name = "";

    @Option(names = "--at", paramLabel = "STEP", descriptionKey = "cli.scenario.at")
    private @Nullable Integer at;

    ScenarioBranchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        WorkspaceState state = new ScenarioSource(context, path).change(workspace -> {
            var history = workspace.state().getHistory(from);
            int steps = history.edits().size();
            int position = at == null ? history.position() : at;
            if (position < 0 || position > steps) {
                throw CommandFailure.usage(
                        "cli.scenario.NO_STEP",
                        Map.of("step", Integer.toString(position), "steps", Integer.toString(steps)));
            }
            return workspace.scenarios().branch(from, position, name).join();
        });
        context.streams()
                .out()
                .println(context.messages()
                        .text(
                                "cli.scenario.BRANCHED",
                                Map.of(
                                        "name", name,
                                        "from", from,
                                        "step", Integer.toString(state.history().position()))));
        return ExitCode.DONE.number();
    }
}
