package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quandian.planning.Baseline;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.PlanIssue;
import org.quandian.workspace.PlanRefusedException;
import org.quandian.workspace.ReadPlan;
import org.quandian.workspace.UnusableDataException;

/** Reads a plan file for a command; what is the matter with it is said thing by thing. */
final class PlanReading {
    private PlanReading() {}

    /**
     * The plan in a file.
     *
     * @throws CommandFailure with everything that speaks against it
     */
    static ReadPlan read(Path file, Baseline city, CommandContext context) throws UnusableDataException {
        try {
            return context.services().scenarioFiles().read(file, city);
        } catch (PlanRefusedException refused) {
            PlanIssue first = refused.issues().get(0);
            if (first.code() == PlanIssue.Code.NOT_A_PLAN || first.code() == PlanIssue.Code.NOT_JSON) {
                throw new UnusableDataException(
                        UnusableDataException.Code.BAD_PLAN,
                        Map.of(
                                "path",
                                file.toString(),
                                "line",
                                line(first),
                                "reason",
                                reason(first, context.messages())));
            }
            String reasons = refused.issues().stream()
                    .map(issue -> sentence(issue, context.messages()))
                    .collect(Collectors.joining("; "));
            throw CommandFailure.data(
                    "cli.plan.REFUSED",
                    Map.of(
                            "file", file.toString(),
                            "count", Integer.toString(refused.issues().size()),
                            "reasons", reasons));
        }
    }

    private static String line(PlanIssue issue) {
        return issue.args().getOrDefault("line", "0");
    }

    private static String reason(PlanIssue issue, Messages messages) {
        return issue.code() == PlanIssue.Code.NOT_JSON
                ? messages.text("plan." + issue.code(), issue.args())
                : issue.args().getOrDefault("reason", "");
    }

    /** What is the matter, with its place. */
    static String sentence(PlanIssue issue, Messages messages) {
        String what = messages.text("plan." + issue.code(), issue.args());
        List<String> place = List.of("record", "line");
        boolean whole = place.stream()
                .allMatch(each -> issue.args().getOrDefault(each, "0").equals("0"));
        boolean lines = !issue.args().getOrDefault("line", "0").equals("0");
        if (whole) {
            return what;
        }
        return messages.text(lines ? "cli.plan.AT_LINE" : "cli.plan.AT_RECORD", issue.args()) + what;
    }
}
