package org.quandian.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Well-known binary (OGC, with the SRID and Z flags of PostGIS) straight to and from bytes: coordinates keep every bit, nothing is
 * rounded, no shape is touched. Faster in a program just started than a reader that goes through a stream number by number.
 */
final class Wkb {
    private static final int Z = 0x80000000;
    private static final int M = 0x40000000;
    private static final int SRID = 0x20000000;
    private static final int TYPE = 0x1fffffff;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Wkb() {}

    /**
     * The bytes of a shape.
     *
     * @param srid written into it where it is not 0
     */
    static byte[] bytes(Geometry shape, int srid) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(shape, srid, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes a shape. */
    static void write(Geometry shape, int srid, DataOutputStream out) throws IOException {
        boolean z = Arrays.stream(shape.getCoordinates()).anyMatch(each -> !Double.isNaN(each.getZ()));
        write(shape, srid, z, out);
    }

    private static void write(Geometry shape, int srid, boolean z, DataOutputStream out) throws IOException {
        out.writeByte(0);
        out.writeInt(typeOf(shape) | (z ? Z : 0) | (srid == 0 ? 0 : SRID));
        if (srid != 0) {
            out.writeInt(srid);
        }
        if (shape instanceof Point) {
            write(shape.isEmpty() ? new Coordinate(Double.NaN, Double.NaN) : shape.getCoordinate(), z, out);
        } else if (shape instanceof LineString) {
            write(shape.getCoordinates(), z, out);
        } else if (shape instanceof Polygon polygon) {
            out.writeInt(polygon.isEmpty() ? 0 : polygon.getNumInteriorRing() + 1);
            if (!polygon.isEmpty()) {
                write(polygon.getExteriorRing().getCoordinates(), z, out);
            }
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                write(polygon.getInteriorRingN(i).getCoordinates(), z, out);
            }
        } else {
            out.writeInt(shape.getNumGeometries());
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                write(shape.getGeometryN(i), 0, z, out);
            }
        }
    }

    private static int typeOf(Geometry shape) {
        if (shape instanceof Point) {
            return 1;
        } else if (shape instanceof LineString) {
            return 2;
        } else if (shape instanceof Polygon) {
            return 3;
        } else if (shape instanceof MultiPoint) {
            return 4;
        } else if (shape instanceof MultiLineString) {
            return 5;
        } else if (shape instanceof MultiPolygon) {
            return 6;
        } else {
            return 7;
        }
    }

    private static void write(Coordinate[] coordinates, boolean z, DataOutputStream out) throws IOException {
        out.writeInt(coordinates.length);
        for (Coordinate coordinate : coordinates) {
            write(coordinate, z, out);
        }
    }

    private static void write(Coordinate coordinate, boolean z, DataOutputStream out) throws IOException {
        out.writeDouble(coordinate.x);
        out.writeDouble(coordinate.y);
        if (z) {
            out.writeDouble(coordinate.getZ());
        }
    }

    /** The shape in these bytes. */
    static Geometry shape(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    /**
     * Reads one shape and leaves the buffer behind it.
     *
     * @throws IllegalArgumentException or BufferUnderflowException if there is none
     */
    static Geometry read(ByteBuffer in) {
        in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int head = in.getInt();
        if ((head & M) != 0) {
            throw new IllegalArgumentException("measured shapes are not ours");
        }
        if ((head & SRID) != 0) {
            in.getInt();
        }
        boolean z = (head & Z) != 0;
        return switch (head & TYPE) {
            case 1 -> point(coordinate(in, z));
            case 2 -> FACTORY.createLineString(coordinates(in, z));
            case 3 -> polygon(in, z);
            case 4 -> FACTORY.createMultiPoint(parts(in, new Point[0]));
            case 5 -> FACTORY.createMultiLineString(parts(in, new LineString[0]));
            case 6 -> FACTORY.createMultiPolygon(parts(in, new Polygon[0]));
            case 7 -> new GeometryCollection(parts(in, new Geometry[0]), FACTORY);
            default -> throw new IllegalArgumentException("no shape of kind " + (head & TYPE));
        };
    }

    private static Point point(Coordinate coordinate) {
        return Double.isNaN(coordinate.x) ? FACTORY.createPoint() : FACTORY.createPoint(coordinate);
    }

    private static Polygon polygon(ByteBuffer in, boolean z) {
        int count = count(in, 4);
        if (count == 0) {
            return FACTORY.createPolygon();
        }
        LinearRing shell = FACTORY.createLinearRing(coordinates(in, z));
        LinearRing[] holes = new LinearRing[count - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = FACTORY.createLinearRing(coordinates(in, z));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private static <T extends Geometry> T[] parts(ByteBuffer in, T[] none) {
        T[] parts = Arrays.copyOf(none, count(in, 5));
        for (int i = 0; i < parts.length; i++) {
            Geometry part = read(in);
            if (!none.getClass().getComponentType().isInstance(part)) {
                throw new IllegalArgumentException("a " + part.getGeometryType() + " does not belong here");
            }
            @SuppressWarnings("unchecked")
            T fitting = (T) part;
            parts[i] = fitting;
        }
        return parts;
    }

    /** Takes all numbers at once: one by one would be most of the time that opening a project takes in a program just started. */
    private static Coordinate[] coordinates(ByteBuffer in, boolean z) {
        int size = z ? 3 : 2;
        Coordinate[] coordinates = new Coordinate[count(in, size * Double.BYTES)];
        double[] numbers = new double[coordinates.length * size];
        in.asDoubleBuffer().get(numbers);
        in.position(in.position() + numbers.length * Double.BYTES);
        for (int i = 0; i < coordinates.length; i++) {
            double x = numbers[i * size];
            double y = numbers[i * size + 1];
            coordinates[i] = z ? new Coordinate(x, y, numbers[i * size + 2]) : new Coordinate(x, y);
        }
        return coordinates;
    }

    private static Coordinate coordinate(ByteBuffer in, boolean z) {
        double x = in.getDouble();
        double y = in.getDouble();
        return z ? new Coordinate(x, y, in.getDouble()) : new Coordinate(x, y);
    }

    /** A number of things that can really follow: a damaged file must not make us ask for all the memory there is. */
    private static int count(ByteBuffer in, int smallestBytes) {
        int count = in.getInt();
        if (count < 0 || (long) count * smallestBytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
