package org.quandian.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;

/**
 * A table as CSV (RFC 4180: CRLF, quotes where needed), units in the head, numbers with all their digits. Stateless.
 */
public final class CsvTable {
    /** Without it Excel takes the file for text in the machine's own code page and garbles Chinese names. */
    private static final char BOM = '\uFEFF';

    private CsvTable() {}

    /** The table with a mark of UTF-8 before it, for files. */
    static void write(TableExport table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BOM);
        append(table, writer);
        writer.flush();
    }

    /** The table without the mark, for other programs. */
    public static String text(TableExport table) {
        StringBuilder text = new StringBuilder();
        try {
            append(table, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void append(TableExport table, Appendable out) throws IOException {
        List<TableColumn> columns = table.columns();
        out.append(columns.stream().map(each -> quoted(each.head().title())).collect(Collectors.joining(",")))
                .append("\r\n");
        RowList rows = table.rows();
        for (int place = 0; place < rows.size(); place++) {
            int row = rows.row(place);
            for (int i = 0; i < columns.size(); i++) {
                out.append(i == 0 ? "" : ",").append(quoted(columns.get(i).text(row)));
            }
            out.append("\r\n");
        }
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
