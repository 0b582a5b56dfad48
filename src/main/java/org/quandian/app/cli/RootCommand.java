package org.quandian.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quandian [PATH]}: opens the window, on a project or folder where one is named, else on the demo city. */
@Command(name = "quandian", mixinStandardHelpOptions = true)
final class RootCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "cli.param.open")
    private @Nullable String path;

    RootCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<Path> named = Optional.ofNullable(path).map(RootCommand::toPath);
        context.services().openWindow(named, context.chosenLanguage());
        return ExitCode.DONE.number();
    }

    /** A mistyped command must not open a window on a folder of that name that is not there. */
    private static Path toPath(String word) {
        Path path = Path.of(word);
        boolean looksLikeCommand = word.matches("[A-Za-z-]+");
        if (looksLikeCommand && !Files.exists(path)) {
            String commands = String.join(", ", CommandLineProgram.commandNames());
            throw CommandFailure.usage("cli.usage.UNKNOWN_COMMAND", Map.of("word", word, "commands", commands));
        }
        return path;
    }
}
