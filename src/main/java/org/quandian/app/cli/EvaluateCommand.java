package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.siting.SitingRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian evaluate PATH}: the figures of a project or a folder, as they stand or under a plan. Changes nothing on disk. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    /** The forms a result can be printed in. */
    enum Format {
        TABLE,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What figures can be asked by. */
    enum Zones {
        CITY(ZoneLevel.CITY),
        DISTRICT(ZoneLevel.DISTRICT),
        COMMUNITY(ZoneLevel.COMMUNITY),
        UNIT(ZoneLevel.UNIT);

        private final ZoneLevel level;

        Zones(ZoneLevel level) {
            this.level = level;
        }

        ZoneLevel level() {
            return level;
        }

        @Override
        public String toString() {
            return level.id();
        }
    }

    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--by", paramLabel = "city|district|community|unit", descriptionKey = "cli.evaluate.by")
    private Zones by = Zones.CITY;

    @Mixin
    private LedgerChoice ledgers = new LedgerChoice();

    @Mixin
    private IndicatorChoice indicators = new IndicatorChoice();

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "cli.evaluate.format")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.evaluate.out")
    private @Nullable Path out;

    EvaluateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        CityFigures figures = city.read(context, ledgers.wantsWalk());
        Evaluation evaluation = evaluation(figures);
        Path target = out;
        if (target == null) {
            context.streams().out().print(text(evaluation, figures));
        } else {
            // Excel takes a CSV without this mark for text in the machine's own code page and garbles Chinese names.
            String mark = format == Format.CSV ? "\uFEFF" : "";
            OutputFiles.write(target, mark + text(evaluation, figures));
        }
        return ExitCode.DONE.number();
    }

    private Evaluation evaluation(CityFigures figures) {
        Evaluation.Builder builder =
                Evaluation.of(figures, context.messages()).figures(ledgers.list(), wanted(figures), by.level);
        if (figures.hasPlan()) {
            builder.siting(SitingRules.prepare(figures.content().baseline()).withRules(figures.rules()));
        }
        return builder.build();
    }

    /** In the order of the radius ledger, which has them all; each that is named must be in every ledger that is asked for. */
    private List<String> wanted(CityFigures figures) {
        for (Ledger ledger : ledgers.list()) {
            var unused = indicators.of(figures.in(ledger).planned().indicatorIds());
        }
        return indicators.of(figures.planned().indicatorIds());
    }

    private String text(Evaluation evaluation, CityFigures figures) {
        return switch (format) {
            case TABLE -> new EvaluationTable(context.messages(), figures.rules()).text(evaluation);
            case JSON -> Json.pretty(evaluation) + "\n";
            case CSV -> EvaluationCsv.text(evaluation);
        };
    }
}
