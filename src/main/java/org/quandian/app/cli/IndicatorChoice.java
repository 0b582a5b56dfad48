package org.quandian.app.cli;

import java.util.List;
import java.util.Map;
import org.quandian.planning.Facility;
import picocli.CommandLine.Option;

/** The options that say which indicators a command is about. */
final class IndicatorChoice {
    @Option(names = "--indicator", split = ",", paramLabel = "ID[,ID...]", descriptionKey = "cli.evaluate.indicator")
    private List<String> indicators = List.of();

    @Option(names = "--all", descriptionKey = "cli.evaluate.all")
    private boolean all;

    /** Whether nothing was said. */
    boolean isOpen() {
        return indicators.isEmpty() && !all;
    }

    /** What was asked for; parks alone where nothing was said, for that is what the first form asked. */
    List<String> of(List<String> known) {
        if (all) {
            return known;
        }
        List<String> wanted = indicators.isEmpty() ? List.of(Facility.PARK) : indicators;
        wanted.forEach(id -> requireKnown(id, known));
        return wanted;
    }

    /** Refuses an indicator that there is none of. */
    static void requireKnown(String id, List<String> known) {
        if (!known.contains(id)) {
            throw CommandFailure.usage(
                    "cli.usage.UNKNOWN_INDICATOR", Map.of("indicator", id, "known", String.join(", ", known)));
        }
    }
}
