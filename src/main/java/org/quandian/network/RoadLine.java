package org.quandian.network;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;

/**
 * One line of a road as the network is made from it. A road of several parts is several lines of the same index; one that may be walked
 * but has no line (an area, a point) is one empty line, so that it can be counted.
 *
 * @param road index of the road in the city's layer of roads
 * @param line in the working CRS, m
 * @param level what it is on: 0 the ground, 1 and more above, negative below; lines of different levels meet at their ends only
 * @param main whether it takes time to cross
 * @param bridge whether it is on a bridge
 * @param tunnel whether it is in a tunnel
 */
public record RoadLine(int road, LineString line, int level, boolean main, boolean bridge, boolean tunnel) {
    /** The lines of a city's roads that may be walked, in the order of the layer. */
    public static List<RoadLine> listWalkable(Baseline city, WalkRules rules) {
        List<RoadLine> lines = new ArrayList<>();
        List<Feature> roads = city.features(LayerRole.ROADS);
        for (int road = 0; road < roads.size(); road++) {
            if (RoadClasses.isOpen(roads.get(road).attributes(), rules)) {
                addLines(road, roads.get(road), lines);
            }
        }
        return lines;
    }

    private static void addLines(int road, Feature feature, List<RoadLine> lines) {
        int before = lines.size();
        for (int i = 0; i < feature.shape().getNumGeometries(); i++) {
            Geometry part = feature.shape().getGeometryN(i);
            if (part instanceof LineString line && !line.isEmpty()) {
                lines.add(of(road, line, feature.attributes()));
            }
        }
        if (lines.size() == before) {
            lines.add(of(road, feature.shape().getFactory().createLineString(), feature.attributes()));
        }
    }

    private static RoadLine of(int road, LineString line, Attributes attributes) {
        return new RoadLine(
                road,
                line,
                RoadClasses.level(attributes),
                RoadClasses.isMain(attributes),
                RoadClasses.isBridge(attributes),
                RoadClasses.isTunnel(attributes));
    }
}
