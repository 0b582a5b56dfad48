package org.quandian.planning;

import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** What there is already; asked by designs that add to it or bring only what is missing. Immutable; any thread. */
public interface ExistingStock {
    /** Nothing is there. */
    ExistingStock NOTHING = new ExistingStock() {
        @Override
        public Set<String> typesIn(String community, Geometry site) {
            return Set.of();
        }

        @Override
        public Optional<Feature> find(LayerRole role, String id) {
            return Optional.empty();
        }
    };

    /**
     * Types of the bundle of a complete community that the community has already, interventions left out: what its checklist asks of
     * them is there.
     *
     * @param community name of the community; empty: the one the site stands in
     * @param site where the intervention stands
     */
    Set<String> typesIn(String community, Geometry site);

    /** The feature of the city with that id. */
    Optional<Feature> find(LayerRole role, String id);
}
