package org.quandian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;
import org.quandian.workspace.table.TableRefusedException;
import org.quandian.workspace.table.TableRefusedException.Code;

/**
 * Tables as a workbook: a sheet for each with typed numbers, a head that stays, filters and widths; and one of notes. Rows are streamed, so
 * that a million of them need no more memory than a hundred. Used once.
 */
final class XlsxTables {
    /** Rows that are kept in memory. */
    private static final int WINDOW = 200;
    /** Rows that decide how wide a column is. */
    private static final int ROWS_MEASURED = 200;

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int MOST_LETTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LEAST_WIDTH = 8;
    private static final int MOST_WIDTH = 48;
    /** Widths of columns are given in parts of a character. */
    private static final int PARTS = 256;

    private final SXSSFWorkbook book;
    private final XlsxStyles styles;
    private final Set<String> names = new LinkedHashSet<>();

    private XlsxTables(SXSSFWorkbook book) {
        this.book = book;
        this.styles = new XlsxStyles(book);
    }

    /**
     * Writes the workbook.
     *
     * @param notes what the sheet of notes is called
     */
    static void write(List<TableExport> tables, String notes, OutputStream out)
            throws IOException, TableRefusedException {
        for (TableExport table : tables) {
            if (table.rows().size() > MOST_ROWS) {
                throw new TableRefusedException(
                        Code.TOO_MANY_ROWS,
                        Map.of(
                                "rows", Integer.toString(table.rows().size()),
                                "most", Integer.toString(MOST_ROWS)));
            }
        }
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            book.setCompressTempFiles(true);
            XlsxTables writer = new XlsxTables(book);
            for (TableExport table : tables) {
                writer.addTable(table);
            }
            writer.addNotes(tables, notes);
            book.write(out);
        }
    }

    private void addTable(TableExport table) throws TableRefusedException {
        SXSSFSheet sheet = book.createSheet(freeName(table.table().title()));
        List<TableColumn> columns = table.columns();
        Row head = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(columns.get(i).head().title());
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, width(table, columns.get(i)) * PARTS);
        }
        sheet.createFreezePane(0, 1);
        RowList rows = table.rows();
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, columns.size() - 1));
        }
        for (int place = 0; place < rows.size(); place++) {
            Row line = sheet.createRow(place + 1);
            for (int i = 0; i < columns.size(); i++) {
                put(columns.get(i), rows.row(place), place, line, i);
            }
        }
    }

    private void put(TableColumn column, int row, int place, Row line, int at) throws TableRefusedException {
        if (column.head().kind().isNumber()) {
            double number = column.number(row);
            if (Double.isFinite(number)) {
                Cell cell = line.createCell(at);
                cell.setCellValue(number);
                cell.setCellStyle(styles.number(column.head()));
            }
            return;
        }
        String text = column.text(row);
        if (text.length() > MOST_LETTERS) {
            throw new TableRefusedException(
                    Code.TEXT_TOO_LONG,
                    Map.of(
                            "row", Integer.toString(place + 1),
                            "column", column.head().label(),
                            "most", Integer.toString(MOST_LETTERS)));
        }
        if (!text.isEmpty()) {
            line.createCell(at).setCellValue(text);
        }
    }

    private static int width(TableExport table, TableColumn column) {
        int widest = letters(column.head().title()) + 3;
        RowList rows = table.rows();
        for (int place = 0; place < Math.min(ROWS_MEASURED, rows.size()); place++) {
            widest = Math.max(widest, letters(column.shown(rows.row(place))) + 1);
        }
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, widest));
    }

    /** Chinese characters are twice as wide as a digit. */
    private static int letters(String text) {
        return text.codePoints().map(each -> each > 0x2E7F ? 2 : 1).sum();
    }

    private void addNotes(List<TableExport> tables, String name) {
        SXSSFSheet sheet = book.createSheet(freeName(name));
        sheet.setColumnWidth(0, 18 * PARTS);
        sheet.setColumnWidth(1, 80 * PARTS);
        int line = 0;
        for (TableExport table : tables) {
            Row title = sheet.createRow(line++);
            title.createCell(0).setCellValue(table.table().title());
            title.getCell(0).setCellStyle(styles.head());
            for (TableNote note : table.table().notes()) {
                Row row = sheet.createRow(line++);
                row.createCell(0).setCellValue(note.label());
                row.createCell(1).setCellValue(note.value());
            }
            line++;
        }
    }

    /** A name that no other sheet has; Excel does not tell large letters from small ones. */
    private String freeName(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        String free = safe;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            String mark = " " + number;
            free = safe.substring(0, Math.min(safe.length(), 31 - mark.length())) + mark;
        }
        return free;
    }
}
