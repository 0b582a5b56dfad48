package org.quandian.access.community;

import java.util.OptionalDouble;
import org.quandian.planning.Facility;

/**
 * A facility that was looked at for an item, and what was found.
 *
 * @param id of the feature or intervention; for {@code estate-parking} of the parcel
 * @param name may be empty
 * @param type id of a facility type
 * @param floorArea m², if it is known
 * @param landArea m², if it is known
 * @param capacity places or spaces, if they are known
 * @param planned whether it is an intervention of the scenario
 * @param fit whether it is large enough
 */
public record Evidence(
        String id,
        String name,
        String type,
        OptionalDouble floorArea,
        OptionalDouble landArea,
        OptionalDouble capacity,
        boolean planned,
        Fit fit) {
    /** Whether a facility is as large as the item asks. */
    public enum Fit {
        /** It is, or any size will do. */
        ENOUGH("enough"),
        /** It is smaller. */
        TOO_SMALL("too_small"),
        /** Its size is asked for and not known. */
        SIZE_UNKNOWN("size_unknown");

        private final String id;

        Fit(String id) {
            this.id = id;
        }

        /** The word used in files and on the command line. */
        public String id() {
            return id;
        }
    }

    static Evidence of(Facility facility, Fit fit) {
        double land = facility.landArea();
        return new Evidence(
                facility.id(),
                facility.name(),
                facility.type(),
                facility.floorArea(),
                land > 0 ? OptionalDouble.of(land) : OptionalDouble.empty(),
                facility.capacity(),
                facility.planned(),
                fit);
    }
}
