package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.map.FeatureSet;
import org.quandian.map.MapFeature;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** The features of a city as the map draws them, indexed. Made once for a baseline; immutable. */
final class CityFeatures {
    private final Map<MapContent, FeatureSet> sets = new EnumMap<>(MapContent.class);

    private CityFeatures(Baseline baseline) {
        for (MapContent content : MapContent.values()) {
            Optional<LayerRole> role = content.role();
            if (role.isPresent()) {
                List<MapFeature> features = select(content, baseline.features(role.get()));
                if (!features.isEmpty()) {
                    sets.put(content, FeatureSet.of(features));
                }
            }
        }
    }

    /** Builds the indices; takes a second or two for a million buildings. */
    static CityFeatures of(Baseline baseline) {
        return new CityFeatures(baseline);
    }

    /** The features of that content; empty where the city has none. */
    Optional<FeatureSet> find(MapContent content) {
        return Optional.ofNullable(sets.get(content));
    }

    private static List<MapFeature> select(MapContent content, List<Feature> features) {
        List<MapFeature> selected = new ArrayList<>(features.size());
        for (Feature feature : features) {
            boolean railway = content.role().equals(Optional.of(LayerRole.BARRIERS))
                    && feature.attributes()
                            .text(Attributes.KIND)
                            .filter("railway"::equals)
                            .isPresent();
            if (railway == (content == MapContent.RAILWAY)) {
                selected.add(new MapFeature(
                        feature.id(),
                        feature.name(),
                        feature.shape(),
                        feature.attributes().values()));
            }
        }
        return selected;
    }
}
