package org.quandian.access;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.quandian.geometry.ShapeOutline;

/**
 * Finds the facility nearest to a place, among all of one service that count. Straight-line distance from the facility's shape, as the
 * radius ledger measures; 0 inside it. Immutable; any thread.
 */
public final class NearestFacility {
    private final List<ServiceSource> sources;

    private NearestFacility(List<ServiceSource> sources) {
        this.sources = sources;
    }

    /** Among these; those too small to count are left out. */
    public static NearestFacility of(List<ServiceSource> sources) {
        return new NearestFacility(sources.stream()
                .filter(source -> source.radiusMetres() > 0 && !source.shape().isEmpty())
                .toList());
    }

    /**
     * A facility and how far it is.
     *
     * @param distanceMetres 0 or more
     */
    public record Found(ServiceSource source, double distanceMetres) {}

    /** The nearest one to a place, the first of several at the same distance; empty where there is none at all. */
    public Optional<Found> find(double x, double y) {
        return find(x, y, false);
    }

    /** The nearest one that serves a place: no farther than its own radius. */
    public Optional<Found> findReaching(double x, double y) {
        return find(x, y, true);
    }

    private Optional<Found> find(double x, double y, boolean mustReach) {
        Envelope place = new Envelope(x, x, y, y);
        double best = Double.POSITIVE_INFINITY;
        Optional<Found> found = Optional.empty();
        for (ServiceSource source : sources) {
            if (source.shape().getEnvelopeInternal().distance(place) < best) {
                double distance = ShapeOutline.of(source.shape()).distance(x, y);
                if (distance < best && (!mustReach || distance <= source.radiusMetres())) {
                    best = distance;
                    found = Optional.of(new Found(source, distance));
                }
            }
        }
        return found;
    }
}
