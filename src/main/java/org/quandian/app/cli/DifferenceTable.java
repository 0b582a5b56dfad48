package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quandian.access.difference.DifferenceReport;
import org.quandian.access.difference.Reason;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;

/** The difference of both ledgers for people at a terminal: community by community, with the reasons that occur. */
final class DifferenceTable {
    private final Messages messages;
    private final CityFigures figures;

    DifferenceTable(Messages messages, CityFigures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    String text(DifferenceReport report, String regime) {
        String heading = messages.text(
                "cli.differences.HEADING",
                Map.of(
                        "city", figures.content().baseline().city().name(),
                        "indicator", new IndicatorNames(messages, figures.rules()).label(report.indicatorId()),
                        "regime", regime,
                        "difference", FigureFormat.people(report.city().difference()),
                        "unit", messages.text("cli.unit.person")));
        List<Reason> reasons = new ArrayList<>(report.city().byReason().keySet());
        List<String> header = new ArrayList<>(List.of(
                messages.text("cli.differences.COMMUNITY"),
                messages.text("cli.differences.ON_PAPER"),
                messages.text("cli.differences.ON_FOOT"),
                messages.text("cli.differences.DIFFERENCE")));
        reasons.forEach(reason -> header.add(messages.text("reason." + reason.id())));
        boolean onFootOnly = report.city().onFootOnly() > 0;
        if (onFootOnly) {
            header.add(messages.text("cli.differences.ON_FOOT_ONLY"));
        }
        TextTable table = new TextTable().row(header.toArray(String[]::new));
        row(table, messages.text("cli.differences.CITY"), report.city(), reasons, onFootOnly);
        for (DifferenceReport.Line line : report.communities()) {
            if (line.onPaperOnly() > 0 || line.onFootOnly() > 0) {
                String name = line.community().isEmpty() ? messages.text("cli.table.REST") : line.community();
                row(table, name, line, reasons, onFootOnly);
            }
        }
        return heading + "\n" + table.text();
    }

    private static void row(
            TextTable table, String name, DifferenceReport.Line line, List<Reason> reasons, boolean onFootOnly) {
        List<String> cells = new ArrayList<>(List.of(
                name,
                FigureFormat.people(line.onPaper()),
                FigureFormat.people(line.onFoot()),
                FigureFormat.people(line.difference())));
        reasons.forEach(reason -> cells.add(FigureFormat.people(line.byReason().getOrDefault(reason, 0.0))));
        if (onFootOnly) {
            cells.add(FigureFormat.people(line.onFootOnly()));
        }
        table.row(cells.toArray(String[]::new));
    }
}
