package org.quandian.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private OutputFile file = new OutputFile();

    /** Prints the one of the forms that was asked for. */
    void print(CommandContext context, Supplier<String> table, Supplier<String> json, Supplier<String> csv)
            throws IOException {
        switch (format) {
            case TABLE -> file.print(context, table.get());
            case JSON -> file.print(context, json.get());
            case CSV -> file.printCsv(context, csv.get());
        }
    }
}
