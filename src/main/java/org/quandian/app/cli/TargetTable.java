package org.quandian.app.cli;

import java.util.Map;
import java.util.OptionalDouble;
import org.quandian.access.phase.TargetBoard;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Target;
import org.quandian.planning.TargetProgramme;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;

/** A board of targets for people at a terminal. */
final class TargetTable {
    private final Messages messages;
    private final TargetWords words;

    TargetTable(Messages messages) {
        this.messages = messages;
        this.words = new TargetWords(messages);
    }

    String text(CityFigures figures, TargetBoard board) {
        StringBuilder text = new StringBuilder();
        String scenario = figures.scenario().name();
        text.append(figures.content().baseline().city().name()).append("  ");
        text.append(
                        scenario.isEmpty()
                                ? messages.text("cli.table.BASELINE")
                                : messages.text("cli.table.SCENARIO", Map.of("name", scenario)))
                .append("  ")
                .append(figures.regime().id())
                .append("  ")
                .append(messages.text("cli.targets.NOW", Map.of("year", Integer.toString(board.year()))))
                .append('\n')
                .append(messages.text("target.summary", TargetSummary.of(board)))
                .append('\n');
        board.rows().stream()
                .map(TargetRow::programme)
                .distinct()
                .forEach(programme -> programme(programme, board, text));
        return text.toString();
    }

    private void programme(TargetProgramme programme, TargetBoard board, StringBuilder text) {
        text.append('\n')
                .append(programme.id())
                .append("  ")
                .append(words.of(programme.name()))
                .append('\n');
        TextTable table = new TextTable()
                .row(
                        messages.text("target.column.name"),
                        messages.text("target.column.aim"),
                        messages.text("target.column.term"),
                        messages.text("target.column.base"),
                        messages.text("target.column.now"),
                        messages.text("target.column.planned"),
                        messages.text("target.column.due"),
                        messages.text("target.column.gap"),
                        messages.text("target.column.line"),
                        messages.text("target.column.state"),
                        messages.text("target.column.paragraph"));
        board.rows().stream().filter(row -> row.programme().equals(programme)).forEach(row -> row(row, table));
        text.append(table.text());
    }

    /** What the straight line asks for: 90.2% (2026). */
    private String line(TargetRow row) {
        return row.course()
                .map(course -> words.value(row.target(), OptionalDouble.of(course.expected())) + " (" + course.year()
                        + (course.inTime() ? ")" : ") ↓"))
                .orElse("–");
    }

    private void row(TargetRow row, TextTable table) {
        Target target = row.target();
        String tag = words.ledger(target);
        String why = row.state() == TargetRow.State.NO_DATA ? words.noData(row) : words.state(row.state());
        table.row(
                words.of(target.name()) + (tag.isEmpty() ? "" : " [" + tag + " " + words.countedBy(target) + "]"),
                words.aim(target),
                words.term(target),
                words.value(target, row.base()),
                words.value(target, row.now()),
                words.value(target, row.planned()),
                words.value(target, row.inDueYear()),
                words.value(target, row.gap()),
                line(row),
                why,
                target.paragraph());
    }
}
