package org.quandian.ui.checkup;

import java.util.ArrayList;
import java.util.List;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.CheckupTable;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlainTable;
import org.quandian.workspace.table.PlainSheet;
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

    private static TableExport export(String id, String title, PlainTable table) {
        return TableExport.of(PlainSheet.of(id, title, table));
    }
}
