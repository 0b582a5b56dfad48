package org.quandian.geometry;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/** The outline of a service area for drawing. Figures never come from it: its arcs are made of chords (see decision 0003). */
public final class ServiceAreaShape {
    /** Chords per quarter circle: 0.15 m off at 500 m, less than a pixel at any scale a city is looked at. */
    private static final int QUADRANT_SEGMENTS = 32;

    private static final double SIMPLIFY_FACTOR = 0.001;

    private ServiceAreaShape() {}

    /**
     * Everything within the radius of a shape, as a polygon.
     *
     * @param radiusMetres 0 gives the shape itself, cleaned
     */
    public static Geometry of(Geometry shape, double radiusMetres) {
        BufferParameters parameters = new BufferParameters(QUADRANT_SEGMENTS);
        parameters.setSimplifyFactor(SIMPLIFY_FACTOR);
        return BufferOp.bufferOp(shape, radiusMetres, parameters);
    }
}
