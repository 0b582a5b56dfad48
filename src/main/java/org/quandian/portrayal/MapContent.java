package org.quandian.portrayal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.LayerRole;

/** What can be shown and hidden on the map, in the order of the layer list. */
public enum MapContent {
    /** What the scenario places (规划点位). */
    PLANNED("planned", null, true),
    /** Residential land by service state (居住用地·服务状态). */
    SERVICE_STATE("service_state", LayerRole.RESIDENTIAL, true),
    /** Parks as they stand (公园绿地). */
    PARKS("parks", LayerRole.PARKS, true),
    /** Border of all service areas together (服务范围线). */
    SERVICE_LINE("service_line", null, true),
    /** Study area (研究范围). */
    STUDY_AREA("study_area", LayerRole.STUDY_AREA, true),
    /** Districts (区). */
    DISTRICTS("districts", LayerRole.DISTRICTS, true),
    /** Communities (社区). */
    COMMUNITIES("communities", LayerRole.COMMUNITIES, true),
    /** Roads. */
    ROADS("roads", LayerRole.ROADS, true),
    /** Rivers and lakes. */
    WATER("water", LayerRole.BARRIERS, true),
    /** Railways. */
    RAILWAY("railway", LayerRole.BARRIERS, true),
    /** Buildings. */
    BUILDINGS("buildings", LayerRole.BUILDINGS, true),
    /** Idle land (闲置用地), where a pocket park may go. */
    IDLE_LAND("idle_land", LayerRole.IDLE_LAND, true),
    /** Idle buildings. */
    IDLE_BUILDINGS("idle_buildings", LayerRole.IDLE_BUILDINGS, true),
    /** Historic quarters. */
    HISTORIC("historic", LayerRole.HISTORIC, true),
    /** Schools. */
    SCHOOLS("schools", LayerRole.SCHOOLS, false),
    /** School zones. */
    SCHOOL_ZONES("school_zones", LayerRole.SCHOOL_ZONES, false),
    /** Facilities of every kind. */
    FACILITIES("facilities", LayerRole.FACILITIES, false),
    /** Car parks. */
    PARKING("parking", LayerRole.PARKING, false),
    /** Entrances of compounds and parks. */
    ENTRANCES("entrances", LayerRole.ENTRANCES, false),
    /** The walking network (步行路网): streets, islands, dead ends. */
    NETWORK("network", null, false),
    /** Built land (建设用地), of which some rates are a share. */
    BUILT_LAND("built_land", LayerRole.BUILT_LAND, false),
    /** Names. */
    LABELS("labels", null, true);

    private final String id;
    private final @Nullable LayerRole role;
    private final boolean shownAtFirst;

    MapContent(String id, @Nullable LayerRole role, boolean shownAtFirst) {
        this.id = id;
        this.role = role;
        this.shownAtFirst = shownAtFirst;
    }

    /** Its identifier: of its map layer, in settings, and of its sentence ({@code map.layer.ID}). */
    public String id() {
        return id;
    }

    /** Where its features come from; empty where they are not imported. */
    public Optional<LayerRole> role() {
        return Optional.ofNullable(role);
    }

    /** Whether it is shown until somebody hides it. */
    public boolean shownAtFirst() {
        return shownAtFirst;
    }

    /** The content with that identifier, if there is one. */
    public static Optional<MapContent> findById(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
