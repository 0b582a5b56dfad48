package org.quandian.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in what form figures are printed, spreadsheets included, and where to. */
final class FigureOutput {
    /** The forms. */
    enum Format {
        TABLE,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "cli.evaluate.format")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.evaluate.out")
    private @Nullable Path out;

    /** Prints the one of the forms that was asked for. */
    void print(CommandContext context, Supplier<String> table, Supplier<String> json, Supplier<String> csv)
            throws IOException {
        String text =
                switch (format) {
                    case TABLE -> table.get();
                    case JSON -> json.get();
                    case CSV -> csv.get();
                };
        Path target = out;
        if (target == null) {
            context.streams().out().print(text);
        } else {
            // Excel takes a CSV without this mark for text in the machine's own code page and garbles Chinese names.
            OutputFiles.write(target, (format == Format.CSV ? "\uFEFF" : "") + text);
        }
    }
}
