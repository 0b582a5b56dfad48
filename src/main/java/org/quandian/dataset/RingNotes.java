package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * What a shapefile does not say of an area: whether it is one polygon or a multipolygon, which rings belong together, and which were
 * turned round, because the format wants outer rings clockwise. A text such as {@code Pk} (a polygon, its ring kept) or {@code Mkr/r} (a
 * multipolygon of two, the first with a hole). Stateless.
 */
final class RingNotes {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private RingNotes() {}

    /**
     * The rings of an area as the format wants them.
     *
     * @param note receives what has to be remembered
     */
    static List<Coordinate[]> rings(Geometry area, StringBuilder note) {
        List<Coordinate[]> rings = new ArrayList<>();
        note.append(area instanceof Polygon ? 'P' : 'M');
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) area.getGeometryN(i);
            note.append(i == 0 ? "" : "/");
            add(polygon.getExteriorRing(), false, rings, note);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                add(polygon.getInteriorRingN(hole), true, rings, note);
            }
        }
        return rings;
    }

    private static void add(LinearRing ring, boolean counter, List<Coordinate[]> rings, StringBuilder note) {
        Coordinate[] points = ring.getCoordinates();
        boolean turned = Orientation.isCCW(points) != counter;
        note.append(turned ? 'r' : 'k');
        rings.add(turned ? turned(points) : points);
    }

    private static Coordinate[] turned(Coordinate[] points) {
        Coordinate[] copy = points.clone();
        CoordinateArrays.reverse(copy);
        return copy;
    }

    /** The area that was written with a note; empty where note and rings do not fit, because another program changed one of them. */
    static Optional<Geometry> area(List<Coordinate[]> rings, String note) {
        long noted = note.chars().filter(each -> each == 'k' || each == 'r').count();
        if (!note.matches("[PM][kr]+(/[kr]+)*")
                || noted != rings.size()
                || (note.charAt(0) == 'P' && note.contains("/"))) {
            return Optional.empty();
        }
        List<Polygon> polygons = new ArrayList<>();
        int next = 0;
        for (String part : note.substring(1).split("/", -1)) {
            LinearRing[] own = new LinearRing[part.length()];
            for (int i = 0; i < own.length; i++) {
                Coordinate[] points = rings.get(next++);
                own[i] = FACTORY.createLinearRing(part.charAt(i) == 'r' ? turned(points) : points);
            }
            LinearRing[] holes = new LinearRing[own.length - 1];
            System.arraycopy(own, 1, holes, 0, holes.length);
            polygons.add(FACTORY.createPolygon(own[0], holes));
        }
        Geometry area =
                note.charAt(0) == 'P' ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
        return Optional.of(area).filter(Geometry::isValid);
    }
}
