package org.quandian.app.cli;

import java.util.HashMap;
import java.util.Map;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.Grade;
import org.quandian.access.checkup.Problem;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedySite;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.Ungraded;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupTable;
import org.quandian.portrayal.CheckupWords;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/** A health check for people at a terminal: all cards in one table, or one card in full. */
final class CheckupText {
    private final Messages messages;
    private final Checkup checkup;
    private final CheckupWords words;

    CheckupText(Messages messages, Checkup checkup) {
        this.messages = messages;
        this.checkup = checkup;
        this.words = new CheckupWords(messages, checkup.figures().rules());
    }

    String text() {
        StringBuilder text = new StringBuilder(heading()).append('\n');
        if (checkup.single()) {
            ZoneCard card = checkup.cards().get(0);
            text.append(cardHeading(card)).append("\n\n").append(lines(card)).append(ungraded(card));
        } else {
            text.append(overview());
        }
        for (ZoneCard card : checkup.cards()) {
            text.append(mending(card));
        }
        return text.toString();
    }

    private String heading() {
        String plan = checkup.figures().scenario().name();
        return messages.text(
                "cli.checkup.HEADING",
                Map.of(
                        "city", city(),
                        "scenario",
                                plan.isEmpty()
                                        ? messages.text("cli.table.BASELINE")
                                        : messages.text("cli.table.SCENARIO", Map.of("name", plan)),
                        "ledger",
                                messages.text("cli.ledger."
                                        + checkup.report().ledger().id()),
                        "regime", checkup.figures().regime().id()));
    }

    private String city() {
        return checkup.figures().content().baseline().city().name();
    }

    private String overview() {
        TextTable table = new TextTable()
                .row(
                        messages.text("cli.checkup.ZONE"),
                        messages.text("cli.checkup.RESIDENTS"),
                        messages.text("cli.checkup.GRADE"),
                        messages.text("cli.checkup.MARK"),
                        messages.text("cli.checkup.COUNTS"),
                        messages.text("cli.checkup.UNGRADED"),
                        messages.text("cli.checkup.PROBLEMS"),
                        messages.text("cli.checkup.WORST"));
        for (ZoneCard card : checkup.cards()) {
            StringBuilder counts = new StringBuilder();
            for (Grade grade : Grade.values()) {
                counts.append(counts.isEmpty() ? "" : "/")
                        .append(card.countByGrade().getOrDefault(grade, 0));
            }
            String indent = card.level() == ZoneLevel.COMMUNITY ? "  " : "";
            table.row(
                    indent + words.zone(card, city()),
                    FigureFormat.people(card.residents()),
                    card.grade().map(words::grade).orElse("–"),
                    mark(card),
                    counts.toString(),
                    Integer.toString(countUngraded(card)),
                    Integer.toString(card.problems().size()),
                    card.problems().stream()
                            .findFirst()
                            .map(problem -> words.indicator(problem.indicatorId()))
                            .orElse("–"));
        }
        return table.text();
    }

    private static String mark(ZoneCard card) {
        return card.mark().isPresent() ? FigureFormat.percent(card.mark().getAsDouble()) : "–";
    }

    private static int countUngraded(ZoneCard card) {
        return card.countUngraded().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private String cardHeading(ZoneCard card) {
        Map<String, String> values = new HashMap<>(Map.of(
                "zone", words.zone(card, city()),
                "grade", card.grade().map(words::grade).orElse("–"),
                "mark", mark(card),
                "residents", FigureFormat.people(card.residents()),
                "households", FigureFormat.people(card.households()),
                "ungraded", Integer.toString(countUngraded(card))));
        for (Grade grade : Grade.values()) {
            values.put(grade.id(), Integer.toString(card.countByGrade().getOrDefault(grade, 0)));
        }
        return messages.text("cli.checkup.CARD", values);
    }

    private String lines(ZoneCard card) {
        TextTable table = new TextTable()
                .row(
                        messages.text("cli.checkup.INDICATOR"),
                        messages.text("cli.checkup.GRADE"),
                        messages.text("cli.checkup.VALUE"),
                        messages.text("cli.checkup.MISSING"),
                        messages.text("cli.checkup.PEOPLE"));
        for (CardLine line : card.lines()) {
            if (line.grade().isPresent()) {
                table.row(
                        words.indicator(line.indicatorId()),
                        words.grade(line.grade().get()),
                        words.value(line),
                        words.missing(line),
                        words.people(line.people(), line.estimated()));
            }
        }
        return table.text();
    }

    private String ungraded(ZoneCard card) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Ungraded, Integer> each : card.countUngraded().entrySet()) {
            text.append(messages.text(
                            "cli.checkup.NOT_GRADED",
                            Map.of(
                                    "reason",
                                    words.reason(each.getKey()),
                                    "count",
                                    each.getValue().toString())))
                    .append('\n');
        }
        return text.toString();
    }

    /** Problems with their remedies where they were asked for; of a single card the problems and the idle sites in any case. */
    private String mending(ZoneCard card) {
        StringBuilder text = new StringBuilder();
        var found = checkup.of(card);
        if (found.isEmpty() && !checkup.single()) {
            return "";
        }
        text.append('\n')
                .append(messages.text("cli.checkup.PROBLEMS"))
                .append("  ")
                .append(words.zone(card, city()));
        text.append('\n');
        if (card.problems().isEmpty()) {
            text.append("  ").append(messages.text("cli.checkup.NO_PROBLEMS")).append('\n');
        }
        if (found.isEmpty()) {
            card.problems().forEach(problem -> text.append(problem(problem)));
        }
        for (CheckupTable.Found each : found) {
            text.append(problem(each.problem()));
            each.remedies().forEach(remedy -> text.append(remedy(remedy, each.problem())));
        }
        if (checkup.single()) {
            var idle = checkup.idle(card);
            text.append('\n')
                    .append(messages.text("cli.checkup.IDLE", Map.of("count", Integer.toString(idle.size()))))
                    .append('\n');
            for (SiteHost site : idle) {
                text.append("  ").append(words.host(site)).append('\n');
            }
        }
        return text.toString();
    }

    private String problem(Problem problem) {
        CardLine line = problem.line();
        return "%3d. %s  %s  %s  %s %s\n"
                .formatted(
                        problem.rank(),
                        words.indicator(line.indicatorId()),
                        words.grade(problem.grade()),
                        words.missing(line),
                        words.people(line.people(), line.estimated()),
                        messages.text("unit.of.population"));
    }

    private String remedy(Remedy remedy, Problem problem) {
        StringBuilder text =
                new StringBuilder("     → ").append(words.describe(remedy)).append('\n');
        if (remedy.sites().isEmpty() && remedy.canBePlaced()) {
            text.append("       ").append(messages.text("cli.checkup.NO_SITE")).append('\n');
        }
        for (RemedySite site : remedy.sites()) {
            text.append("       · ")
                    .append(site.host().map(words::host).orElseGet(() -> words.site(site)))
                    .append("  ")
                    .append(words.measure(site))
                    .append("  ")
                    .append(words.gain(site, problem.line()))
                    .append('\n');
        }
        return text.toString();
    }
}
