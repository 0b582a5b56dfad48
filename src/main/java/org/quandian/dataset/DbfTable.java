package org.quandian.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a DBF as raw bytes. Ours rather than GeoTools', which turns an unreadable number into 0 without a word, skips deleted rows
 * so that shapes and attributes no longer match, and decodes before the encoding can be judged. Forward only; one thread; close it.
 */
final class DbfTable implements Closeable {
    private static final int HEADER = 32;
    private static final int DESCRIPTOR = 32;
    private static final byte DELETED = '*';
    private static final int MAX_FIELDS = 4096;

    private final FileWindow file;
    private final List<DbfField> fields = new ArrayList<>();
    private final int languageByte;
    private final int stated;
    private final long firstRow;
    private final int rowLength;
    private final int count;

    private DbfTable(FileWindow file, String name) throws IOException, LayerRefusedException {
        this.file = file;
        if (file.size() < HEADER + 1) {
            throw LayerRefusedException.unreadable(name, file.size() + " bytes are not a DBF");
        }
        ByteBuffer header = file.at(0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
        stated = Math.max(0, header.getInt(4));
        int headerLength = Short.toUnsignedInt(header.getShort(8));
        int statedRowLength = Short.toUnsignedInt(header.getShort(10));
        languageByte = Byte.toUnsignedInt(header.get(29));
        int fieldsEnd = readFields();
        int fieldsLength = fields.isEmpty()
                ? 1
                : fields.get(fields.size() - 1).offset()
                        + fields.get(fields.size() - 1).length();
        if (fields.isEmpty()) {
            throw LayerRefusedException.unreadable(name, "a DBF without fields");
        }
        // A row may be longer than its fields, never shorter; a header length that ends inside the fields is wrong.
        rowLength = Math.max(statedRowLength, fieldsLength);
        firstRow = headerLength >= fieldsEnd && headerLength <= file.size() && startsRow(headerLength)
                ? headerLength
                : fieldsEnd;
        count = (int) Math.min(stated, (file.size() - firstRow + 1) / rowLength);
    }

    /** Opens a DBF. */
    static DbfTable open(Path path, String name) throws IOException, LayerRefusedException {
        FileWindow file = new FileWindow(path);
        try {
            return new DbfTable(file, name);
        } catch (IOException | LayerRefusedException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** How many rows the header of a DBF states, -1 if there is no such header. */
    static int statedCount(@Nullable Path path) throws IOException {
        if (path == null || Files.size(path) < HEADER) {
            return -1;
        }
        try (FileWindow file = new FileWindow(path)) {
            return file.at(0, HEADER).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        }
    }

    private boolean startsRow(int position) throws IOException {
        if (position >= file.size()) {
            return true;
        }
        byte flag = file.at(position, 1).get(0);
        return flag == ' ' || flag == DELETED || flag == 0x1A || flag == 0;
    }

    private int readFields() throws IOException {
        int position = HEADER;
        int offset = 1;
        while (position + DESCRIPTOR <= file.size() && fields.size() < MAX_FIELDS) {
            ByteBuffer descriptor = file.at(position, DESCRIPTOR);
            // 0x0D by the book; some old writers end with 0x0A or 0x00. No name starts with a control character.
            if (descriptor.get(0) >= 0 && descriptor.get(0) < ' ') {
                return position + 1;
            }
            byte[] name = new byte[11];
            descriptor.get(0, name);
            char type = (char) Byte.toUnsignedInt(descriptor.get(11));
            int length = Byte.toUnsignedInt(descriptor.get(16));
            if (type == 'C') {
                // Clipper and FoxPro write long texts with the decimals byte as the high byte.
                length += Byte.toUnsignedInt(descriptor.get(17)) << 8;
            }
            int nameLength = 0;
            while (nameLength < name.length && name[nameLength] != 0) {
                nameLength++;
            }
            if (Character.isLetter(type) || type == '@' || type == '+' || type == '0') {
                String latin = new String(name, 0, nameLength, StandardCharsets.ISO_8859_1);
                fields.add(new DbfField(latin, type, offset, length));
                offset += length;
            }
            position += DESCRIPTOR;
        }
        return (int) Math.min(file.size(), position + 1L);
    }

    /** Its fields in order. */
    List<DbfField> fields() {
        return fields;
    }

    /** The byte that may name the encoding (LDID), 0 to 255. */
    int languageByte() {
        return languageByte;
    }

    /** How many rows are really there. */
    int count() {
        return count;
    }

    /** Whether the header promises more rows than are there. */
    boolean isCutShort() {
        return stated > count;
    }

    /** The bytes of row {@code i}, counted from 0, flag first. */
    byte[] row(int i) throws IOException {
        byte[] row = new byte[rowLength];
        long position = firstRow + (long) i * rowLength;
        // The last row may lack its last byte: old writers leave out the end mark and a blank.
        int there = (int) Math.min(rowLength, file.size() - position);
        Arrays.fill(row, (byte) ' ');
        file.at(position, there).get(0, row, 0, there);
        return row;
    }

    /** Whether a row is marked as deleted. */
    static boolean isDeleted(byte[] row) {
        return row[0] == DELETED;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
