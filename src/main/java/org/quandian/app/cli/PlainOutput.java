package org.quandian.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say in what form something without places is printed and where to. */
final class PlainOutput {
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

    @Mixin
    private OutputFile file = new OutputFile();

    /** Prints the one of the forms that was asked for. */
    void print(CommandContext context, Supplier<String> table, Supplier<String> json) throws IOException {
        file.print(context, format == Format.JSON ? json.get() : table.get());
    }
}
