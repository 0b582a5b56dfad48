package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quandian.dataset.demo.DemoCity;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quandian make-demo-city DIR}: writes the invented city that ships with the program, or another of its kind. */
@Command(name = "make-demo-city", mixinStandardHelpOptions = true)
final class MakeDemoCityCommand implements Callable<Integer> {
    private static final double SMALLEST = 0.02;
    private static final double LARGEST = 50;

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.demo.folder")
    private Path folder = Path.of("");

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.demo.seed")
    private long seed = 1;

    @Option(names = "--scale", paramLabel = "S", descriptionKey = "cli.demo.scale")
    private double scale = 1;

    MakeDemoCityCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (!(scale >= SMALLEST && scale <= LARGEST)) {
            String value = String.format(Locale.ROOT, "%s", scale);
            throw CommandFailure.usage("cli.usage.BAD_VALUE", Map.of("name", "--scale", "value", value));
        }
        ProgressListener progress = context.progress();
        try {
            DemoCity.write(folder, seed, scale, CancellationToken.none(), progress);
        } finally {
            TerminalProgress.finish(progress);
        }
        Map<String, String> args = Map.of(
                "folder", folder.toString(),
                "seed", Long.toString(seed),
                "scale", String.format(Locale.ROOT, "%s", scale));
        context.streams().out().println(context.messages().text("cli.demo.DONE", args));
        return ExitCode.DONE.number();
    }
}
