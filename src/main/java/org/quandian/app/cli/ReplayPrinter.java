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
import org.quandian.planning.Ledger;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingIssue;
import org.quandian.workspace.EditOutcome;

/** Prints one line for each edit and sends it off at once: what was printed has happened. */
final class ReplayPrinter {
    private final CommandContext context;
    private final Messages messages;
    private final boolean json;
    private final List<Ledger> ledgers;

    /**
     * @param ledgers by which figures are told
     */
    ReplayPrinter(CommandContext context, boolean json, List<Ledger> ledgers) {
        this.ledgers = ledgers;
        this.context = context;
        this.messages = context.messages();
        this.json = json;
    }

    /** An edit that is done. */
    void applied(EditLine line, EditOutcome outcome) {
        boolean byRadius = ledgers.contains(Ledger.RADIUS);
        CityResult city = outcome.state().figures();
        print(new ReplayLine(
                line.number(),
                line.op(),
                id(line),
                byRadius ? millis(outcome.computeNanos()) : null,
                byRadius ? city.recomputedUnits() : null,
                byRadius ? rates(city) : null,
                walk(outcome),
                problems(outcome.sitingIssues()),
                null));
    }

    private ReplayLine.@Nullable Walk walk(EditOutcome outcome) {
        return !ledgers.contains(Ledger.WALK)
                ? null
                : outcome.state()
                        .findFigures(Ledger.WALK)
                        .map(each ->
                                new ReplayLine.Walk(millis(outcome.walkNanos()), each.recomputedUnits(), rates(each)))
                        .orElse(null);
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e3) / 1e3;
    }

    private static Map<String, Double> rates(CityResult city) {
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
        return rates;
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
                null,
                List.of(),
                new ReplayLine.Problem(code, message)));
    }

    /** An edit that {@code --strict} does not let pass. */
    void notAllowed(EditLine line, List<SitingIssue> issues) {
        List<ReplayLine.Problem> problems = problems(issues);
        print(new ReplayLine(line.number(), line.op(), id(line), null, null, null, null, problems, problems.get(0)));
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

    private String readable(ReplayLine line) {
        String id = line.id() == null ? "" : line.id();
        String head = String.format(Locale.ROOT, "%5d  %-6s  %-8s", line.n(), line.op(), id);
        ReplayLine.Problem error = line.error();
        if (error != null) {
            return head + "  " + error.message();
        }
        StringBuilder text = new StringBuilder(head);
        if (line.millis() != null && line.recomputed() != null && line.rates() != null) {
            text.append(figures(Ledger.RADIUS, line.millis(), line.recomputed(), line.rates()));
        }
        ReplayLine.Walk walk = line.walk();
        if (walk != null) {
            text.append(figures(Ledger.WALK, walk.millis(), walk.recomputed(), walk.rates()));
        }
        String issues = line.issues().stream().map(ReplayLine.Problem::message).collect(Collectors.joining("; "));
        return text.append("  ").append(issues).toString().stripTrailing();
    }

    /** By radius alone the ledger needs no saying; side by side each has its word. */
    private String figures(Ledger ledger, double millis, int recomputed, Map<String, Double> rates) {
        String word = ledgers.equals(List.of(Ledger.RADIUS)) ? "" : "  " + messages.text("cli.ledger." + ledger.id());
        String all = rates.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.4f %%", each.getKey(), 100 * each.getValue()))
                .collect(Collectors.joining("  "));
        return String.format(Locale.ROOT, "%s  %9.3f ms  %6d  %s", word, millis, recomputed, all);
    }
}
