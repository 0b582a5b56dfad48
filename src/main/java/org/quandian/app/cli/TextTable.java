package org.quandian.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of cells in columns as wide as their widest cell on a terminal, where a Chinese character takes two places. The first column
 * starts at the left, all others end at the right, as figures should, unless the table is one of words.
 */
final class TextTable {
    private static final String GAP = "  ";

    /** First and last of the wide and full-width blocks that names and units are written in (Unicode TR 11). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private final List<List<String>> rows = new ArrayList<>();
    private boolean left;

    /** Makes every column start at the left, for words. */
    TextTable left() {
        left = true;
        return this;
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The table, each line ended. */
    String text() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? "" : GAP).append(i == 0 || left ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }

    /** Places on a terminal: two for East Asian wide and full-width characters (Unicode TR 11), none for combining marks. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Arrays.stream(WIDE).anyMatch(range -> point >= range[0] && point <= range[1]);
        return wide ? 2 : 1;
    }
}
