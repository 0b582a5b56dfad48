package org.quandian.app.cli;

import java.util.Locale;
import java.util.Map;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;

/** Dead ends for people at a terminal, best first. */
final class DeadEndTable {
    private final Messages messages;
    private final CityFigures figures;

    DeadEndTable(Messages messages, CityFigures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    String text(DeadEndList list) {
        String unit = messages.text("cli.unit." + list.unit());
        String heading = messages.text(
                "cli.dead-ends.HEADING",
                Map.of(
                        "city", list.city(),
                        "indicator", new IndicatorNames(messages, figures.rules()).label(list.indicator()),
                        "ledger", messages.text("cli.ledger." + list.ledger()),
                        "count", Integer.toString(list.found())));
        TextTable table = new TextTable()
                .row(
                        messages.text("cli.dead-ends.ROAD"),
                        messages.text("cli.dead-ends.GAIN", Map.of("unit", unit)),
                        messages.text("cli.dead-ends.PER_METRE", Map.of("unit", unit)),
                        messages.text("cli.dead-ends.LINK"),
                        messages.text("cli.dead-ends.TODAY"),
                        messages.text("cli.dead-ends.SAVED"),
                        messages.text("cli.dead-ends.FORM"),
                        messages.text("cli.dead-ends.PLACE"));
        list.deadEnds()
                .forEach(end -> table.row(
                        end.rank() + " " + end.road(),
                        FigureFormat.people(end.people()),
                        String.format(Locale.ROOT, "%.2f", end.peoplePerMetre()),
                        FigureFormat.whole(end.link()),
                        end.way() == null ? "–" : FigureFormat.whole(end.way()),
                        end.saved() == null ? "–" : FigureFormat.whole(end.saved()),
                        messages.text("cli.dead-ends.form." + end.form()),
                        String.format(
                                Locale.ROOT,
                                "%.0f,%.0f",
                                end.line().get(0).get(0),
                                end.line().get(0).get(1))));
        return heading + "\n" + table.text();
    }
}
