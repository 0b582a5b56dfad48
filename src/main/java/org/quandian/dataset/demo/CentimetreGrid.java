package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** Overlay of shapes on a grid of one centimetre: what is cut from both sides of a line meets exactly. */
final class CentimetreGrid {
    private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private CentimetreGrid() {}

    static GeometryFactory factory() {
        return FACTORY;
    }

    static Geometry difference(Geometry from, Geometry without) {
        return OverlayNG.overlay(from, without, OverlayNG.DIFFERENCE, CENTIMETRES);
    }

    static Geometry intersection(Geometry one, Geometry other) {
        return OverlayNG.overlay(one, other, OverlayNG.INTERSECTION, CENTIMETRES);
    }

    static Geometry union(Collection<? extends Geometry> shapes) {
        return UnaryUnionNG.union(FACTORY.buildGeometry(shapes), CENTIMETRES);
    }

    /** What has an area, without the lines and points along which shapes only touch. */
    static Geometry areas(Geometry shape) {
        List<Geometry> polygons = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                polygons.add(polygon);
            }
        }
        return polygons.isEmpty() ? FACTORY.createPolygon() : FACTORY.buildGeometry(polygons);
    }

    /** The biggest polygon of a shape; an empty one where there is none. */
    static Polygon largest(Geometry shape) {
        Polygon largest = FACTORY.createPolygon();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > largest.getArea()) {
                largest = polygon;
            }
        }
        return largest;
    }

    /** The same shape with every coordinate a whole number of centimetres. */
    static Geometry snapped(Geometry shape) {
        return new GeometryEditor(FACTORY).edit(shape, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] coordinates, Geometry ignored) {
                Coordinate[] snapped = new Coordinate[coordinates.length];
                for (int i = 0; i < coordinates.length; i++) {
                    snapped[i] = new Coordinate(
                            Math.rint(coordinates[i].x * 100) / 100, Math.rint(coordinates[i].y * 100) / 100);
                }
                return snapped;
            }
        });
    }
}
