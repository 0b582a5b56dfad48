package org.quandian.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Things to draw, found by extent. Immutable; any thread. Two sets are equal only if they are the same object, so that a cached
 * picture of one is never taken for a picture of another.
 */
public final class FeatureSet {
    private final List<MapFeature> features;
    private final HPRtree index;
    private final Envelope extent = new Envelope();

    private FeatureSet(List<MapFeature> features) {
        this.features = features;
        this.index = new HPRtree();
        for (int i = 0; i < features.size(); i++) {
            Envelope envelope = features.get(i).shape().getEnvelopeInternal();
            index.insert(envelope, i);
            extent.expandToInclude(envelope);
        }
        index.build();
    }

    /** A set of these; the list is copied. */
    public static FeatureSet of(List<MapFeature> features) {
        return new FeatureSet(List.copyOf(features));
    }

    /** Everything, in the order given. */
    public List<MapFeature> features() {
        return features;
    }

    /** How many there are. */
    public int size() {
        return features.size();
    }

    /** The extent of all (a copy). */
    public Envelope extent() {
        return new Envelope(extent);
    }

    /** Those whose envelope meets the extent, in the order given to {@link #of}: what lies on top stays on top. */
    public List<MapFeature> listWithin(Envelope wanted) {
        if (wanted.contains(extent)) {
            return features;
        }
        IntList hits = new IntList();
        index.query(wanted, item -> hits.add((Integer) item));
        return hits.pick(features);
    }

    /** The places, in the order given to {@link #of}, of those whose envelope meets the extent; ascending. */
    int[] placesWithin(Envelope wanted) {
        if (wanted.contains(extent)) {
            return IntStream.range(0, features.size()).toArray();
        }
        IntStream.Builder hits = IntStream.builder();
        index.query(wanted, item -> hits.add((Integer) item));
        return hits.build().sorted().toArray();
    }

    /** Those at most so far from a place, nearest first: what a click means. */
    public List<MapFeature> listNear(MapPoint place, double toleranceMetres) {
        Coordinate coordinate = new Coordinate(place.x(), place.y());
        Geometry point = new GeometryFactory().createPoint(coordinate);
        Envelope wanted = new Envelope(coordinate);
        wanted.expandBy(toleranceMetres);
        List<Hit> hits = new ArrayList<>();
        for (MapFeature feature : listWithin(wanted)) {
            double distance = feature.shape().distance(point);
            if (distance <= toleranceMetres) {
                hits.add(new Hit(feature, distance));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::distance));
        return hits.stream().map(Hit::feature).toList();
    }

    private record Hit(MapFeature feature, double distance) {}
}
