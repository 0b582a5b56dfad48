package org.quandian.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;

/** The few styles of a workbook, made once each: Excel refuses a book with too many. */
final class XlsxStyles {
    private final Workbook book;
    private final CellStyle head;
    private final Map<String, CellStyle> numbers = new HashMap<>();

    XlsxStyles(Workbook book) {
        this.book = book;
        this.head = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setBorderBottom(BorderStyle.THIN);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    CellStyle head() {
        return head;
    }

    /** With the separators and decimals that are seen on screen; the cell holds all digits. */
    CellStyle number(ColumnHead column) {
        String whole = column.kind() == ColumnKind.NUMBER ? "#,##0" : "0";
        String format = column.decimals() > 0 ? whole + "." + "0".repeat(column.decimals()) : whole;
        return numbers.computeIfAbsent(format, text -> {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(text));
            return style;
        });
    }
}
