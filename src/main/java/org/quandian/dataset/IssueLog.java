package org.quandian.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/**
 * Gathers the issues of one import. Lists at most {@value #LISTED} of a kind per layer and counts the rest, so that a file with a
 * million faults costs neither memory nor a reader's patience. For one thread.
 */
final class IssueLog {
    /** How many issues of one code are listed for one layer. */
    static final int LISTED = 200;

    private final List<ImportIssue> listed = new ArrayList<>();
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    private int leftOut;
    private double peopleLeftOut;

    private record Kind(Code code, String layer) {}

    private static final class Tally {
        private int met;
        private Severity worst = Severity.NOTE;
    }

    /** One more oddity. */
    void add(
            Code code,
            Severity severity,
            String layer,
            int record,
            @Nullable Coordinate place,
            Map<String, String> args) {
        Tally tally = tallies.computeIfAbsent(new Kind(code, layer), any -> new Tally());
        tally.met++;
        if (severity.compareTo(tally.worst) > 0) {
            tally.worst = severity;
        }
        if (tally.met <= LISTED) {
            listed.add(new ImportIssue(code, severity, layer, record, place, args));
        }
    }

    /**
     * One more record that is not in the figures, or only in part.
     *
     * @param people residents it is known to concern, 0 where that cannot be told
     */
    void leaveOut(double people) {
        leftOut++;
        peopleLeftOut += people;
    }

    /** Says once how much was left out, if anything was. */
    void sumUpLeftOut(String layer) {
        if (leftOut > 0) {
            Map<String, String> args =
                    Map.of("records", Integer.toString(leftOut), "people", Long.toString(Math.round(peopleLeftOut)));
            add(Code.LEFT_OUT, Severity.WARNING, layer, 0, null, args);
        }
    }

    /** Everything listed, then one line for each kind of which more was met. */
    List<ImportIssue> toList() {
        List<ImportIssue> all = new ArrayList<>(listed);
        tallies.forEach((kind, tally) -> {
            if (tally.met > LISTED) {
                Map<String, String> args = Map.of(
                        "count",
                        Integer.toString(tally.met - LISTED),
                        "code",
                        kind.code().name());
                all.add(new ImportIssue(Code.MORE_OF_THIS, tally.worst, kind.layer(), 0, null, args));
            }
        });
        return all;
    }
}
