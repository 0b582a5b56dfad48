package org.quandian.access.explain;

import java.util.Optional;
import org.quandian.planning.SizeTier;

/**
 * A facility as one place has it: whether it serves the place, how far it is, and by which line of the rule.
 *
 * @param service the indicator of the service that it belongs to
 * @param facilityId its id; empty where there is none at all
 * @param name may be empty
 * @param metres how far, in the figure's ledger; positive infinity where nobody gets there
 * @param radiusMetres how far it may be; 0 where it does not count
 * @param size what its radius goes by, m²; 0 where that is not known or not asked
 * @param tier the line of the rule that gives it its radius
 * @param amount how much of the unit it serves, where places are limited; NaN elsewhere
 * @param planned whether it is an intervention of the scenario
 * @param why whether it serves, or why not
 */
public record Reach(
        String service,
        String facilityId,
        String name,
        double metres,
        double radiusMetres,
        double size,
        Optional<SizeTier> tier,
        double amount,
        boolean planned,
        Why why) {
    /** What keeps a facility from serving a place. */
    public enum Why {
        /** Nothing: it serves. */
        SERVES("serves"),
        /** It is farther than its radius. */
        TOO_FAR("too_far"),
        /** It is too small to count, or its size is not known. */
        TOO_SMALL("too_small"),
        /** There is none that counts. */
        NONE("none"),
        /** No street is near enough to the place. */
        OFF_NETWORK("off_network"),
        /** No way on foot leads there. */
        NO_WAY("no_way");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        /** The word used in files and on the command line. */
        public String id() {
            return id;
        }
    }
}
