package org.quandian.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.PlainTable;
import picocli.CommandLine.Option;

/** The options that say in what form rows are printed and where to: as a table for people, as CSV for spreadsheets, as JSON. */
final class RowChoice {
    /** The forms. */
    enum Format {
        TABLE,
        CSV,
        JSON;

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
    void print(CommandContext context, Supplier<String> table, Supplier<PlainTable> rows, Supplier<String> json)
            throws IOException {
        String text =
                switch (format) {
                    case TABLE -> table.get();
                    case CSV -> rows.get().csv();
                    case JSON -> json.get();
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
