package org.quandian.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code quandian [PATH]}: opens the window, on a project or folder where one is named, else on the demo city. */
@Command(name = "quandian", mixinStandardHelpOptions = true)
final class RootCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec self = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "cli.param.open")
    private @Nullable String path;

    RootCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<Path> named = Optional.ofNullable(path).map(this::toPath);
        context.services().openWindow(named, context.chosenLanguage());
        return ExitCode.DONE.number();
    }

    /** A mistyped command must not open a window on a folder of that name that is not there. */
    private Path toPath(String word) {
        Path path = Path.of(word);
        boolean looksLikeCommand = word.matches("[A-Za-z-]+");
        if (looksLikeCommand && !Files.exists(path)) {
            String commands = String.join(", ", self.subcommands().keySet());
            throw CommandFailure.usage("cli.usage.UNKNOWN_COMMAND", Map.of("word", word, "commands", commands));
        }
        return path;
    }
}
