package org.quandian.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.quandian.planning.Feature;

/** Things that a new park must not stand on, findable by place: a million buildings as well as one long river. Immutable. */
final class ObstacleLayer {
    /** From this many points on a shape is worth an index of its own. */
    private static final int MANY_POINTS = 64;

    private final HPRtree index = new HPRtree();
    private final boolean empty;

    ObstacleLayer(List<Feature> obstacles) {
        this.empty = obstacles.isEmpty();
        for (Feature obstacle : obstacles) {
            index.insert(obstacle.shape().getEnvelopeInternal(), Obstacle.of(obstacle));
        }
        index.build();
    }

    /** The first obstacle of the layer that the shape meets. */
    Optional<Feature> findMet(PreparedGeometry shape) {
        if (empty) {
            return Optional.empty();
        }
        List<Obstacle> met = new ArrayList<>();
        index.query(shape.getGeometry().getEnvelopeInternal(), found -> {
            Obstacle obstacle = (Obstacle) found;
            if (obstacle.meets(shape)) {
                met.add(obstacle);
            }
        });
        return met.stream().map(Obstacle::feature).min(Comparator.comparingInt(Feature::record));
    }

    /** Those no farther from a shape, metres. */
    List<Feature> listWithin(Geometry shape, double metres) {
        List<Feature> near = new ArrayList<>();
        if (!empty) {
            Envelope around = new Envelope(shape.getEnvelopeInternal());
            around.expandBy(metres);
            index.query(around, found -> {
                Feature feature = ((Obstacle) found).feature();
                if (feature.shape().isWithinDistance(shape, metres)) {
                    near.add(feature);
                }
            });
        }
        return near;
    }

    private record Obstacle(Feature feature, Optional<PreparedGeometry> prepared) {
        static Obstacle of(Feature feature) {
            Geometry shape = feature.shape();
            return new Obstacle(
                    feature,
                    shape.getNumPoints() < MANY_POINTS
                            ? Optional.empty()
                            : Optional.of(PreparedGeometryFactory.prepare(shape)));
        }

        boolean meets(PreparedGeometry other) {
            return prepared.map(own -> own.intersects(other.getGeometry()))
                    .orElseGet(() -> other.intersects(feature.shape()));
        }
    }
}
