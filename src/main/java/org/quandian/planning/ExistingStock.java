package org.quandian.planning;

import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** What a community already has; asked by designs that bring only what is missing. Immutable; any thread. */
@FunctionalInterface
public interface ExistingStock {
    /** Nothing is there. */
    ExistingStock NOTHING = (community, site) -> Set.of();

    /**
     * Types of facilities that are there already, interventions left out.
     *
     * @param community name of the community; empty: the one the site stands in
     * @param site where the intervention stands
     */
    Set<String> typesIn(String community, Geometry site);
}
