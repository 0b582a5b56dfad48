package org.quandian.network;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.quandian.task.CancellationToken;

/**
 * The ground that is reached on foot, for the eye; figures come from distances, never from it. From every point of a reached street one
 * walks straight off the street, as far as the time that is left allows and no farther than {@link #WIDTH}; where next to nothing is
 * left still {@link #CELL}, so that the ground holds every street that is reached. Made from a field on a raster, not from a hull of
 * nodes: what is not reached inside stays a hole.
 *
 * <p>More time or an added link never takes ground away, and every part of the ground holds a reached street. Immutable; any thread.
 */
public final class Isochrone {
    /** How far one leaves the street at most, m. */
    public static final double WIDTH = 40;
    /** Side of a square of the raster, m. */
    public static final double CELL = 10;
    /** Above so many points the raster is made coarser. */
    private static final long MOST_POINTS = 8_000_000;

    private final ReachedStreets reached;
    private final double cell;

    /** Of what is reached; the work is done when ground is asked for. */
    public Isochrone(ReachedStreets reached) {
        this.reached = reached;
        Envelope extent = extent(reached.limit());
        double size = CELL;
        while ((extent.getWidth() / size + 1) * (extent.getHeight() / size + 1) > MOST_POINTS) {
            size *= 2;
        }
        this.cell = size;
    }

    /** The streets it is made from. */
    public ReachedStreets reached() {
        return reached;
    }

    /**
     * The ground within some metres, no more than the streets were gathered for: valid, holes kept, empty where no street is reached.
     * Milliseconds for a quarter of an hour on foot.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public MultiPolygon ground(double metres, CancellationToken token) {
        Envelope extent = extent(metres);
        extent.expandBy(Math.max(WIDTH, cell));
        GroundField field =
                new GroundField(cell, extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY());
        int count = 0;
        for (ReachedStreets.Run run : reached.runs()) {
            if (count++ % 256 == 0) {
                token.throwIfCancelled();
            }
            if (run.metres() < metres) {
                lay(field, run.within(metres), metres);
            }
        }
        return new FieldContour(field).polygons(token);
    }

    private Envelope extent(double metres) {
        Envelope extent = new Envelope();
        for (ReachedStreets.Run run : reached.runs()) {
            if (run.metres() < metres) {
                int last = reached.streets().pointCount(run.edge()) - 1;
                for (int i = 0; i <= last; i++) {
                    extent.expandToInclude(
                            reached.streets().pointX(run.edge(), i),
                            reached.streets().pointY(run.edge(), i));
                }
            }
        }
        if (extent.isNull()) {
            extent.expandToInclude(0, 0);
        }
        return extent;
    }

    /**
     * Lays the ground beside one run. Off the street one gets on as fast as along it: so beyond the last point with time for the full
     * width nothing is added but the narrow strip.
     */
    private void lay(GroundField field, ReachedStreets.Run run, double metres) {
        List<Coordinate> line = EdgeLine.part(reached.streets(), run.edge(), run.start(), run.end());
        double width = Math.max(WIDTH, cell);
        double left = metres - run.metres();
        for (int i = 1; i < line.size(); i++) {
            Coordinate from = line.get(i - 1);
            Coordinate to = line.get(i);
            double length = from.distance(to);
            double wide = Math.min(length, left - width);
            if (wide >= 0) {
                double share = length > 0 ? wide / length : 0;
                field.lay(from.x, from.y, from.x + share * (to.x - from.x), from.y + share * (to.y - from.y), width);
            } else if (left > cell && i == 1) {
                field.lay(from.x, from.y, from.x, from.y, left);
            }
            if (wide < length) {
                field.lay(from.x, from.y, to.x, to.y, cell);
            }
            left -= length;
        }
    }
}
