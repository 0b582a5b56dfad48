package org.quandian.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a small shapefile as a bureau would hand it over, faults included. Fields are stated as {@code name:length} for texts and
 * {@code name#length} for numbers; values are bytes as they are to stand in the file.
 *
 * <pre>{@code
 * shapefile("GBK", "MC:20", "RK#8").polygon(0, 0, 100, 0, 100, 100, 0, 0).row("昆区", "12").write(folder, "a");
 * }</pre>
 */
final class ShapefileFixture {
    private final Charset charset;
    private final String[] fields;
    private final List<byte[]> shapes = new ArrayList<>();
    private final List<byte[]> rows = new ArrayList<>();
    private int languageByte;
    private int type = 5;

    private ShapefileFixture(Charset charset, String... fields) {
        this.charset = charset;
        this.fields = fields;
    }

    static ShapefileFixture shapefile(String charset, String... fields) {
        return new ShapefileFixture(Charset.forName(charset), fields);
    }

    ShapefileFixture languageByte(int value) {
        languageByte = value;
        return this;
    }

    /** A ring x1, y1, x2, y2, …, written as it stands. */
    ShapefileFixture polygon(double... xy) {
        return rings(xy);
    }

    /** Rings of one polygon, written as they stand. */
    ShapefileFixture rings(double[]... rings) {
        type = 5;
        return parts(5, rings);
    }

    /** An axis-parallel square, clockwise as the format wants it. */
    ShapefileFixture square(double x, double y, double side) {
        return polygon(x, y, x, y + side, x + side, y + side, x + side, y, x, y);
    }

    ShapefileFixture line(double... xy) {
        type = 3;
        return parts(3, xy);
    }

    private ShapefileFixture parts(int shapeType, double[]... parts) {
        int points = Arrays.stream(parts).mapToInt(each -> each.length / 2).sum();
        ByteBuffer out =
                ByteBuffer.allocate(44 + 4 * parts.length + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(shapeType).position(36);
        out.putInt(parts.length).putInt(points);
        int start = 0;
        for (double[] part : parts) {
            out.putInt(start);
            start += part.length / 2;
        }
        for (double[] part : parts) {
            for (double each : part) {
                out.putDouble(each);
            }
        }
        shapes.add(out.array());
        return this;
    }

    ShapefileFixture noShape() {
        shapes.add(new byte[4]);
        return this;
    }

    /** A row of values in the order of the fields. */
    ShapefileFixture row(String... values) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.write(' ');
        for (int i = 0; i < fields.length; i++) {
            byte[] value = Arrays.copyOf(values[i].getBytes(charset), length(fields[i]));
            int given = values[i].getBytes(charset).length;
            if (given < value.length) {
                Arrays.fill(value, given, value.length, (byte) ' ');
            }
            row.writeBytes(value);
        }
        rows.add(row.toByteArray());
        return this;
    }

    /** Marks the last row as deleted. */
    ShapefileFixture deleted() {
        rows.get(rows.size() - 1)[0] = '*';
        return this;
    }

    private static int length(String field) {
        return Integer.parseInt(field.split("[:#]")[1]);
    }

    /** Writes .shp, .shx and .dbf. */
    ShapefileFixture write(Path folder, String name) throws IOException {
        ByteBuffer shx = ByteBuffer.allocate(100 + 8 * shapes.size());
        int length = 100 + shapes.stream().mapToInt(each -> 8 + each.length).sum();
        ByteBuffer shp = ByteBuffer.allocate(length);
        header(shp, length);
        header(shx, shx.capacity());
        for (int i = 0; i < shapes.size(); i++) {
            byte[] shape = shapes.get(i);
            shx.putInt(shp.position() / 2).putInt(shape.length / 2);
            shp.putInt(i + 1).putInt(shape.length / 2).put(shape);
        }
        Files.write(folder.resolve(name + ".shp"), shp.array());
        Files.write(folder.resolve(name + ".shx"), shx.array());
        Files.write(folder.resolve(name + ".dbf"), dbf());
        return this;
    }

    private void header(ByteBuffer file, int length) {
        file.putInt(0, 9994).putInt(24, length / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
        file.order(ByteOrder.BIG_ENDIAN).position(100);
    }

    private byte[] dbf() {
        int headerLength = 33 + 32 * fields.length;
        int rowLength =
                1 + Arrays.stream(fields).mapToInt(ShapefileFixture::length).sum();
        ByteBuffer out =
                ByteBuffer.allocate(headerLength + rowLength * rows.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put(0, (byte) 3)
                .putInt(4, rows.size())
                .putShort(8, (short) headerLength)
                .putShort(10, (short) rowLength)
                .put(29, (byte) languageByte);
        for (int i = 0; i < fields.length; i++) {
            byte[] name = fields[i].split("[:#]")[0].getBytes(charset);
            out.position(32 + 32 * i).put(name);
            out.put(32 + 32 * i + 11, (byte) (fields[i].contains("#") ? 'N' : 'C'));
            out.put(32 + 32 * i + 16, (byte) length(fields[i]));
        }
        out.put(headerLength - 1, (byte) 0x0D).position(headerLength);
        rows.forEach(out::put);
        out.put((byte) 0x1A);
        return out.array();
    }

    /** Writes a side-car. */
    static void sideCar(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
