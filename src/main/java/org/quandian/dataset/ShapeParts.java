package org.quandian.dataset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Shapes of the plain content of records, as plans need them: one point, one line, an area. Stateless. */
final class ShapeParts {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int HEAD = 36;

    private ShapeParts() {}

    /**
     * The shape of a sound record.
     *
     * @param note what {@link RingNotes} wrote beside it; empty where another program wrote the file
     * @throws IllegalArgumentException where no plan can hold it; the message says why
     */
    static Geometry shape(ShapeRecord record, String note) {
        List<Coordinate[]> parts = parts(record);
        return switch (record.type()) {
            case ShapeRecord.POINT -> FACTORY.createPoint(parts.get(0)[0]);
            case ShapeRecord.LINE -> line(parts);
            case ShapeRecord.POLYGON -> RingNotes.area(parts, note).orElseGet(() -> area(parts));
            default -> throw new IllegalArgumentException("shape type " + record.type());
        };
    }

    private static Geometry line(List<Coordinate[]> parts) {
        return parts.size() == 1
                ? FACTORY.createLineString(parts.get(0))
                : FACTORY.createMultiLineString(parts.stream()
                        .map(FACTORY::createLineString)
                        .toArray(org.locationtech.jts.geom.LineString[]::new));
    }

    private static List<Coordinate[]> parts(ShapeRecord record) {
        ByteBuffer in = ByteBuffer.wrap(record.content()).order(ByteOrder.LITTLE_ENDIAN);
        List<Coordinate[]> parts = new ArrayList<>();
        if (record.type() == ShapeRecord.POINT) {
            parts.add(new Coordinate[] {new CoordinateXY(in.getDouble(4), in.getDouble(12))});
        } else if (record.type() == ShapeRecord.LINE || record.type() == ShapeRecord.POLYGON) {
            int count = in.getInt(HEAD);
            int points = in.getInt(HEAD + 4);
            int first = HEAD + 8 + 4 * count;
            for (int part = 0; part < count; part++) {
                int start = in.getInt(HEAD + 8 + 4 * part);
                int end = part + 1 < count ? in.getInt(HEAD + 12 + 4 * part) : points;
                Coordinate[] coordinates = new Coordinate[end - start];
                for (int i = 0; i < coordinates.length; i++) {
                    int at = first + 16 * (start + i);
                    coordinates[i] = new CoordinateXY(in.getDouble(at), in.getDouble(at + 8));
                }
                parts.add(coordinates);
            }
        }
        return parts;
    }

    /** Clockwise rings are outer ones; each hole belongs to the smallest of these that holds it. */
    private static Geometry area(List<Coordinate[]> rings) {
        List<LinearRing> outer = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (Coordinate[] each : rings) {
            LinearRing ring = FACTORY.createLinearRing(each);
            (Orientation.isCCW(each) && rings.size() > 1 ? holes : outer).add(ring);
        }
        List<List<LinearRing>> own = new ArrayList<>();
        outer.forEach(any -> own.add(new ArrayList<>()));
        for (LinearRing hole : holes) {
            Optional<LinearRing> holder = outer.stream()
                    .filter(each -> FACTORY.createPolygon(each).covers(hole))
                    .min((one, other) -> Double.compare(
                            one.getEnvelopeInternal().getArea(),
                            other.getEnvelopeInternal().getArea()));
            if (holder.isEmpty()) {
                throw new IllegalArgumentException("a hole outside of every outer ring");
            }
            own.get(outer.indexOf(holder.get())).add(hole);
        }
        Polygon[] polygons = new Polygon[outer.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = FACTORY.createPolygon(outer.get(i), own.get(i).toArray(new LinearRing[0]));
        }
        return polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
    }
}
