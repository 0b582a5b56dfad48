package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;

/** A plan year by year for people at a terminal. */
final class PhaseTable {
    private final Messages messages;
    private final CityFigures figures;
    private final IndicatorNames names;

    PhaseTable(Messages messages, CityFigures figures) {
        this.messages = messages;
        this.figures = figures;
        this.names = new IndicatorNames(messages, figures.rules());
    }

    String text(PhaseReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.city())
                .append("  ")
                .append(
                        report.scenario().isEmpty()
                                ? messages.text("cli.table.BASELINE")
                                : messages.text("cli.table.SCENARIO", Map.of("name", report.scenario())))
                .append("  ")
                .append(report.regime())
                .append('\n');
        text.append(messages.text(
                        "cli.phases.TOTAL",
                        Map.of(
                                "total", FigureFormat.whole(report.total()),
                                "cost", Integer.toString(report.withoutCost()),
                                "year", Integer.toString(report.withoutYear()))))
                .append("\n\n");
        text.append(years(report.years(), report.whole()));
        List<PhaseReport.Year> slipped = report.slipped();
        if (slipped != null) {
            Integer held = report.held();
            text.append('\n')
                    .append(messages.text(
                            "cli.phases.SLIPPED", Map.of("held", Integer.toString(held == null ? 0 : held))))
                    .append('\n')
                    .append(years(slipped, List.of()));
        }
        PhaseReport.Order order = report.suggested();
        if (order != null) {
            text.append('\n').append(order(order));
        }
        return text.toString();
    }

    private String years(List<PhaseReport.Year> years, List<PhaseReport.Figure> whole) {
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of(
                messages.text("phase.column.year"),
                messages.text("phase.column.count"),
                messages.text("phase.column.cost"),
                messages.text("phase.column.ceiling"),
                messages.text("phase.column.over")));
        List<PhaseReport.Figure> columns = years.get(0).figures();
        columns.forEach(figure -> head.add(column(figure)));
        table.row(head.toArray(String[]::new));
        for (PhaseReport.Year year : years) {
            Double ceiling = year.ceiling();
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(year.year()),
                    Integer.toString(year.interventions()),
                    FigureFormat.whole(year.cost()),
                    ceiling == null ? "–" : FigureFormat.whole(ceiling),
                    year.over() > 0 ? FigureFormat.whole(year.over()) : "–"));
            year.figures().forEach(figure -> cells.add(FigureFormat.rate(figure.rate())));
            table.row(cells.toArray(String[]::new));
        }
        if (!whole.isEmpty()) {
            List<String> cells = new ArrayList<>(List.of(messages.text("phase.whole"), "", "", "", ""));
            whole.forEach(figure -> cells.add(FigureFormat.rate(figure.rate())));
            table.row(cells.toArray(String[]::new));
        }
        return table.text();
    }

    private String column(PhaseReport.Figure figure) {
        return names.name(figure.id()) + "·" + messages.text("cli.ledger." + figure.ledger()) + "·"
                + messages.text("cli.denominator." + figure.denominator());
    }

    private String order(PhaseReport.Order order) {
        Denominator denominator = Denominator.findById(order.denominator()).orElseThrow();
        StringBuilder text = new StringBuilder(messages.text(
                "cli.phases.ORDER",
                Map.of(
                        "indicator",
                        names.label(order.indicator()),
                        "ledger",
                        messages.text("cli.ledger." + order.ledger()),
                        "exact",
                        messages.text(order.exact() ? "phase.exact" : "phase.inexact"))));
        text.append('\n');
        PlacedWords things = new PlacedWords(messages, figures.rules());
        TextTable table = new TextTable()
                .row(
                        messages.text("phase.column.thing"),
                        messages.text("phase.column.year"),
                        messages.text(
                                "phase.gain_of", Map.of("unit", messages.text(AmountFormat.unitKey(denominator)))),
                        messages.text("phase.column.cost"),
                        messages.text(
                                "phase.ratio_of",
                                Map.of(
                                        "unit",
                                        denominator.unit().equals("m2")
                                                ? "m²"
                                                : messages.text(AmountFormat.unitKey(denominator)))),
                        messages.text("phase.column.ready"),
                        messages.text("phase.column.score"),
                        messages.text("phase.column.reason"));
        order.steps().forEach(step -> table.row(cells(step, denominator, things)));
        text.append(table.text());
        if (!order.withoutCost().isEmpty()) {
            text.append(messages.text(
                            "phase.without_cost",
                            Map.of("count", Integer.toString(order.withoutCost().size()))))
                    .append('\n');
        }
        return text.toString();
    }

    private String[] cells(PhaseReport.Step step, Denominator denominator, PlacedWords things) {
        Intervention thing = figures.scenario().getIntervention(step.id());
        Integer year = step.year();
        return new String[] {
            (thing.name() + " " + things.describe(thing)).strip() + " " + step.id(),
            year == null ? "–" : Integer.toString(year),
            AmountFormat.change(denominator, step.gain()),
            FigureFormat.whole(step.cost()),
            String.format(Locale.ROOT, "%.2f", step.perWan()),
            step.readiness() == 0 ? "–" : Integer.toString(step.readiness()),
            String.format(Locale.ROOT, "%.2f", step.ratio()),
            messages.text("phase.reason." + step.reason().toUpperCase(Locale.ROOT))
        };
    }
}
