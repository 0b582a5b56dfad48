package org.quandian.app.cli;

import java.util.concurrent.Callable;
import org.quandian.access.gap.GapReport;
import org.quandian.planning.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian gaps PATH --indicator ID}: where a service lacks, worst first. Changes nothing on disk. */
@Command(name = "gaps", mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--indicator", required = true, paramLabel = "ID", descriptionKey = "cli.gaps.indicator")
    private String indicator = "";

    @Mixin
    private LedgerChoice ledgers = new LedgerChoice();

    @Mixin
    private PlaceOutput output = new PlaceOutput();

    GapsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Ledger ledger = ledgers.single();
        CityFigures figures = city.read(context, ledgers.wantsWalk()).in(ledger);
        IndicatorChoice.requireKnown(indicator, figures.planned().indicatorIds());
        GapReport report = figures.planned().ledger().gaps(figures.planned(), indicator);
        output.print(
                context,
                () -> new GapTable(context.messages(), figures).text(report),
                () -> Json.pretty(GapList.of(figures, report)) + "\n",
                () -> GapGeoJson.text(figures, report));
        return ExitCode.DONE.number();
    }
}
