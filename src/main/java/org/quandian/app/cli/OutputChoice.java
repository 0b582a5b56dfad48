package org.quandian.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in what form a list is printed and where to. */
final class OutputChoice {
    /** The forms of a list of places. */
    enum Format {
        TABLE,
        JSON,
        GEOJSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "table|json|geojson", descriptionKey = "cli.evaluate.format")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.evaluate.out")
    private @Nullable Path out;

    /** Prints the one of the forms that was asked for. */
    void print(CommandContext context, Supplier<String> table, Supplier<String> json, Supplier<String> geoJson)
            throws IOException {
        String text =
                switch (format) {
                    case TABLE -> table.get();
                    case JSON -> json.get();
                    case GEOJSON -> geoJson.get();
                };
        Path target = out;
        if (target == null) {
            context.streams().out().print(text);
        } else {
            OutputFiles.write(target, text);
        }
    }
}
