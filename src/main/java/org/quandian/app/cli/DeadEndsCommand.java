package org.quandian.app.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quandian.access.city.StreetFindings;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian dead-ends PATH}: which dead ends to open first. Changes nothing on disk. */
@Command(name = "dead-ends", mixinStandardHelpOptions = true)
final class DeadEndsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "cli.dead-ends.indicator")
    private String indicator = Facility.PARK;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.dead-ends.limit")
    private int limit = 20;

    @Mixin
    private PlaceOutput output = new PlaceOutput();

    DeadEndsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (limit < 1) {
            throw CommandFailure.usage("cli.usage.LIMIT", Map.of("limit", Integer.toString(limit)));
        }
        LedgerFigures figures = LedgerFigures.of(city.read(context, true));
        IndicatorChoice.requireKnown(indicator, figures.foot().indicatorIds());
        Denominator people = StreetFindings.countedBy(figures.foot().get(indicator));
        List<RankedDeadEnd> ranked = figures.deadEnds(indicator, context.progress());
        DeadEndChoice choice = DeadEndChoice.of(ranked, limit);
        DeadEndList list = DeadEndList.of(figures.paper(), indicator, people, choice);
        output.print(
                context,
                () -> new DeadEndTable(context.messages(), figures.paper()).text(list),
                () -> Json.pretty(list) + "\n",
                () -> geoJson(figures.paper(), choice));
        return ExitCode.DONE.number();
    }

    private static String geoJson(CityFigures figures, DeadEndChoice choice) {
        PlaceCollection places = new PlaceCollection("dead-ends", figures);
        for (RankedDeadEnd each : choice.shown()) {
            places.add(
                    "dead-end-" + each.rank(),
                    DeadEndList.end(figures, each),
                    each.end().link());
        }
        return places.text();
    }
}
