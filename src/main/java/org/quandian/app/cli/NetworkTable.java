package org.quandian.app.cli;

import java.util.List;
import java.util.Map;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/** The report of a network for people at a terminal. */
final class NetworkTable {
    private static final int SHOWN = 20;

    private static final double KILO = 1000;

    private final Messages messages;

    NetworkTable(Messages messages) {
        this.messages = messages;
    }

    /** Counts, and with places also what a planner should look at. */
    String text(NetworkCheck check, boolean places) {
        StringBuilder text = new StringBuilder();
        text.append(messages.text(
                        "cli.network.HEADING",
                        Map.of("city", check.city(), "crs", check.crs(), "regime", check.regime())))
                .append("\n\n")
                .append(counts(check));
        issues(check, text);
        if (check.edges() == 0) {
            String why = check.roads() == 0 ? "cli.network.NO_ROADS" : "cli.network.NO_STREETS";
            return text.append('\n').append(messages.text(why)).append('\n').toString();
        }
        if (places) {
            islands(check.islands(), text);
            deadEnds(check.deadEnds(), text);
        }
        return text.toString();
    }

    private String counts(NetworkCheck check) {
        TextTable table = new TextTable();
        row(table, "ROADS", check.roads());
        row(table, "CLOSED", check.closed());
        row(table, "UNUSABLE", check.unusable());
        row(table, "NODES", check.nodes());
        row(table, "EDGES", check.edges());
        row(table, "KM", check.metres() / KILO);
        row(table, "REPEATED", check.repeated());
        row(table, "ZERO", check.zero());
        row(table, "DUPLICATE", check.duplicates());
        row(table, "SNAPPED", check.snapped());
        row(table, "CROSSINGS", check.crossings());
        row(table, "ISLANDS", check.islands().size());
        row(table, "DEAD_ENDS", check.deadEnds().size());
        row(table, "RESIDENTS", check.residents());
        row(
                table,
                "ON_ISLANDS",
                check.islands().stream()
                        .mapToDouble(NetworkCheck.Island::people)
                        .sum());
        row(table, "OFF_NETWORK", check.offNetwork());
        return table.text();
    }

    private void row(TextTable table, String key, double number) {
        table.row(messages.text("cli.network." + key), FigureFormat.whole(number));
    }

    private void issues(NetworkCheck check, StringBuilder text) {
        if (!check.issues().isEmpty()) {
            text.append('\n');
        }
        check.issues().stream().limit(SHOWN).forEach(issue -> {
            String record = issue.record() == 0 ? "" : "#" + issue.record();
            text.append(messages.text("cli.severity." + issue.severity()))
                    .append("  ")
                    .append(issue.layer())
                    .append(record)
                    .append("  ")
                    .append(issue.message())
                    .append('\n');
        });
        more(check.issues().size(), text);
    }

    private void islands(List<NetworkCheck.Island> islands, StringBuilder text) {
        if (islands.isEmpty()) {
            return;
        }
        TextTable table = new TextTable()
                .row(
                        messages.text("cli.network.ISLAND"),
                        messages.text("cli.network.LENGTH"),
                        messages.text("cli.network.EDGES"),
                        messages.text("cli.network.PEOPLE"));
        islands.stream()
                .limit(SHOWN)
                .forEach(island -> table.row(
                        place(island.x(), island.y()),
                        FigureFormat.whole(island.metres()),
                        FigureFormat.whole(island.edges()),
                        FigureFormat.people(island.people())));
        text.append('\n').append(table.text());
        more(islands.size(), text);
    }

    private void deadEnds(List<NetworkCheck.DeadEnd> deadEnds, StringBuilder text) {
        if (deadEnds.isEmpty()) {
            return;
        }
        TextTable table =
                new TextTable().left().row(messages.text("cli.network.DEAD_END"), messages.text("cli.network.ROAD"));
        deadEnds.stream()
                .limit(SHOWN)
                .forEach(end -> table.row(place(end.x(), end.y()), (end.road() + " " + end.name()).strip()));
        text.append('\n').append(table.text());
        more(deadEnds.size(), text);
    }

    /** To the metre and without separators, so that it can be copied into {@code --from}. */
    private static String place(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }

    private void more(int count, StringBuilder text) {
        if (count > SHOWN) {
            text.append(messages.text("cli.table.MORE_ISSUES", Map.of("count", Integer.toString(count - SHOWN))))
                    .append('\n');
        }
    }
}
