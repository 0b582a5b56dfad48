package org.quandian.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say in what form a list is printed and where to. */
final class PlaceOutput {
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

    @Mixin
    private OutputFile file = new OutputFile();

    /** Prints the one of the forms that was asked for. */
    void print(CommandContext context, Supplier<String> table, Supplier<String> json, Supplier<String> geoJson)
            throws IOException {
        file.print(
                context,
                switch (format) {
                    case TABLE -> table.get();
                    case JSON -> json.get();
                    case GEOJSON -> geoJson.get();
                });
    }
}
