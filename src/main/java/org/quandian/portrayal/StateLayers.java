package org.quandian.portrayal;

import java.util.List;
import java.util.Optional;
import org.quandian.access.IndicatorResult;
import org.quandian.map.FeatureSet;
import org.quandian.map.MapLayer;
import org.quandian.planning.Scenario;

/** How the state of one indicator is drawn, made once for the figures of the city as it stands. Immutable. */
interface StateLayers {
    /** Housing, or communities, by their state under a plan. */
    List<MapLayer> state(IndicatorResult plan, PlanLayers symbols);

    /** Border of all service areas together; empty where the indicator has none. */
    Optional<FeatureSet> border();

    /** How many service areas there are. */
    int areas();

    /** The legend under a plan. */
    List<LegendEntry> legend(IndicatorResult plan, Scenario scenario, MapLegend legend);
}
