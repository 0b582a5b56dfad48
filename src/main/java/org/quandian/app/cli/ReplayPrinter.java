package org.quandian.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.EditRejectedException;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingIssue;
import org.quandian.workspace.EditOutcome;

/** Prints one line for each edit and sends it off at once: what was printed has happened. */
final class ReplayPrinter {
    private final CommandContext context;
    private final Messages messages;
    private final boolean json;

    ReplayPrinter(CommandContext context, boolean json) {
        this.context = context;
        this.messages = context.messages();
        this.json = json;
    }

    /** An edit that is done. */
    void applied(EditLine line, EditOutcome outcome) {
        CityResult city = outcome.state().figures();
        Map<String, Double> rates = new LinkedHashMap<>();
        for (IndicatorResult figures : city.listComputed()) {
            for (Denominator denominator : figures.denominators()) {
                // What an indicator is usually a share of goes by the indicator's own name.
                String key = denominator == figures.denominators().get(0)
                        ? figures.indicatorId()
                        : figures.indicatorId() + "." + denominator.id();
                rates.put(key, figures.city(denominator).rate());
            }
        }
        double millis = Math.round(outcome.computeNanos() / 1e3) / 1e3;
        print(new ReplayLine(
                line.number(),
                line.op(),
                id(line),
                millis,
                city.recomputedUnits(),
                rates,
                problems(outcome.sitingIssues()),
                null));
    }

    /** An edit that does not fit. */
    void refused(EditLine line, EditRejectedException rejection) {
        String code = rejection.code().name();
        String message = messages.text("edit." + code, Map.of("subject", rejection.subject()));
        print(new ReplayLine(
                line.number(),
                line.op(),
                id(line),
                null,
                null,
                null,
                List.of(),
                new ReplayLine.Problem(code, message)));
    }

    /** An edit that {@code --strict} does not let pass. */
    void notAllowed(EditLine line, List<SitingIssue> issues) {
        List<ReplayLine.Problem> problems = problems(issues);
        print(new ReplayLine(line.number(), line.op(), id(line), null, null, null, problems, problems.get(0)));
    }

    private static @Nullable String id(EditLine line) {
        return line.id().isEmpty() ? null : line.id();
    }

    private List<ReplayLine.Problem> problems(List<SitingIssue> issues) {
        return issues.stream()
                .map(issue -> new ReplayLine.Problem(
                        issue.code().name(), messages.text("siting." + issue.code(), issue.args())))
                .toList();
    }

    private void print(ReplayLine line) {
        context.streams().out().println(json ? Json.line(line) : readable(line));
        context.streams().out().flush();
    }

    private static String readable(ReplayLine line) {
        String id = line.id() == null ? "" : line.id();
        String head = String.format(Locale.ROOT, "%5d  %-6s  %-8s", line.n(), line.op(), id);
        ReplayLine.Problem error = line.error();
        if (error != null) {
            return head + "  " + error.message();
        }
        String rates = line.rates() == null
                ? ""
                : line.rates().entrySet().stream()
                        .map(each -> String.format(Locale.ROOT, "%s %.4f %%", each.getKey(), 100 * each.getValue()))
                        .collect(Collectors.joining("  "));
        String issues = line.issues().stream().map(ReplayLine.Problem::message).collect(Collectors.joining("; "));
        return String.format(
                        Locale.ROOT, "%s  %9.3f ms  %6d  %s  %s", head, line.millis(), line.recomputed(), rates, issues)
                .stripTrailing();
    }
}
