package org.quandian.dataset.demo;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes one dBASE III table, record after record. The header's date is fixed and its language byte is 0, as bureaus' files have
 * it: the reader must find the encoding itself.
 */
final class DbfFile implements Closeable {
    private static final byte[] FIXED_DATE = {125, 6, 30};
    private final Path path;
    private final List<DbfColumn> columns;
    private final Charset charset;
    private final OutputStream out;
    private int records;

    DbfFile(Path path, List<DbfColumn> columns, Charset charset) throws IOException {
        this.path = path;
        this.columns = columns;
        this.charset = charset;
        this.out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        out.write(header());
    }

    void write(Object... values) throws IOException {
        out.write(' ');
        for (int i = 0; i < columns.size(); i++) {
            out.write(columns.get(i).bytes(values[i], charset));
        }
        records++;
    }

    private byte[] header() {
        int headerLength = 32 + 32 * columns.size() + 1;
        int recordLength = 1 + columns.stream().mapToInt(DbfColumn::width).sum();
        ByteBuffer header = ByteBuffer.allocate(headerLength).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 3).put(FIXED_DATE).putInt(records).putShort((short) headerLength);
        header.putShort((short) recordLength);
        for (int i = 0; i < columns.size(); i++) {
            DbfColumn column = columns.get(i);
            header.position(32 + 32 * i);
            header.put(column.name().getBytes(StandardCharsets.US_ASCII));
            header.position(32 + 32 * i + 11);
            header.put((byte) column.type());
            header.position(32 + 32 * i + 16);
            header.put((byte) column.width()).put((byte) column.decimals());
        }
        header.position(headerLength - 1);
        header.put((byte) 0x0D);
        return header.array();
    }

    /** Ends the table and writes the number of records into its header. */
    @Override
    public void close() throws IOException {
        out.write(0x1A);
        out.close();
        HeaderPatch.overwrite(path, header());
    }
}
