package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;

/** A table for a terminal, or as JSON. */
final class TablePrint {
    private static final int ROWS_SHOWN = 60;

    private final Messages messages;

    TablePrint(Messages messages) {
        this.messages = messages;
    }

    /** For people: the first rows, with what is to be known beside them. */
    String table(TableExport export) {
        RowList rows = export.rows();
        StringBuilder text = new StringBuilder();
        text.append(messages.text(
                        "table.cli.HEADING",
                        Map.of(
                                "title", export.table().title(),
                                "all", Integer.toString(export.table().size()),
                                "rows", Integer.toString(rows.size()))))
                .append('\n');
        for (TableNote note : export.table().notes()) {
            text.append("  ")
                    .append(note.label())
                    .append("  ")
                    .append(note.value())
                    .append('\n');
        }
        TextTable table = new TextTable()
                .row(export.columns().stream().map(each -> each.head().title()).toArray(String[]::new));
        int shown = Math.min(ROWS_SHOWN, rows.size());
        for (int place = 0; place < shown; place++) {
            int row = rows.row(place);
            table.row(export.columns().stream().map(each -> each.shown(row)).toArray(String[]::new));
        }
        text.append(table.text());
        if (rows.size() > shown) {
            String more = Integer.toString(rows.size() - shown);
            text.append(messages.text("table.cli.MORE", Map.of("count", more))).append('\n');
        }
        return text.toString();
    }

    /** For programs: every row with all digits, values under the program's names; what is missing is left out. */
    static String json(TableExport export) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("table", export.table().id());
        root.put("title", export.table().title());
        root.put("rows_in_all", export.table().size());
        Map<String, String> notes = new LinkedHashMap<>();
        export.table().notes().forEach(note -> notes.put(note.label(), note.value()));
        root.put("notes", notes);
        root.put("columns", export.columns().stream().map(TablePrint::column).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int place = 0; place < export.rows().size(); place++) {
            rows.add(row(export, export.rows().row(place)));
        }
        root.put("rows", rows);
        return Json.pretty(root) + "\n";
    }

    private static Map<String, Object> column(TableColumn column) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("key", column.key());
        head.put("label", column.head().label());
        head.put("unit", column.head().unit());
        return head;
    }

    private static Map<String, Object> row(TableExport export, int row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (TableColumn column : export.columns()) {
            if (!column.isEmpty(row)) {
                values.put(column.key(), column.head().kind().isNumber() ? column.number(row) : column.text(row));
            }
        }
        return values;
    }
}
