package org.quandian.access.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;

/** What a straight way between two places runs into: buildings, rivers, other water, railways, roads that nobody walks on. Immutable. */
final class Obstacles {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final List<Reason> BARRIERS = List.of(Reason.RIVER, Reason.WATER, Reason.RAILWAY, Reason.MOTORWAY);

    private final HPRtree buildings = new HPRtree();
    private final List<HPRtree> barriers = new ArrayList<>();

    Obstacles(Baseline city, WalkRules rules) {
        BARRIERS.forEach(any -> barriers.add(new HPRtree()));
        city.features(LayerRole.BUILDINGS).forEach(each -> put(buildings, each));
        for (Feature each : city.features(LayerRole.BARRIERS)) {
            kindOf(each).ifPresent(kind -> put(barriers.get(BARRIERS.indexOf(kind)), each));
        }
        for (Feature road : city.features(LayerRole.ROADS)) {
            String word = road.attributes().text(Attributes.CLASS).orElse("").toLowerCase(Locale.ROOT);
            if (rules.closedClasses().contains(word)) {
                put(barriers.get(BARRIERS.indexOf(Reason.MOTORWAY)), road);
            }
        }
        buildings.build();
        barriers.forEach(HPRtree::build);
    }

    /** Areas without a kind are water, as everywhere in the program. */
    private static Optional<Reason> kindOf(Feature barrier) {
        String kind = barrier.attributes().text(Attributes.KIND).orElse("");
        return switch (kind) {
            case "river" -> Optional.of(Reason.RIVER);
            case "water" -> Optional.of(Reason.WATER);
            case "railway" -> Optional.of(Reason.RAILWAY);
            case "" -> barrier.shape().getDimension() == 2 ? Optional.of(Reason.WATER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static void put(HPRtree index, Feature feature) {
        if (!feature.shape().isEmpty()) {
            index.insert(feature.shape().getEnvelopeInternal(), new Obstacle(feature.shape()));
        }
    }

    /** The straight line between two places. */
    static LineString line(Coordinate from, Coordinate to) {
        return FACTORY.createLineString(new Coordinate[] {from, to});
    }

    /** A place as a shape. */
    static Point point(Coordinate place) {
        return FACTORY.createPoint(place);
    }

    /** Whether a line touches a building. */
    boolean hasBuilding(LineString line) {
        return isMet(buildings, line);
    }

    /** The barrier that a line crosses; of several kinds the first in the order of the reasons. */
    Optional<Reason> findBarrier(LineString line) {
        for (int kind = 0; kind < BARRIERS.size(); kind++) {
            if (isMet(barriers.get(kind), line)) {
                return Optional.of(BARRIERS.get(kind));
            }
        }
        return Optional.empty();
    }

    private static boolean isMet(HPRtree index, LineString line) {
        boolean[] met = {false};
        index.query(line.getEnvelopeInternal(), found -> met[0] = met[0] || ((Obstacle) found).meets(line));
        return met[0];
    }

    /** A shape with an index of its own: a river may have thousands of points and is asked thousands of times. */
    private static final class Obstacle {
        /** From this many points on a shape is worth an index. */
        private static final int MANY_POINTS = 32;

        private final Geometry shape;
        private final Optional<PreparedGeometry> prepared;

        Obstacle(Geometry shape) {
            this.shape = shape;
            this.prepared = shape.getNumPoints() < MANY_POINTS
                    ? Optional.empty()
                    : Optional.of(PreparedGeometryFactory.prepare(shape));
        }

        boolean meets(LineString line) {
            return prepared.map(own -> own.intersects(line)).orElseGet(() -> shape.intersects(line));
        }
    }
}
