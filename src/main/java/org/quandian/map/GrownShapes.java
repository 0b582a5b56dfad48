package org.quandian.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Shapes grown by a radius, for drawing only: rounded with {@value #SEGMENTS} segments a quarter, which at 500 m is 0.15 m off the
 * true circle and cannot be seen. Figures come from elsewhere.
 */
public final class GrownShapes {
    private static final int SEGMENTS = 32;

    private GrownShapes() {}

    /** The shape and all that lies within so many metres of it. */
    public static Geometry grown(Geometry shape, double radiusMetres) {
        return BufferOp.bufferOp(shape, radiusMetres, SEGMENTS);
    }

    /**
     * The border of all these areas together. Takes up to a second for a thousand of them; not for the thread that listens to the
     * mouse.
     */
    public static Geometry unionBorder(List<Geometry> areas) {
        if (areas.isEmpty()) {
            return new GeometryFactory().createEmpty(1);
        }
        return OverlayNGRobust.union(areas).getBoundary();
    }
}
