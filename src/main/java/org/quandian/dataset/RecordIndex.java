package org.quandian.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the records of a .shp lie. The .shx is believed only where every one of its entries leads to a record; otherwise the records
 * are found by walking from one to the next, as far as that goes.
 */
final class RecordIndex {
    /** Length of the header of .shp and .shx, and of a record's own header, in bytes. */
    static final int FILE_HEADER = 100;

    static final int RECORD_HEADER = 8;
    private static final int MAGIC = 9994;
    /** No shape of a city is this long; a longer one is a broken length. */
    private static final int MAX_CONTENT = 1 << 28;

    private long[] positions = new long[64];
    private int[] lengths = new int[64];
    private int count;
    private boolean cutShort;

    private RecordIndex() {}

    /** Finds the records. */
    static RecordIndex of(FileWindow shp, LayerFiles files) throws IOException, LayerRefusedException {
        Path shx = files.shx();
        if (shp.size() < FILE_HEADER) {
            throw LayerRefusedException.unreadable(files.name(), shp.size() + " bytes are not a shapefile");
        }
        ByteBuffer header = shp.at(0, FILE_HEADER);
        if (header.getInt(0) != MAGIC) {
            throw LayerRefusedException.unreadable(files.name(), "not a shapefile: its first bytes are not 9994");
        }
        long stated = 2L * header.getInt(24);
        Optional<RecordIndex> indexed =
                shx == null ? Optional.empty() : byIndexFile(shp, shx, DbfTable.statedCount(files.dbf()));
        if (indexed.isPresent()) {
            return indexed.get();
        }
        RecordIndex walked = new RecordIndex();
        walked.walk(shp, stated);
        walked.cutShort |= shx != null && walked.count < countInIndexFile(shx);
        return walked;
    }

    private static int countInIndexFile(Path shx) throws IOException {
        long size = Files.size(shx);
        return size < FILE_HEADER ? 0 : (int) Math.min(Integer.MAX_VALUE, (size - FILE_HEADER) / 8);
    }

    private static Optional<RecordIndex> byIndexFile(FileWindow shp, Path shx, int rows) throws IOException {
        int entries = countInIndexFile(shx);
        if (entries == 0) {
            return Optional.empty();
        }
        RecordIndex index = new RecordIndex();
        try (FileWindow window = new FileWindow(shx)) {
            if (window.at(0, 4).getInt(0) != MAGIC) {
                return Optional.empty();
            }
            for (int i = 0; i < entries; i++) {
                long position = 2L
                        * Integer.toUnsignedLong(
                                window.at(FILE_HEADER + 8L * i, 8).getInt(0));
                int content = contentAt(shp, position);
                if (content < 4) {
                    return Optional.empty();
                }
                index.add(position, content);
            }
        }
        // An index that ends before the last record would lose what stands behind it, unless there are no rows for that
        // either: then it is the remains of an edit.
        long end = index.positions[index.count - 1] + RECORD_HEADER + index.lengths[index.count - 1];
        boolean loses = contentAt(shp, end) >= 4 && index.count != rows;
        return loses ? Optional.empty() : Optional.of(index);
    }

    /** Length in bytes of the content of the record at that place, or -1 if there cannot be one. */
    private static int contentAt(FileWindow shp, long position) throws IOException {
        if (position < FILE_HEADER || position + RECORD_HEADER > shp.size()) {
            return -1;
        }
        ByteBuffer header = shp.at(position, RECORD_HEADER).order(ByteOrder.BIG_ENDIAN);
        long length = 2L * header.getInt(4);
        boolean fits = length >= 4 && length <= MAX_CONTENT && position + RECORD_HEADER + length <= shp.size();
        return fits && header.getInt(0) >= 0 ? (int) length : -1;
    }

    private void walk(FileWindow shp, long stated) throws IOException {
        long position = FILE_HEADER;
        while (position < shp.size()) {
            int length = contentAt(shp, position);
            if (length < 0) {
                break;
            }
            add(position, length);
            position += RECORD_HEADER + length;
        }
        // Some writers leave rubbish behind the length that the header states: that is no loss.
        cutShort = position < shp.size() ? position < stated : stated > shp.size();
    }

    private void add(long position, int length) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        positions[count] = position;
        lengths[count++] = length;
    }

    /** How many records there are. */
    int count() {
        return count;
    }

    /** Whether the file ends, or stops making sense, before its last record. */
    boolean isCutShort() {
        return cutShort;
    }

    /** Content of record {@code i}, counted from 0; valid until the next call. */
    ByteBuffer content(FileWindow shp, int i) throws IOException {
        return shp.at(positions[i] + RECORD_HEADER, lengths[i]);
    }
}
