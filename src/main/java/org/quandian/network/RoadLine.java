package org.quandian.network;

import java.util.List;
import org.locationtech.jts.geom.LineString;
import org.quandian.planning.WalkRules;

/**
 * One line of a road as the network is made from it. A road of several parts is several lines of the same index.
 *
 * @param road index of the road in the city's layer of roads
 * @param line in the working CRS, m
 * @param level what it is on: 0 the ground, 1 and more above, negative below; lines of different levels meet at their ends only
 * @param main whether it takes time to cross
 * @param bridge whether it is on a bridge
 * @param tunnel whether it is in a tunnel
 */
@SuppressWarnings("DoNotCallSuggester")
public record RoadLine(int road, LineString line, int level, boolean main, boolean bridge, boolean tunnel) {
    /** The lines of a city's roads that may be walked, in the order of the layer. */
    public static List<RoadLine> listWalkable(org.quandian.planning.Baseline city, WalkRules rules) {
        throw new UnsupportedOperationException("being built: " + city.extent() + rules);
    }
}
