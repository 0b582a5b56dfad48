package org.quandian.ui.map;

import org.quandian.map.Colour;
import org.quandian.map.MapScene;

/**
 * What the pane shows, bottom to top.
 *
 * @param base what lies under the housing
 * @param plan housing by service state and what the scenario places
 * @param labels names
 * @param ground what the map lies on
 */
public record MapStrata(MapScene base, MapScene plan, MapScene labels, Colour ground) {
    /** The same with another plan. */
    public MapStrata withPlan(MapScene newPlan) {
        return new MapStrata(base, newPlan, labels, ground);
    }
}
