package org.quandian.access.checkup;

import java.util.List;
import java.util.Optional;
import org.quandian.planning.Intervention;

/**
 * A remedy and the places where it could be tried, most promising first; none has been tried yet.
 *
 * @param remedy without sites
 * @param tries what would be put where
 */
record Offer(Remedy remedy, List<Try> tries) {
    Offer {
        tries = List.copyOf(tries);
    }

    /**
     * One place.
     *
     * @param host what is there; empty for a street that is carried on
     * @param thing what would be put there
     */
    record Try(Optional<SiteHost> host, Intervention thing) {
        double distanceMetres() {
            return host.map(SiteHost::distanceMetres).orElse(0.0);
        }
    }
}
