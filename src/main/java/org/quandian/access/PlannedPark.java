package org.quandian.access;

import org.jspecify.annotations.Nullable;
import org.quandian.geometry.Reach;
import org.quandian.planning.Intervention;

/**
 * An intervention, ready to be calculated with.
 *
 * @param intervention as it stands in the scenario
 * @param source with its area and radius
 * @param reach what it serves; null where it does not count
 */
record PlannedPark(Intervention intervention, ServiceSource source, @Nullable Reach reach) {
    static PlannedPark of(Intervention intervention, ParkSources rules) {
        ServiceSource source = rules.planned(intervention);
        Reach reach = source.radiusMetres() > 0 ? Reach.of(source.shape(), source.radiusMetres()) : null;
        return new PlannedPark(intervention, source, reach);
    }

    /** Whether both serve the same land, whatever they are called. */
    boolean servesLike(PlannedPark other) {
        return source.radiusMetres() == other.source.radiusMetres()
                && source.shape().equalsExact(other.source.shape());
    }
}
