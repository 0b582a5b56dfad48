package org.quandian.ui.phase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetTerm;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;
import org.quandian.ui.dialog.DialogCard;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.fx.Nodes;

/**
 * One target: what the document says, its aim and year, and what is filled in by hand with source and date. A field that cannot be read
 * says why and nothing is kept; an aim that differs becomes the project's own edition of the programme.
 */
final class TargetDialog {
    private static final double WIDTH = 520;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Messages messages;
    private final TargetWords words;
    private final TargetBook book;
    private final TargetRow row;
    private final TextField aim = new TextField();
    private final TextField year = new TextField();
    private final TextField base = new TextField();
    private final TextField now = new TextField();
    private final TextField source = new TextField();
    private final TextField date = new TextField();
    private final Label problem = Nodes.shrinkable("", "field-error");

    private TargetDialog(Messages messages, TargetBook book, TargetRow row) {
        this.messages = messages;
        this.words = new TargetWords(messages);
        this.book = book;
        this.row = row;
    }

    /** Opens the card; the changed book is handed on when it is to be kept. */
    static void open(
            DialogHost host, Messages messages, TargetBook book, TargetRow row, Consumer<TargetBook> onChange) {
        TargetDialog dialog = new TargetDialog(messages, book, row);
        DialogCard card = new DialogCard(dialog.words.of(row.target().name()), dialog.body(), WIDTH);
        Runnable close = () -> host.close(card);
        card.setOnCancel(close);
        card.addButton(messages.text("ui.cancel"), close);
        card.addMainButton(
                messages.text("phase.target.keep"), () -> dialog.read().ifPresent(changed -> {
                    close.run();
                    if (!changed.equals(book)) {
                        onChange.accept(changed);
                    }
                }));
        card.setFirst(row.target().isByHand() ? dialog.now : dialog.aim);
        host.show(card);
    }

    private Node body() {
        Target target = row.target();
        Label text = Nodes.shrinkable(target.text(), "small", "muted");
        text.setWrapText(true);
        Label where = Nodes.shrinkable(words.source(target) + " · " + words.term(target), "small", "muted");
        where.setWrapText(true);
        VBox body = new VBox(8, where);
        if (messages.language() != Messages.Language.ZH) {
            // what was noted of the paragraph is English; Chinese readers have the name
            body.getChildren().add(text);
        }
        String note = words.of(target.note());
        if (!note.isEmpty()) {
            Label said = Nodes.shrinkable(note, "small");
            said.setWrapText(true);
            body.getChildren().add(said);
        }
        for (String said : new String[] {words.baseSource(row), words.course(row)}) {
            if (!said.isEmpty()) {
                Label line = Nodes.shrinkable(said, "small");
                line.setWrapText(true);
                body.getChildren().add(line);
            }
        }
        body.getChildren().addAll(fields(target), problem);
        if (book.isOwn(row.programme().id())) {
            body.getChildren().add(Nodes.shrinkable(messages.text("phase.target.own"), "small", "muted"));
        }
        return body;
    }

    private GridPane fields(Target target) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        String unit = words.of(target.unit());
        aim.setText(number(target.value()));
        year.setText(
                target.term().due().isPresent()
                        ? Integer.toString(target.term().due().getAsInt())
                        : "");
        base.setText(number(row.entry().base()));
        now.setText(number(row.entry().now()));
        source.setText(row.entry().source());
        date.setText(row.entry().date().map(LocalDate::toString).orElse(""));
        date.setPromptText("2025-12-31");
        problem.setId("target-problem");
        problem.setWrapText(true);
        int line = 0;
        line = field(grid, line, "phase.target.aim", aim, unit);
        line = field(grid, line, "phase.target.year", year, "");
        line = field(grid, line, "phase.target.base", base, unit);
        if (target.isByHand() || target.link() instanceof org.quandian.planning.TargetLink.Works) {
            line = field(grid, line, target.isByHand() ? "phase.target.now" : "phase.target.done", now, unit);
        }
        line = field(grid, line, "phase.target.source", source, "");
        var unused = field(grid, line, "phase.target.date", date, "");
        source.setPrefColumnCount(24);
        return grid;
    }

    private int field(GridPane grid, int line, String key, TextField field, String unit) {
        Label caption = Nodes.label(messages.text(key), "small");
        caption.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        grid.addRow(line, caption, field, Nodes.label(unit, "small", "muted"));
        return line + 1;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent()
                ? java.math.BigDecimal.valueOf(value.getAsDouble())
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    /** The book with what stands in the fields; empty, with a sentence on the card, where a field cannot be read. */
    private Optional<TargetBook> read() {
        try {
            Target target = row.target();
            OptionalDouble value = number(aim, "phase.target.aim", 0);
            OptionalInt due = year();
            TargetBook next = book;
            if (!value.equals(target.value()) || !due.equals(target.term().due())) {
                TargetTerm term = due.equals(target.term().due())
                        ? target.term()
                        : new TargetTerm(due, due, org.quandian.planning.Wording.NONE);
                next = next.withProgramme(row.programme().withTarget(target.withAim(value, term)));
            }
            TargetEntry entry = new TargetEntry(
                    row.programme().id(),
                    target.id(),
                    number(base, "phase.target.base", -1e12),
                    number(now, "phase.target.now", -1e12),
                    source.getText().strip().replaceAll("\\s+", " "),
                    date());
            return Optional.of(next.withEntry(entry));
        } catch (UnreadableException bad) {
            problem.setText(
                    messages.text(bad.key(), Map.of("field", messages.text(bad.field()), "value", bad.value())));
            return Optional.empty();
        }
    }

    private OptionalDouble number(TextField field, String key, double least) throws UnreadableException {
        String text = field.getText().strip().replace(",", "");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = parsed(text);
        if (Double.isFinite(value) && value >= least && value <= 1e12) {
            return OptionalDouble.of(value);
        }
        throw new UnreadableException("phase.target.no_number", key, text);
    }

    /** NaN where it is no number. */
    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private OptionalInt year() throws UnreadableException {
        OptionalDouble value = number(year, "phase.target.year", FIRST_YEAR);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        double given = value.getAsDouble();
        if (given != Math.rint(given) || given > LAST_YEAR) {
            throw new UnreadableException("phase.target.no_number", "phase.target.year", year.getText());
        }
        return OptionalInt.of((int) given);
    }

    private Optional<LocalDate> date() throws UnreadableException {
        String text = date.getText().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            throw new UnreadableException("phase.target.no_date", "phase.target.date", text);
        }
    }

    /** A field that cannot be read. */
    private static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;
        private final String key;
        private final String field;
        private final String value;

        UnreadableException(String key, String field, String value) {
            super(key + " " + field + " " + value);
            this.key = key;
            this.field = field;
            this.value = value;
        }

        String key() {
            return key;
        }

        String field() {
            return field;
        }

        String value() {
            return value;
        }
    }
}
