package org.quandian.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code quandian scenario …}: what a project's scenarios are, and what is done to them as wholes. */
@Command(name = "scenario", mixinStandardHelpOptions = true)
final class ScenarioCommand implements Callable<Integer> {
    @Spec
    private CommandSpec self = CommandSpec.create();

    /** The command with all it can do. */
    static CommandLine of(CommandContext context) {
        return new CommandLine(new ScenarioCommand())
                .addSubcommand(new ScenarioListCommand(context))
                .addSubcommand(new ScenarioShowCommand(context))
                .addSubcommand(new ScenarioDiffCommand(context))
                .addSubcommand(new ScenarioExportCommand(context))
                .addSubcommand(new ScenarioImportCommand(context))
                .addSubcommand(new ScenarioBranchCommand(context))
                .addSubcommand(new ScenarioMergeCommand(context))
                .addSubcommand(new ScenarioRenameCommand(context))
                .addSubcommand(new ScenarioDeleteCommand(context));
    }

    @Override
    public Integer call() {
        self.commandLine().usage(self.commandLine().getOut());
        return ExitCode.WRONG_USAGE.number();
    }
}
