package org.quandian.app.cli;

import java.util.Map;
import org.quandian.access.CoverageRate;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;

/** Gaps for people at a terminal: worst first, with what is near. */
final class GapTable {
    private static final int GAPS_SHOWN = 40;

    private final Messages messages;
    private final CityFigures figures;

    GapTable(Messages messages, CityFigures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    String text(GapReport report) {
        CoverageRate city = figures.planned().get(report.indicatorId()).city(report.rankedBy());
        String unit = messages.text("cli.unit." + report.rankedBy().unit());
        StringBuilder text = new StringBuilder();
        text.append(messages.text(
                        "cli.gaps.HEADING",
                        Map.of(
                                "city", figures.content().baseline().city().name(),
                                "indicator", new IndicatorNames(messages, figures.rules()).label(report.indicatorId()),
                                "ledger",
                                        messages.text("cli.ledger."
                                                + city.key().ledger().id()),
                                "regime", city.key().regimeId(),
                                "count", Integer.toString(report.gaps().size()),
                                "unserved", FigureFormat.people(city.unserved()),
                                "unit", unit)))
                .append('\n');
        TextTable table = new TextTable()
                .row(
                        messages.text("cli.gaps.PLACE"),
                        unit,
                        messages.text("cli.unit.m2"),
                        messages.text("cli.gaps.NEAREST"),
                        messages.text("cli.gaps.IDLE"));
        report.gaps().stream().limit(GAPS_SHOWN).forEach(gap -> row(table, gap));
        text.append(table.text());
        if (report.gaps().size() > GAPS_SHOWN) {
            String more = Integer.toString(report.gaps().size() - GAPS_SHOWN);
            text.append(messages.text("cli.table.MORE_ISSUES", Map.of("count", more)))
                    .append('\n');
        }
        return text.toString();
    }

    private void row(TextTable table, Gap gap) {
        String place = gap.community().isEmpty() ? messages.text("cli.table.REST") : gap.community();
        String nearest = gap.nearest()
                .map(found -> {
                    String name = found.source().nameOrId();
                    return name + " " + FigureFormat.whole(found.distanceMetres()) + " m";
                })
                .orElse("–");
        table.row(
                place + " " + gap.id(),
                FigureFormat.people(gap.people()),
                FigureFormat.hectares(gap.areaSquareMetres()),
                nearest,
                Integer.toString(gap.idleSites().size()));
    }
}
