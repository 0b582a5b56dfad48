package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quandian open PATH}: opens the window on a project file or a city's folder. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "PATH", descriptionKey = "cli.param.path")
    private Path path = Path.of("");

    OpenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.services().openWindow(Optional.of(path), context.chosenLanguage());
        return ExitCode.DONE.number();
    }
}
