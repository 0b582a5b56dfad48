package org.quandian.workspace.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Port: writes tables to files that spreadsheets open. Filled by {@code report}; blocking, called on {@code io}. */
public interface TableWriter {
    /**
     * Writes some tables, in place of what was there; the file is whole or not there. The ending of its name says the form: {@code
     * .xlsx} with a sheet for each table and one of notes; {@code .csv} (UTF-8 with BOM, RFC 4180) for a single table.
     *
     * @param notesTitle what the sheet of notes is called
     * @throws TableRefusedException if they do not fit into that form
     * @throws IOException if the file cannot be written
     */
    void write(List<TableExport> tables, String notesTitle, Path file) throws IOException, TableRefusedException;

    /** Writes a whole table with the columns that are seen first. */
    default void write(DataTable table, String notesTitle, Path file) throws IOException, TableRefusedException {
        write(List.of(TableExport.of(table)), notesTitle, file);
    }
}
