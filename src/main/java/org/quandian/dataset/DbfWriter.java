package org.quandian.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A DBF in UTF-8. Ours, because numbers must stand in it digit by digit as they are written elsewhere, and texts must not be cut within a
 * character. Columns are as wide as what is in them. One use.
 */
final class DbfWriter {
    private static final int MOST_DIGITS = 19;
    private static final byte END_OF_FIELDS = 0x0d;
    private static final byte END_OF_FILE = 0x1a;
    private static final int HEADER = 32;

    private final List<Column> columns = new ArrayList<>();
    private final List<? extends Map<String, String>> rows;

    private record Column(String name, boolean number, int width, int decimals) {}

    /**
     * @param names of the columns, at most 10 letters of ASCII each
     * @param numbers those that hold numbers where all values allow it
     * @param rows values by the names of the columns; those that are missing are blank
     */
    DbfWriter(List<String> names, List<String> numbers, List<? extends Map<String, String>> rows) {
        this.rows = rows;
        for (String name : names) {
            int width = 1;
            int decimals = 0;
            boolean number = numbers.contains(name);
            for (Map<String, String> row : rows) {
                String value = row.getOrDefault(name, "");
                width = Math.max(width, value.getBytes(StandardCharsets.UTF_8).length);
                number &= value.matches("\\d*(\\.\\d+)?");
                decimals = Math.max(decimals, value.length() - 1 - (value + ".").indexOf('.'));
            }
            boolean fits = number && width <= MOST_DIGITS;
            columns.add(new Column(name, fits, width, fits ? Math.max(0, decimals) : 0));
        }
    }

    /** The whole file. */
    byte[] bytes() {
        int rowLength = 1 + columns.stream().mapToInt(Column::width).sum();
        int headerLength = HEADER + HEADER * columns.size() + 1;
        ByteBuffer header = ByteBuffer.allocate(headerLength).order(ByteOrder.LITTLE_ENDIAN);
        // dBASE III, and a date that is always the same: equal plans make equal files
        header.put((byte) 3).put((byte) 125).put((byte) 1).put((byte) 1);
        header.putInt(rows.size()).putShort((short) headerLength).putShort((short) rowLength);
        header.position(HEADER);
        for (Column column : columns) {
            byte[] name = column.name.getBytes(StandardCharsets.US_ASCII);
            int start = header.position();
            header.put(name).position(start + 11);
            header.put((byte) (column.number ? 'N' : 'C'));
            header.position(start + 16);
            header.put((byte) column.width).put((byte) column.decimals);
            header.position(start + HEADER);
        }
        header.put(END_OF_FIELDS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.array());
        rows.forEach(row -> writeRow(row, out));
        out.write(END_OF_FILE);
        return out.toByteArray();
    }

    private void writeRow(Map<String, String> row, ByteArrayOutputStream out) {
        out.write(' ');
        for (Column column : columns) {
            byte[] value = row.getOrDefault(column.name, "").getBytes(StandardCharsets.UTF_8);
            byte[] blanks = " ".repeat(column.width - value.length).getBytes(StandardCharsets.US_ASCII);
            out.writeBytes(column.number ? blanks : value);
            out.writeBytes(column.number ? value : blanks);
        }
    }
}
