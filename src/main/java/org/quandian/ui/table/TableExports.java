package org.quandian.ui.table;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.table.FilterReading;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.SortKey;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;
import org.quandian.workspace.table.TableQuery;

/** Writes what is listed, with the columns that are seen, into a file of the user's choice. FX thread; files on {@code io}. */
final class TableExports {
    private final PageServices services;
    private final Messages words;
    private final Consumer<Path> onWritten;

    TableExports(PageServices services, Consumer<Path> onWritten) {
        this.services = services;
        this.words = services.words();
        this.onWritten = onWritten;
    }

    /**
     * Asks where to, and writes there.
     *
     * @param ending {@code csv} or {@code xlsx}
     */
    void ask(Window owner, RowList rows, TableQuery query, List<TableColumn> columns, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("table.ui.export"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        chooser.setInitialFileName(fileName(rows.table().title()) + "." + ending);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            String path = chosen.getPath();
            boolean named = path.toLowerCase(Locale.ROOT).endsWith("." + ending);
            write(Path.of(named ? path : path + "." + ending), rows, query, columns);
        }
    }

    /** Without what file systems do not allow. */
    static String fileName(String title) {
        return title.replaceAll("\\s*[·:/\\\\?*\"<>|]\\s*", "-").strip();
    }

    /** Writes it; a failure is told and leaves no half file. */
    void write(Path file, RowList rows, TableQuery query, List<TableColumn> columns) {
        RowList noted = RowList.of(rows.table().withNotes(notes(rows, query)), rows.toArray());
        TableExport export = new TableExport(noted, columns);
        Deliver.to(
                services.fx(),
                services.io().submit(() -> {
                    services.tables().writer().write(List.of(export), words.text("table.sheet.notes"), file);
                    return file;
                }),
                onWritten,
                services.failed());
    }

    private List<TableNote> notes(RowList rows, TableQuery query) {
        List<TableNote> notes = new ArrayList<>();
        if (rows.understood() != FilterReading.Kind.ALL) {
            notes.add(note("filter", query.filter()));
        }
        for (SortKey key : query.sort()) {
            String label = rows.table()
                    .findColumn(key.column())
                    .map(column -> column.head().label())
                    .orElse(key.column());
            notes.add(note("sort", label + (key.descending() ? " ↓" : " ↑")));
        }
        notes.add(note("rows", rows.size() + " / " + rows.table().size()));
        return notes;
    }

    private TableNote note(String key, String value) {
        return new TableNote(words.text("table.note." + key), value);
    }
}
