package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.map.FeatureSet;
import org.quandian.map.MapFeature;
import org.quandian.map.MapPoint;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** The features of a city as the map draws them, indexed. Made once for a baseline; immutable. */
final class CityFeatures {
    private final Map<MapContent, FeatureSet> sets = new EnumMap<>(MapContent.class);
    private final @Nullable FeatureSet lakes;

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
        this.lakes = lakes(sets.get(MapContent.WATER), sets.get(MapContent.PARKS));
    }

    private static @Nullable FeatureSet lakes(@Nullable FeatureSet water, @Nullable FeatureSet parks) {
        if (water == null || parks == null) {
            return null;
        }
        List<MapFeature> lakes = water.features().stream()
                .filter(each -> each.shape().getArea() > 0 && isInLargerPark(each, parks))
                .toList();
        return lakes.isEmpty() ? null : FeatureSet.of(lakes);
    }

    private static boolean isInLargerPark(MapFeature lake, FeatureSet parks) {
        Coordinate middle = lake.shape().getInteriorPoint().getCoordinate();
        return parks.listNear(new MapPoint(middle.x, middle.y), 0).stream()
                .anyMatch(park -> park.shape().getArea() > lake.shape().getArea());
    }

    /** Builds the indices; takes a second or two for a million buildings. */
    static CityFeatures of(Baseline baseline) {
        return new CityFeatures(baseline);
    }

    /**
     * Lakes inside parks, which are drawn over them; all other water lies under parks, so that an island park is not drowned.
     * Empty where there are none.
     */
    Optional<FeatureSet> findLakes() {
        return Optional.ofNullable(lakes);
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
