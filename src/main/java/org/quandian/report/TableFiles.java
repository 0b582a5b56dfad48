package org.quandian.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableRefusedException;
import org.quandian.workspace.table.TableRefusedException.Code;
import org.quandian.workspace.table.TableWriter;

/** Writes tables as CSV or as a workbook, whichever the name of the file asks for. Stateless; blocking. */
public final class TableFiles implements TableWriter {
    @Override
    public void write(List<TableExport> tables, String notesTitle, Path file)
            throws IOException, TableRefusedException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            WholeFile.write(file, out -> XlsxTables.write(tables, notesTitle, out));
        } else if (name.endsWith(".csv")) {
            writeCsv(tables, file);
        } else {
            throw new TableRefusedException(Code.UNKNOWN_FORM, Map.of("file", String.valueOf(file.getFileName())));
        }
    }

    private static void writeCsv(List<TableExport> tables, Path file) throws IOException, TableRefusedException {
        if (tables.size() != 1) {
            throw new TableRefusedException(Code.ONE_TABLE_ONLY, Map.of("tables", Integer.toString(tables.size())));
        }
        WholeFile.write(file, out -> CsvTable.write(tables.get(0), out));
    }
}
