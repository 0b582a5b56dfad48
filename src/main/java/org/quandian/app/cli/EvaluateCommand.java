package org.quandian.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;
import org.quandian.siting.SitingRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian evaluate PATH}: the figures of a project or a folder, as they stand or under a plan. Changes nothing on disk. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
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

    @Mixin
    private FigureOutput output = new FigureOutput();

    EvaluateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        CityFigures figures = city.read(context, ledgers.wantsWalk());
        Evaluation evaluation = evaluation(figures);
        output.print(
                context,
                () -> new EvaluationTable(context.messages(), figures.rules()).text(evaluation),
                () -> Json.pretty(evaluation) + "\n",
                () -> EvaluationCsv.text(evaluation));
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
}
