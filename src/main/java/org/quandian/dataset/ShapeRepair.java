package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Makes shapes valid where they are not, and says where they were not. A valid shape passes through unchanged. */
final class ShapeRepair {
    private ShapeRepair() {}

    /**
     * A shape after repair.
     *
     * @param shape valid; empty if nothing was left
     * @param fault where it was wrong; absent if it was not
     */
    record Repaired(Geometry shape, @Nullable Coordinate fault) {}

    /** Repairs. */
    static Repaired repair(Geometry shape) {
        IsValidOp check = new IsValidOp(shape);
        TopologyValidationError error = check.getValidationError();
        if (error == null) {
            return new Repaired(unwrap(shape), null);
        }
        Coordinate fault = Optional.ofNullable(error.getCoordinate()).orElseGet(() -> shape.getCoordinate());
        Geometry fixed = GeometryFixer.fix(shape);
        // A polygon that collapses partly becomes a collection; only its areas are what it was meant to be.
        if (ShapeKind.of(shape) == ShapeKind.POLYGON && ShapeKind.of(fixed) != ShapeKind.POLYGON) {
            List<Polygon> polygons = new ArrayList<>();
            PolygonExtracter.getPolygons(fixed, polygons);
            fixed = shape.getFactory().buildGeometry(polygons);
        }
        return new Repaired(unwrap(fixed), fault);
    }

    /** A collection of one is that one. */
    private static Geometry unwrap(Geometry shape) {
        return shape instanceof GeometryCollection && shape.getNumGeometries() == 1 ? shape.getGeometryN(0) : shape;
    }

    /** Whether there is nothing to measure: no point, no length of a line, no area of a polygon. */
    static boolean isNothing(Geometry shape) {
        return shape.isEmpty()
                || switch (ShapeKind.of(shape)) {
                    case POLYGON -> shape.getArea() <= 0;
                    case LINE -> shape.getLength() <= 0;
                    case POINT, ANY -> false;
                };
    }
}
