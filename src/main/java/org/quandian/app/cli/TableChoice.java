package org.quandian.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in what form something without places is printed and where to. */
final class TableChoice {
    /** The forms. */
    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "cli.evaluate.format")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.evaluate.out")
    private @Nullable Path out;

    /** Prints the one of the forms that was asked for. */
    void print(CommandContext context, Supplier<String> table, Supplier<String> json) throws IOException {
        String text = format == Format.JSON ? json.get() : table.get();
        Path target = out;
        if (target == null) {
            context.streams().out().print(text);
        } else {
            OutputFiles.write(target, text);
        }
    }
}
