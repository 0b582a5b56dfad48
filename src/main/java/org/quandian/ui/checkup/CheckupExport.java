package org.quandian.ui.checkup;

import java.util.ArrayList;
import java.util.List;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupTable;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlainTable;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;

/** The whole health check as tables in a file: a workbook has a sheet of cards and one of indicators, a CSV the indicators. Immutable. */
final class CheckupExport {
    private final Messages words;
    private final CheckupReport report;

    CheckupExport(Messages words, CheckupReport report) {
        this.words = words;
        this.report = report;
    }

    /** Cards and indicators for a workbook, indicators alone for a plain file; takes a while for a large city. */
    List<TableExport> tables(boolean workbook) {
        List<ZoneCard> cards = new ArrayList<>();
        for (ZoneLevel level : List.of(ZoneLevel.CITY, ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
            cards.addAll(report.cards(level));
        }
        CheckupTable tables = new CheckupTable(words, report);
        TableExport lines = export("checkup-indicators", words.text("ui.checkup.sheet.lines"), tables.lines(cards));
        return workbook
                ? List.of(export("checkup-cards", words.text("ui.checkup.sheet.cards"), tables.cards(cards)), lines)
                : List.of(lines);
    }

    /** A column is one of numbers where every value in it is one. */
    private static TableExport export(String id, String title, PlainTable table) {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.head().size(); i++) {
            int column = i;
            boolean numbers =
                    table.rows().stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
            ColumnHead head =
                    ColumnHead.of("c" + i, table.head().get(i), numbers ? ColumnKind.NUMBER : ColumnKind.TEXT);
            columns.add(
                    numbers
                            ? TableColumn.ofNumber(
                                    head.withDecimals(3),
                                    row -> table.rows().get(row).get(column) instanceof Number number
                                            ? number.doubleValue()
                                            : Double.NaN)
                            : TableColumn.ofText(head, row -> {
                                Object value = table.rows().get(row).get(column);
                                return value == null ? "" : value.toString();
                            }));
        }
        return TableExport.of(DataTable.of(id, title, table.rows().size(), columns));
    }
}
