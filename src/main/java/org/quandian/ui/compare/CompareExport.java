package org.quandian.ui.compare;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;

/** Writes the table as CSV, UTF-8 with the mark that spreadsheets look for; numbers plain, without separators. FX thread; files on {@code io}. */
final class CompareExport {
    private static final String MARK = "\uFEFF";

    private final PageServices services;
    private final Messages words;

    CompareExport(PageServices services) {
        this.services = services;
        this.words = services.words();
    }

    /** Asks where to, and writes there. */
    void ask(Window owner, List<CompareRow> rows, CompareChoice plans) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("compare.export"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        chooser.setInitialFileName(words.text("compare.export.file") + ".csv");
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            write(chosen.toPath(), rows, plans);
        }
    }

    /** Writes the rows; a failure is told, and leaves no half file. */
    void write(Path file, List<CompareRow> rows, CompareChoice plans) {
        String text = text(rows, plans, words);
        Deliver.to(services.fx(), services.io().submit(() -> put(file, text)), done -> {}, services.failed());
    }

    private static Path put(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text, StandardCharsets.UTF_8);
        return Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The whole file. */
    static String text(List<CompareRow> rows, CompareChoice plans, Messages words) {
        List<String> lines = new ArrayList<>();
        lines.add(line(List.of(
                words.text("compare.indicator"),
                words.text("compare.export.ledger"),
                words.text("compare.export.regime"),
                words.text("compare.export.unit"),
                words.text("compare.baseline"),
                CompareChoice.shown(plans.left(), words),
                CompareChoice.shown(plans.right(), words),
                words.text("compare.change"),
                words.text("compare.target"))));
        for (CompareRow row : rows) {
            lines.add(line(List.of(
                    row.label(),
                    row.ledger()
                            .map(each -> words.text("ui.ledger." + each.id()))
                            .orElse(""),
                    row.regime(),
                    row.unit(),
                    number(row, row.baseline()),
                    number(row, row.left()),
                    number(row, row.right()),
                    number(row, row.change()),
                    row.target()
                            .map(each -> plain(row.measure().shown(each.value())))
                            .orElse(""))));
        }
        return MARK + String.join("\r\n", lines) + "\r\n";
    }

    private static String number(CompareRow row, OptionalDouble value) {
        return value.isPresent() ? plain(row.measure().shown(value.getAsDouble())) : "";
    }

    private static String plain(double value) {
        String text =
                String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
        return text.equals("-0") ? "0" : text;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(each -> each.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        ? '"' + each.replace("\"", "\"\"") + '"'
                        : each)
                .collect(Collectors.joining(","));
    }
}
