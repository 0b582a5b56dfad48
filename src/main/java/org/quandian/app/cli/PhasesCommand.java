package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.phase.OrderFinder;
import org.quandian.access.phase.PhaseCosts;
import org.quandian.access.phase.PhaseFigures;
import org.quandian.access.phase.PhaseSlip;
import org.quandian.access.phase.PhaseYears;
import org.quandian.access.phase.SuggestedOrder;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.PhaseTables;
import org.quandian.portrayal.PlainTable;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian phases PATH}: a plan year by year, what a slip does, and in what order to build. Changes nothing on disk. */
@Command(name = "phases", mixinStandardHelpOptions = true)
final class PhasesCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Mixin
    private LedgerChoice ledgers = new LedgerChoice();

    @Mixin
    private IndicatorChoice indicators = new IndicatorChoice();

    @Option(names = "--slip", paramLabel = "PHASE=YEARS", descriptionKey = "cli.phases.slip")
    private @Nullable String slip;

    @Option(names = "--suggest", paramLabel = "ID", descriptionKey = "cli.phases.suggest")
    private @Nullable String suggest;

    @Option(names = "--to", paramLabel = "YEAR", descriptionKey = "cli.phases.to")
    private int lastYear = PhaseYears.USUAL_LAST;

    @Mixin
    private FigureOutput output = new FigureOutput();

    PhasesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (lastYear < Programme.FIRST_YEAR || lastYear > Programme.LAST_YEAR) {
            throw CommandFailure.usage(
                    "cli.usage.BAD_VALUE", Map.of("name", "--to", "value", Integer.toString(lastYear)));
        }
        Optional<SlipChoice> slipping = Optional.ofNullable(slip).map(SlipChoice::parse);
        CityFigures figures = city.read(context, ledgers.wantsWalk());
        for (Ledger ledger : ledgers.list()) {
            var unused = indicators.of(figures.in(ledger).planned().indicatorIds());
        }
        PhaseReport report = report(figures, slipping.map(each -> each.of(figures.scenario())));
        output.print(
                context,
                () -> new PhaseTable(context.messages(), figures).text(report),
                () -> Json.pretty(report) + "\n",
                () -> rows(figures).csv());
        return ExitCode.DONE.number();
    }

    private PhaseReport report(CityFigures figures, Optional<PhaseSlip> slipped) {
        Scenario scenario = figures.scenario();
        List<String> wanted = indicators.of(figures.planned().indicatorIds());
        Map<Ledger, PhaseFigures> phases = phases(figures, scenario, wanted);
        PhaseCosts costs = PhaseCosts.of(scenario, figures.planned().ledger());
        List<PhaseReport.Figure> whole = new ArrayList<>();
        phases.values().forEach(each -> whole.addAll(PhaseReport.figures(each.whole(), wanted)));
        return new PhaseReport(
                figures.content().baseline().city().name(),
                scenario.name(),
                figures.regime().id(),
                costs.total(),
                costs.withoutCost(),
                costs.withoutYear(),
                PhaseReport.years(phases, costs, wanted, lastYear),
                whole,
                slipped.map(each -> slippedYears(figures, each, wanted)).orElse(null),
                slipped.map(PhaseSlip::held).orElse(null),
                suggest == null ? null : PhaseReport.Order.of(order(figures, suggest)));
    }

    /** The years as rows: of the plan as it is, or as it would be after the slip. */
    private PlainTable rows(CityFigures figures) {
        Scenario scenario = Optional.ofNullable(slip)
                .map(each -> SlipChoice.parse(each).of(figures.scenario()).applyTo(figures.scenario()))
                .orElse(figures.scenario());
        List<String> wanted = indicators.of(figures.planned().indicatorIds());
        CityLedger engine = figures.planned().ledger();
        return new PhaseTables(context.messages(), engine)
                .years(
                        phases(figures, scenario, wanted),
                        PhaseCosts.of(scenario, engine),
                        PhaseYears.shown(scenario, lastYear),
                        wanted);
    }

    private List<PhaseReport.Year> slippedYears(CityFigures figures, PhaseSlip slipped, List<String> wanted) {
        Scenario after = slipped.applyTo(figures.scenario());
        return PhaseReport.years(
                phases(figures, after, wanted),
                PhaseCosts.of(after, figures.planned().ledger()),
                wanted,
                lastYear);
    }

    private Map<Ledger, PhaseFigures> phases(CityFigures figures, Scenario scenario, List<String> wanted) {
        Map<Ledger, PhaseFigures> phases = new EnumMap<>(Ledger.class);
        for (Ledger ledger : ledgers.list()) {
            CityLedger engine = figures.in(ledger).planned().ledger();
            phases.put(ledger, PhaseFigures.compute(engine, scenario, wanted, CancellationToken.none()));
        }
        return phases;
    }

    private SuggestedOrder order(CityFigures figures, String indicator) {
        CityLedger engine = figures.in(ledgers.list().get(0)).planned().ledger();
        IndicatorChoice.requireKnown(indicator, engine.indicatorIds());
        Denominator usual = engine.baseline().get(indicator).denominators().get(0);
        ProgressListener progress = context.progress();
        try {
            return OrderFinder.find(
                    engine, figures.scenario(), indicator, usual, lastYear, CancellationToken.none(), progress);
        } finally {
            TerminalProgress.finish(progress);
        }
    }
}
