package org.quandian.geometry;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * A polygonal shape in two parts: what lies inside another shape, and what does not. Overlay in floating numbers may put an edge on the
 * wrong side, without a word, where corners of one shape lie on edges of the other but for rounding (seen with a part that had been
 * cut out before: all of it was "outside"). So the area inside is found by a sweep as well, and where the parts do not have it
 * they are cut again with corners snapped together. Immutable.
 *
 * @param inside polygonal, may be empty
 * @param outside polygonal, may be empty
 */
public record ShapeSplit(Geometry inside, Geometry outside) {
    /** Distances at which corners are put together, metres, the finest first. */
    private static final double[] SNAPPING = {1e-8, 1e-6, 1e-4};

    /** What rounding may cost, as a share of the shape's area and in square metres. */
    private static final double TOLERANCE = 1e-7;

    private static final double LEAST_TOLERANCE = 1e-3;

    /** Cuts a valid polygonal shape along the border of another. */
    public static ShapeSplit of(Geometry shape, Geometry by) {
        double expected = commonArea(shape, by);
        ShapeSplit best = new ShapeSplit(
                PolygonParts.polygonal(OverlayNGRobust.overlay(shape, by, OverlayNG.INTERSECTION)),
                PolygonParts.polygonal(OverlayNGRobust.overlay(shape, by, OverlayNG.DIFFERENCE)));
        for (double distance : SNAPPING) {
            if (best.error(shape, expected) <= TOLERANCE * shape.getArea() + LEAST_TOLERANCE) {
                break;
            }
            ShapeSplit snapped = new ShapeSplit(
                    snapped(shape, by, OverlayNG.INTERSECTION, distance),
                    snapped(shape, by, OverlayNG.DIFFERENCE, distance));
            best = snapped.error(shape, expected) < best.error(shape, expected) ? snapped : best;
        }
        return best;
    }

    private static double commonArea(Geometry shape, Geometry by) {
        SlabSweep sweep = new SlabSweep();
        sweep.begin(FlatPolygon.of(shape));
        sweep.addRegion(FlatPolygon.of(by));
        return sweep.area();
    }

    private static Geometry snapped(Geometry shape, Geometry by, int operation, double distance) {
        return PolygonParts.polygonal(OverlayNG.overlay(shape, by, operation, null, new SnappingNoder(distance)));
    }

    private double error(Geometry shape, double expected) {
        return Math.max(
                Math.abs(inside.getArea() - expected), Math.abs(shape.getArea() - expected - outside.getArea()));
    }
}
