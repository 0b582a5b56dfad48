package org.quandian.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The .shp and .shx of shapes of one kind, every coordinate with every bit. One use. */
final class ShpWriter {
    private static final int MAGIC = 9994;
    private static final int VERSION = 1000;
    private static final int BOX = 32;

    private final int type;
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final ByteArrayOutputStream index = new ByteArrayOutputStream();
    private final Envelope extent = new Envelope();
    private int count;

    /** @param type {@link ShapeRecord#POINT}, {@link ShapeRecord#LINE} or {@link ShapeRecord#POLYGON} */
    ShpWriter(int type) {
        this.type = type;
    }

    /**
     * Adds a record.
     *
     * @param parts its rings or line, as they shall stand in the file; for a point the point alone
     */
    void add(Geometry shape, List<Coordinate[]> parts) {
        extent.expandToInclude(shape.getEnvelopeInternal());
        byte[] content = type == ShapeRecord.POINT ? point(parts.get(0)[0]) : parts(shape, parts);
        int position = RecordIndex.FILE_HEADER + records.size();
        index.writeBytes(pair(position / 2, content.length / 2));
        records.writeBytes(pair(++count, content.length / 2));
        records.writeBytes(content);
    }

    private static byte[] pair(int one, int other) {
        return ByteBuffer.allocate(RecordIndex.RECORD_HEADER)
                .putInt(one)
                .putInt(other)
                .array();
    }

    private byte[] point(Coordinate place) {
        return little(20).putInt(type).putDouble(place.x).putDouble(place.y).array();
    }

    private byte[] parts(Geometry shape, List<Coordinate[]> parts) {
        int points = parts.stream().mapToInt(each -> each.length).sum();
        byte[] bytes = new byte[4 + BOX + 8 + 4 * parts.size() + 16 * points];
        ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(type);
        box(out, shape.getEnvelopeInternal());
        out.putInt(parts.size()).putInt(points);
        int first = 0;
        for (Coordinate[] part : parts) {
            out.putInt(first);
            first += part.length;
        }
        for (Coordinate[] part : parts) {
            for (Coordinate each : part) {
                out.putDouble(each.x).putDouble(each.y);
            }
        }
        return bytes;
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void box(ByteBuffer out, Envelope box) {
        out.putDouble(box.getMinX()).putDouble(box.getMinY());
        out.putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }

    /** The .shp. */
    byte[] shp() {
        return file(records.toByteArray());
    }

    /** The .shx. */
    byte[] shx() {
        return file(index.toByteArray());
    }

    private byte[] file(byte[] body) {
        ByteBuffer header = ByteBuffer.allocate(RecordIndex.FILE_HEADER);
        header.putInt(0, MAGIC).putInt(24, (RecordIndex.FILE_HEADER + body.length) / 2);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, VERSION).putInt(32, type);
        if (!extent.isNull()) {
            header.position(36);
            box(header, extent);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header.array());
        out.writeBytes(body);
        return out.toByteArray();
    }
}
