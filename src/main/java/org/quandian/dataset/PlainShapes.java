package org.quandian.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quandian.dataset.ShapeRecord.Verdict;
import org.quandian.task.CancellationToken;

/**
 * A private, plain copy of a .shp for GeoTools: every record judged, hostile ones replaced by null shapes, Z and M dropped, index
 * rebuilt, ASCII file name, no side-cars. So the reader behind it never meets a length that lies, and record {@code i} of the copy is
 * record {@code i} of the file. (Why a copy: see decision "shapes are copied before GeoTools reads them".)
 */
final class PlainShapes {
    private final Path file;
    private final int count;
    private final boolean cutShort;
    private final Verdict[] verdicts;

    private PlainShapes(Path file, int count, boolean cutShort, Verdict[] verdicts) {
        this.file = file;
        this.count = count;
        this.cutShort = cutShort;
        this.verdicts = verdicts;
    }

    /** Makes the copy in the scratch folder. */
    static PlainShapes copy(LayerFiles files, Path scratch, CancellationToken token)
            throws IOException, LayerRefusedException {
        Path folder = Files.createTempDirectory(scratch, "shp");
        Path shp = folder.resolve("layer.shp");
        try (FileWindow in = new FileWindow(files.shp())) {
            RecordIndex index = RecordIndex.of(in, files);
            Verdict[] verdicts = new Verdict[index.count()];
            try (Writer out = new Writer(shp, folder.resolve("layer.shx"))) {
                for (int i = 0; i < index.count(); i++) {
                    if (i % 500 == 0) {
                        token.throwIfCancelled();
                    }
                    ShapeRecord judged = ShapeRecord.judge(index.content(in, i));
                    verdicts[i] = out.write(judged);
                }
            }
            return new PlainShapes(shp, index.count(), index.isCutShort(), verdicts);
        }
    }

    /** The copy. */
    Path file() {
        return file;
    }

    /** How many records the file has. */
    int count() {
        return count;
    }

    /** Whether records were lost at the end of the file. */
    boolean isCutShort() {
        return cutShort;
    }

    /** What was the matter with record {@code i}, counted from 0. */
    Verdict verdict(int i) {
        return verdicts[i];
    }

    /** Writes .shp and .shx side by side; the headers come last, when the lengths are known. */
    private static final class Writer implements AutoCloseable {
        private final Path shpFile;
        private final Path shxFile;
        private final OutputStream shp;
        private final OutputStream shx;
        private final ByteBuffer header = ByteBuffer.allocate(RecordIndex.RECORD_HEADER);
        private long position = RecordIndex.FILE_HEADER;
        private int written;
        private int fileType;

        Writer(Path shpFile, Path shxFile) throws IOException {
            this.shpFile = shpFile;
            this.shxFile = shxFile;
            this.shp = new BufferedOutputStream(Files.newOutputStream(shpFile), 1 << 16);
            this.shx = new BufferedOutputStream(Files.newOutputStream(shxFile), 1 << 14);
            shp.write(new byte[RecordIndex.FILE_HEADER]);
            shx.write(new byte[RecordIndex.FILE_HEADER]);
        }

        /** Writes a record and says what became of it: a file has room for one kind of shape only. */
        Verdict write(ShapeRecord judged) throws IOException {
            byte[] content = judged.content();
            int type = judged.type();
            if (fileType == 0) {
                fileType = type;
            }
            boolean mixed = type != 0 && type != fileType;
            if (mixed) {
                content = new byte[4];
            }
            shx.write(header.putInt(0, (int) (position / 2))
                    .putInt(4, content.length / 2)
                    .array());
            shp.write(header.putInt(0, ++written).array());
            shp.write(content);
            position += RecordIndex.RECORD_HEADER + content.length;
            return mixed ? Verdict.MIXED : judged.verdict();
        }

        @Override
        public void close() throws IOException {
            shp.close();
            shx.close();
            patch(shpFile, position);
            patch(shxFile, RecordIndex.FILE_HEADER + 8L * written);
        }

        private void patch(Path file, long length) throws IOException {
            ByteBuffer head = ByteBuffer.allocate(RecordIndex.FILE_HEADER);
            head.putInt(0, 9994).putInt(24, (int) (length / 2));
            head.order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(28, 1000)
                    .putInt(32, fileType == 0 ? ShapeRecord.POINT : fileType);
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.write(head.array());
            }
        }
    }
}
