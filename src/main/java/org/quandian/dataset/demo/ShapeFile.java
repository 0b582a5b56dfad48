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
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Writes one shapefile with its index, table and side-cars, feature after feature, without holding any. Shapes come in metres from
 * the middle of the city and are moved to their place in the CRS here.
 */
final class ShapeFile implements Closeable {
    private static final int HEADER_BYTES = 100;
    private final Path folder;
    private final String name;
    private final ShapeKind kind;
    private final AffineTransformation toMap;
    private final OutputStream shapes;
    private final OutputStream index;
    private final DbfFile table;
    private final Envelope extent = new Envelope();
    private int records;
    private long shapeBytes = HEADER_BYTES;

    /**
     * Starts the files.
     *
     * @param charset of the table; UTF-8 is named in a {@code .cpg} file, anything else in no file, as it is out in the world
     */
    ShapeFile(Path folder, String name, ShapeKind kind, List<DbfColumn> columns, Charset charset) throws IOException {
        this.folder = folder;
        this.name = name;
        this.kind = kind;
        this.toMap = AffineTransformation.translationInstance(DemoCrs.CENTRE_EAST, DemoCrs.CENTRE_NORTH);
        this.shapes = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".shp")), 1 << 16);
        this.index = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".shx")), 1 << 16);
        this.table = new DbfFile(folder.resolve(name + ".dbf"), columns, charset);
        shapes.write(new byte[HEADER_BYTES]);
        index.write(new byte[HEADER_BYTES]);
        Files.writeString(folder.resolve(name + ".prj"), DemoCrs.WKT);
        if (charset.equals(StandardCharsets.UTF_8)) {
            Files.writeString(folder.resolve(name + ".cpg"), "UTF-8");
        }
    }

    /** Adds one feature; the values stand in the order of the columns. */
    void write(Geometry local, Object... values) throws IOException {
        Geometry shape = CentimetreGrid.snapped(toMap.transform(local));
        byte[] content = ShapeRecord.content(kind, shape);
        records++;
        ByteBuffer head = ByteBuffer.allocate(8).putInt(records).putInt(content.length / 2);
        shapes.write(head.array());
        shapes.write(content);
        index.write(ByteBuffer.allocate(8)
                .putInt((int) (shapeBytes / 2))
                .putInt(content.length / 2)
                .array());
        shapeBytes += 8 + content.length;
        extent.expandToInclude(shape.getEnvelopeInternal());
        table.write(values);
    }

    int records() {
        return records;
    }

    @Override
    public void close() throws IOException {
        shapes.close();
        index.close();
        table.close();
        HeaderPatch.overwrite(folder.resolve(name + ".shp"), header(shapeBytes));
        HeaderPatch.overwrite(folder.resolve(name + ".shx"), header(HEADER_BYTES + 8L * records));
    }

    private byte[] header(long bytes) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).putInt(9994);
        header.position(24);
        header.putInt((int) (bytes / 2))
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1000)
                .putInt(kind.code());
        if (records > 0) {
            header.putDouble(extent.getMinX()).putDouble(extent.getMinY());
            header.putDouble(extent.getMaxX()).putDouble(extent.getMaxY());
        }
        return header.array();
    }
}
