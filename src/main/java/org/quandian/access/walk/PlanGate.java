package org.quandian.access.walk;

import java.util.Optional;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;

/**
 * An entrance that a plan opens, and what of the city as it stands it leads into. Immutable; any thread.
 *
 * @param entrance the intervention
 * @param of id of what it is said to lead into; empty where nothing is said
 * @param gate where it is and its ways to the streets
 * @param facility id of the facility that it leads into, if it does
 * @param parcel index of the parcel that it leads into, or -1
 */
record PlanGate(Intervention entrance, String of, Gate gate, Optional<String> facility, int parcel) {
    /** Entrances that say nothing lead into what is this near, m. */
    static final double NEAR = 20;

    /** Whether it leads into a facility: named or found. Into a planned one also where it only stands near enough. */
    boolean leadsInto(Site site) {
        Facility other = site.facility();
        if (!other.planned()) {
            return facility.isPresent() && facility.get().equals(other.id());
        }
        return of.isEmpty() ? ShapeOutline.of(site.shape()).isWithin(NEAR, gate.x(), gate.y()) : of.equals(other.id());
    }
}
