package org.quandian.ui.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.quandian.portrayal.Messages;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.TableSaving;
import org.quandian.workspace.table.FilterReading;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.SortKey;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;
import org.quandian.workspace.table.TableQuery;

/** Writes what is listed, with the columns that are seen, and with notes of how it was found. FX thread. */
final class TableExports {
    private final Messages words;
    private final TableSaving saving;

    TableExports(PageServices services, Consumer<Path> onWritten) {
        this.words = services.words();
        this.saving = new TableSaving(services, onWritten);
    }

    /**
     * Asks where to, and writes there.
     *
     * @param ending {@code csv} or {@code xlsx}
     */
    void ask(Window owner, RowList rows, TableQuery query, List<TableColumn> columns, String ending) {
        TableExport export = export(rows, query, columns);
        saving.ask(
                owner,
                words.text("table.ui.export"),
                rows.table().title(),
                List.of(ending),
                workbook -> List.of(export));
    }

    /** Writes it into that file. */
    void write(Path file, RowList rows, TableQuery query, List<TableColumn> columns) {
        TableExport export = export(rows, query, columns);
        saving.write(file, workbook -> List.of(export));
    }

    private TableExport export(RowList rows, TableQuery query, List<TableColumn> columns) {
        return new TableExport(RowList.of(rows.table().withNotes(notes(rows, query)), rows.toArray()), columns);
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
