package org.quandian.dataset.demo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Turns one shape into the content of a shapefile record (ESRI white paper, 1998): outer rings clockwise, holes the other way. */
final class ShapeRecord {
    private ShapeRecord() {}

    static byte[] content(ShapeKind kind, Geometry shape) {
        if (kind == ShapeKind.POINT) {
            Coordinate at = shape.getCoordinate();
            byte[] content = new byte[20];
            little(content).putInt(kind.code()).putDouble(at.x).putDouble(at.y);
            return content;
        }
        List<Coordinate[]> parts = parts(shape);
        int points = parts.stream().mapToInt(part -> part.length).sum();
        byte[] content = new byte[44 + 4 * parts.size() + 16 * points];
        ByteBuffer buffer = little(content);
        Envelope box = shape.getEnvelopeInternal();
        buffer.putInt(kind.code());
        buffer.putDouble(box.getMinX()).putDouble(box.getMinY());
        buffer.putDouble(box.getMaxX()).putDouble(box.getMaxY());
        buffer.putInt(parts.size()).putInt(points);
        int first = 0;
        for (Coordinate[] part : parts) {
            buffer.putInt(first);
            first += part.length;
        }
        for (Coordinate[] part : parts) {
            for (Coordinate each : part) {
                buffer.putDouble(each.x).putDouble(each.y);
            }
        }
        return content;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<Coordinate[]> parts(Geometry shape) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                parts.add(turned(polygon.getExteriorRing(), false));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    parts.add(turned(polygon.getInteriorRingN(hole), true));
                }
            } else {
                parts.add(shape.getGeometryN(i).getCoordinates());
            }
        }
        return parts;
    }

    private static Coordinate[] turned(LineString ring, boolean anticlockwise) {
        CoordinateSequence sequence = ring.getCoordinateSequence();
        Coordinate[] coordinates = sequence.toCoordinateArray();
        if (Orientation.isCCW(coordinates) == anticlockwise) {
            return coordinates;
        }
        Coordinate[] reversed = new Coordinate[coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            reversed[i] = coordinates[coordinates.length - 1 - i];
        }
        return reversed;
    }
}
