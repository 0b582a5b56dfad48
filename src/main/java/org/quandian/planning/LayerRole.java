package org.quandian.planning;

import java.util.Arrays;
import java.util.Optional;

/** What a layer of the city means to the program. A city may lack any of them. */
public enum LayerRole {
    RESIDENTIAL("residential"),
    BUILDINGS("buildings"),
    PARKS("parks"),
    SCHOOLS("schools"),
    FACILITIES("facilities"),
    PARKING("parking"),
    ROADS("roads"),
    BARRIERS("barriers"),
    DISTRICTS("districts"),
    COMMUNITIES("communities"),
    SCHOOL_ZONES("school_zones"),
    HISTORIC("historic"),
    IDLE_LAND("idle_land"),
    IDLE_BUILDINGS("idle_buildings"),
    ENTRANCES("entrances"),
    STUDY_AREA("study_area"),
    BUILT_LAND("built_land");

    private final String id;

    LayerRole(String id) {
        this.id = id;
    }

    /** The word used in {@code city.yaml}. */
    public String id() {
        return id;
    }

    /** The role with that word, if it is one. */
    public static Optional<LayerRole> findById(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
