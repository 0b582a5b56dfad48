package org.quandian.access.balance;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.access.flow.FlowSink;
import org.quandian.geometry.ShapeOutline;

/** Finds which of some points lie within a distance of a shape; the limit itself is within. Metres. Immutable; any thread. */
final class ReachFinder {
    private final double[] x;
    private final double[] y;
    private final STRtree index = new STRtree();

    ReachFinder(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        for (int i = 0; i < x.length; i++) {
            index.insert(new Envelope(x[i], x[i], y[i], y[i]), i);
        }
        index.build();
    }

    /** A sink that reaches all points within the limit; none where there is no limit above 0 or no shape. */
    FlowSink sink(String id, double capacity, Geometry shape, double limit) {
        if (!(limit > 0) || shape.isEmpty()) {
            return new FlowSink(id, capacity, new int[0], new double[0]);
        }
        ShapeOutline from = ShapeOutline.of(shape);
        Envelope around = from.extent();
        around.expandBy(limit);
        List<?> found = index.query(around);
        int[] near = new int[found.size()];
        int count = 0;
        for (Object each : found) {
            int point = (Integer) each;
            if (from.distance(x[point], y[point]) <= limit) {
                near[count++] = point;
            }
        }
        int[] units = Arrays.copyOf(near, count);
        Arrays.sort(units);
        double[] distances = new double[count];
        Arrays.setAll(distances, i -> from.distance(x[units[i]], y[units[i]]));
        return new FlowSink(id, capacity, units, distances);
    }
}
