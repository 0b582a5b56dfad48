package org.quandian.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/** The attributes of one layer, opened and understood; empty, and reported, where the DBF is missing or of no use. One thread. */
final class AttributeTable implements Closeable {
    private final @Nullable DbfTable table;
    private final TextEncoding encoding;
    private final RowReader rows;

    private AttributeTable(@Nullable DbfTable table, TextEncoding encoding) {
        this.table = table;
        this.encoding = encoding;
        this.rows = new RowReader(table == null ? List.of() : table.fields(), encoding);
    }

    /** Opens the DBF beside the shapes, whose number is given. */
    static AttributeTable open(LayerEntry entry, LayerFiles files, int shapes, IssueLog issues) throws IOException {
        String layer = entry.role().id();
        String dbfName = files.name().replaceFirst("(?i)\\.shp$", ".dbf");
        try {
            if (files.dbf() == null) {
                throw LayerRefusedException.missing(dbfName);
            }
            DbfTable table = DbfTable.open(files.dbf(), dbfName);
            TextEncoding encoding = TextEncoding.choose(entry.encoding(), files.cpg(), table);
            if (encoding.guessed()) {
                issues.add(Code.ENCODING_GUESSED, Severity.NOTE, layer, 0, null, Map.of("encoding", encoding.name()));
            }
            if (table.isCutShort() || table.count() < shapes) {
                Map<String, String> args = Map.of("file", dbfName, "count", Integer.toString(table.count()));
                issues.add(Code.FILE_TRUNCATED, Severity.WARNING, layer, 0, null, args);
            }
            return new AttributeTable(table, encoding);
        } catch (LayerRefusedException e) {
            // Shapes without attributes are still shapes.
            issues.add(e.code(), Severity.WARNING, layer, 0, null, e.args());
            return new AttributeTable(null, new TextEncoding(StandardCharsets.UTF_8, "", false));
        }
    }

    /** How many rows there are. */
    int count() {
        return table == null ? 0 : table.count();
    }

    /** The row of record {@code i}, counted from 0, if there is one. */
    byte @Nullable [] findRow(int i) throws IOException {
        return table != null && i < table.count() ? table.row(i) : null;
    }

    /** Reads values out of rows. */
    RowReader rows() {
        return rows;
    }

    /** The encoding in use. */
    TextEncoding encoding() {
        return encoding;
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
