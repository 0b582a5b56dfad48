package org.quandian.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.access.ServiceResult;
import org.quandian.access.difference.DifferencePlace;
import org.quandian.access.difference.DifferenceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian differences PATH --indicator ID}: who is served on paper but not on foot, and why. Changes nothing on disk. */
@Command(name = "differences", mixinStandardHelpOptions = true)
final class DifferencesCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--indicator", required = true, paramLabel = "ID", descriptionKey = "cli.differences.indicator")
    private String indicator = "";

    @Mixin
    private PlaceOutput output = new PlaceOutput();

    DifferencesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        LedgerFigures figures = LedgerFigures.of(city.read(context, true));
        IndicatorChoice.requireKnown(indicator, figures.foot().indicatorIds());
        if (!(figures.foot().get(indicator) instanceof ServiceResult)) {
            throw CommandFailure.usage("cli.usage.NOT_A_SERVICE", Map.of("indicator", indicator));
        }
        DifferenceReport report = figures.differences(indicator);
        String regime = figures.foot().get(indicator).city().key().regimeId();
        output.print(
                context,
                () -> new DifferenceTable(context.messages(), figures.paper()).text(report, regime),
                () -> Json.pretty(DifferenceList.of(figures.paper(), report, regime)) + "\n",
                () -> geoJson(figures.paper(), report));
        return ExitCode.DONE.number();
    }

    private static String geoJson(CityFigures figures, DifferenceReport report) {
        PlaceCollection places = new PlaceCollection("differences", figures);
        GeometryFactory shapes = new GeometryFactory();
        int number = 0;
        for (DifferencePlace each : report.places()) {
            places.add(
                    "place-" + ++number,
                    DifferenceList.place(figures, each),
                    shapes.createPoint(new Coordinate(each.x(), each.y())));
        }
        return places.text();
    }
}
