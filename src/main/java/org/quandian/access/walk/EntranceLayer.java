package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.quandian.geometry.ShapeOutline;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgePoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;

/**
 * The entrances that a city says it has, by the id of what they lead into. Ids may occur in several layers, so an entrance leads only
 * into what is no farther from it than the joining limit. Immutable; any thread.
 */
final class EntranceLayer {
    private final Map<String, List<Gate>> byTarget = new HashMap<>();
    private final double joinMetres;

    EntranceLayer(Baseline baseline, EdgeFinder finder, double joinMetres) {
        this.joinMetres = joinMetres;
        for (Feature entrance : baseline.features(LayerRole.ENTRANCES)) {
            Optional<String> target = entrance.attributes().text(NewEntrance.OF).filter(id -> !id.isBlank());
            if (target.isPresent() && !entrance.shape().isEmpty()) {
                Point place = Gate.placeOf(entrance.shape());
                List<EdgePoint> ways = finder.findNearest(place.getX(), place.getY(), joinMetres).stream()
                        .toList();
                byTarget.computeIfAbsent(target.get(), any -> new ArrayList<>())
                        .add(new Gate(place.getX(), place.getY(), ways));
            }
        }
    }

    /** The entrances of something, those that no street is near included. */
    List<Gate> of(String id, Geometry shape) {
        List<Gate> gates = byTarget.getOrDefault(id, List.of());
        return gates.isEmpty()
                ? gates
                : gates.stream().filter(gate -> isNear(gate, shape)).toList();
    }

    private boolean isNear(Gate gate, Geometry shape) {
        return ShapeOutline.of(shape).isWithin(joinMetres, gate.x(), gate.y());
    }
}
