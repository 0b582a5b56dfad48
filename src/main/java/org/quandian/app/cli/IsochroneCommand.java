package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.task.ProgressListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian isochrone PATH --from X,Y --minutes 5,10,15}: what is reached on foot from a place. Changes nothing on disk. */
@Command(name = "isochrone", mixinStandardHelpOptions = true)
final class IsochroneCommand implements Callable<Integer> {
    private static final double MOST_MINUTES = 600;

    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--from", required = true, paramLabel = "X,Y", descriptionKey = "cli.isochrone.from")
    private String from = "";

    @Option(
            names = "--minutes",
            split = ",",
            defaultValue = "5,10,15",
            paramLabel = "N",
            descriptionKey = "cli.isochrone.minutes")
    private List<Double> minutes = List.of();

    @Option(names = "--streets", descriptionKey = "cli.isochrone.streets")
    private boolean streets;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.evaluate.out")
    private @Nullable Path out;

    IsochroneCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Coordinate place = place();
        for (double each : minutes) {
            if (!(each > 0 && each <= MOST_MINUTES)) {
                throw wrong("--minutes", PlainNumber.text(each));
            }
        }
        ProgressListener progress = context.progress();
        String text;
        try {
            WalkReachMap map = WalkReachMap.of(city.readPlan(context, progress), place, progress);
            text = new IsochroneGeoJson(map, streets)
                    .text(minutes.stream().sorted().distinct().toList());
        } finally {
            TerminalProgress.finish(progress);
        }
        Path target = out;
        if (target == null) {
            context.streams().out().print(text);
        } else {
            OutputFiles.write(target, text);
        }
        return ExitCode.DONE.number();
    }

    private Coordinate place() {
        String[] parts = from.split(",", -1);
        try {
            Coordinate place =
                    new Coordinate(Double.parseDouble(parts[0]), Double.parseDouble(parts[parts.length - 1]));
            if (parts.length == 2 && place.isValid()) {
                return place;
            }
        } catch (NumberFormatException noNumber) {
            CommandFailure failure = wrong("--from", from);
            failure.initCause(noNumber);
            throw failure;
        }
        throw wrong("--from", from);
    }

    private static CommandFailure wrong(String name, String value) {
        return CommandFailure.usage("cli.usage.BAD_VALUE", Map.of("name", name, "value", value));
    }
}
