package org.quandian.access.walk;

import java.util.Optional;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Facility;
import org.quandian.planning.NewEntrance;

/**
 * An entrance that a plan opens, and what of the city as it stands it leads into. Immutable; any thread.
 *
 * @param entrance the intervention
 * @param gate where it is and its ways to the streets
 * @param facility id of the facility that it leads into, if it does
 * @param parcel index of the parcel that it leads into, or -1
 */
record PlanGate(NewEntrance entrance, Gate gate, Optional<String> facility, int parcel) {
    /** Entrances that say nothing lead into what is this near, m. */
    static final double NEAR = 20;

    /** Whether it leads into a facility: named or found. Into a planned one also where it only stands near enough. */
    boolean leadsInto(Site site) {
        Facility other = site.facility();
        if (!other.planned()) {
            return facility.isPresent() && facility.get().equals(other.id());
        }
        return entrance.of().isEmpty()
                ? ShapeOutline.of(site.shape()).isWithin(NEAR, gate.x(), gate.y())
                : entrance.of().equals(other.id());
    }
}
