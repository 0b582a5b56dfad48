package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.access.gap.GapReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian gaps PATH --indicator ID}: where a service lacks, worst first. Changes nothing on disk. */
@Command(name = "gaps", mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {
    /** The forms a list of gaps can be printed in. */
    enum Format {
        TABLE,
        JSON,
        GEOJSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--indicator", required = true, paramLabel = "ID", descriptionKey = "cli.gaps.indicator")
    private String indicator = "";

    @Option(names = "--format", paramLabel = "table|json|geojson", descriptionKey = "cli.evaluate.format")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.evaluate.out")
    private @Nullable Path out;

    GapsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        CityFigures figures = city.read(context);
        IndicatorChoice.requireKnown(indicator, figures.planned().indicatorIds());
        GapReport report = figures.planned().ledger().gaps(figures.planned(), indicator);
        String text =
                switch (format) {
                    case TABLE -> new GapTable(context.messages(), figures).text(report);
                    case JSON -> Json.pretty(GapList.of(figures, report)) + "\n";
                    case GEOJSON -> GapGeoJson.text(figures, report);
                };
        Path target = out;
        if (target == null) {
            context.streams().out().print(text);
        } else {
            OutputFiles.write(target, text);
        }
        return ExitCode.DONE.number();
    }
}
