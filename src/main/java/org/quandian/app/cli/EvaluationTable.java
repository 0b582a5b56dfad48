package org.quandian.app.cli;

import java.util.Map;
import java.util.TreeMap;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PeopleSentence;

/** An evaluation for people at a terminal: every figure under its ledger, rule set, denominator and unit. */
final class EvaluationTable {
    private static final int ISSUES_SHOWN = 20;
    private static final String OFF_NETWORK = "off_network";

    private final Messages messages;
    private final IndicatorNames names;

    EvaluationTable(Messages messages, RuleBook rules) {
        this.messages = messages;
        this.names = new IndicatorNames(messages, rules);
    }

    String text(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        String scenario = evaluation.scenario() == null
                ? messages.text("cli.table.BASELINE")
                : messages.text("cli.table.SCENARIO", Map.of("name", evaluation.scenario()));
        text.append(evaluation.city())
                .append("  ")
                .append(scenario)
                .append("  ")
                .append(evaluation.crs());
        text.append('\n');
        Evaluation.People people = evaluation.people();
        text.append(new PeopleSentence(messages)
                        .text(
                                people.residents(),
                                people.onHomes(),
                                people.homes(),
                                people.givenTwice(),
                                people.outsideParcels()))
                .append('\n');
        for (Evaluation.Indicator indicator : evaluation.indicators()) {
            text.append('\n').append(heading(indicator)).append('\n').append(table(indicator));
            text.append(offNetwork(indicator));
        }
        return text.append(issues(evaluation)).toString();
    }

    private String heading(Evaluation.Indicator indicator) {
        return messages.text(
                "cli.table.HEADING",
                Map.of(
                        "indicator", names.title(indicator.id()),
                        "ledger", messages.text("cli.ledger." + indicator.ledger()),
                        "regime", indicator.regime(),
                        "denominator", messages.text("cli.denominator." + indicator.denominator())));
    }

    /** Who cannot be served on foot because no street is near: in the totals, never served. */
    private String offNetwork(Evaluation.Indicator indicator) {
        return indicator.details().get(OFF_NETWORK) instanceof Number people
                ? messages.text("cli.table.OFF_NETWORK", Map.of("people", FigureFormat.people(people.doubleValue())))
                        + "\n"
                : "";
    }

    private String table(Evaluation.Indicator indicator) {
        String unit = messages.text("cli.unit." + indicator.unit());
        TextTable table = new TextTable()
                .row(
                        "",
                        messages.text("cli.table.TOTAL", Map.of("unit", unit)),
                        messages.text("cli.table.SERVED", Map.of("unit", unit)),
                        messages.text("cli.table.UNSERVED", Map.of("unit", unit)),
                        messages.text("cli.table.RATE"));
        row(table, indicator, messages.text("cli.table.CITY"), indicator.total(), indicator.served());
        for (Evaluation.Zone zone : indicator.by()) {
            String name = zone.name().isEmpty() ? messages.text("cli.table.REST") : zone.name();
            row(table, indicator, name, zone.total(), zone.served());
        }
        return table.text();
    }

    private static void row(TextTable table, Evaluation.Indicator indicator, String name, double total, double served) {
        double rate = total > 0 ? served / total : 0;
        table.row(
                name,
                amount(indicator, total),
                amount(indicator, served),
                amount(indicator, total - served),
                FigureFormat.rate(rate));
    }

    /** Land is read in hectares, people as whole persons. */
    private static String amount(Evaluation.Indicator indicator, double value) {
        return indicator.unit().equals("m2") ? FigureFormat.hectares(value) : FigureFormat.people(value);
    }

    private String issues(Evaluation evaluation) {
        if (evaluation.issues().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n");
        Map<String, Integer> counts = new TreeMap<>();
        evaluation.issues().forEach(issue -> counts.merge(issue.severity(), 1, Integer::sum));
        text.append(messages.text(
                "cli.table.ISSUES",
                Map.of("count", Integer.toString(evaluation.issues().size()))));
        counts.forEach((severity, count) -> text.append("  ")
                .append(messages.text("cli.severity." + severity))
                .append(' ')
                .append(count));
        text.append('\n');
        evaluation.issues().stream().limit(ISSUES_SHOWN).forEach(issue -> text.append(line(issue)));
        int more = evaluation.issues().size() - ISSUES_SHOWN;
        if (more > 0) {
            text.append(messages.text("cli.table.MORE_ISSUES", Map.of("count", Integer.toString(more))))
                    .append('\n');
        }
        return text.toString();
    }

    private String line(Evaluation.Issue issue) {
        String record = issue.record() == 0 ? "" : "#" + issue.record();
        return "  " + messages.text("cli.severity." + issue.severity()) + "  " + issue.layer() + record + "  "
                + issue.message() + "\n";
    }
}
