package org.quandian.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.RuleBook;
import org.quandian.ui.panel.FormSource;

/** What the forms of measures choose from in one city; the same object for as long as city and rules are the same. FX thread. */
final class CityForms {
    /** More sites than this are picked on the map. */
    private static final int MOST_SITES = 60;

    private static final List<LayerRole> NAMED = List.of(
            LayerRole.IDLE_BUILDINGS,
            LayerRole.IDLE_LAND,
            LayerRole.SCHOOLS,
            LayerRole.PARKING,
            LayerRole.PARKS,
            LayerRole.RESIDENTIAL,
            LayerRole.FACILITIES);

    private @Nullable Baseline city;
    private @Nullable FormSource source;

    @SuppressWarnings("ReferenceEquality")
    FormSource of(Baseline baseline, RuleBook rules) {
        FormSource known = source;
        if (known == null || city != baseline || known.rules() != rules) {
            known = city == baseline && known != null
                    ? new FormSource(rules, known.communities(), known.placeName(), known.idleSites())
                    : make(baseline, rules);
            city = baseline;
            source = known;
        }
        return known;
    }

    private static FormSource make(Baseline baseline, RuleBook rules) {
        Map<String, List<String>> byDistrict = communities(baseline);
        Map<String, String> names = new HashMap<>();
        for (LayerRole role : NAMED) {
            baseline.features(role).stream()
                    .filter(each -> !each.name().isEmpty())
                    .forEach(each -> names.putIfAbsent(each.id(), each.name()));
        }
        return new FormSource(rules, byDistrict, id -> names.getOrDefault(id, id), idleSites(baseline));
    }

    /** Names of communities by district, empty name for none. Any thread. */
    static Map<String, List<String>> communities(Baseline baseline) {
        Map<String, List<String>> byDistrict = new TreeMap<>();
        for (Feature community : baseline.features(LayerRole.COMMUNITIES)) {
            String name = community.nameOrId();
            List<String> own = byDistrict.computeIfAbsent(district(baseline, community), any -> new ArrayList<>());
            if (!own.contains(name)) {
                own.add(name);
            }
        }
        byDistrict.values().forEach(each -> each.sort(null));
        return byDistrict;
    }

    private static List<Feature> idleSites(Baseline baseline) {
        return Stream.concat(
                        baseline.features(LayerRole.IDLE_LAND).stream(),
                        baseline.features(LayerRole.IDLE_BUILDINGS).stream())
                .sorted(Comparator.comparingDouble(
                        (Feature each) -> -each.shape().getArea()))
                .limit(MOST_SITES)
                .toList();
    }

    private static String district(Baseline baseline, Feature community) {
        if (community.shape().isEmpty()) {
            return "";
        }
        Point inside = community.shape().getInteriorPoint();
        return baseline.features(LayerRole.DISTRICTS).stream()
                .filter(each -> each.shape().contains(inside))
                .map(Feature::name)
                .findFirst()
                .orElse("");
    }
}
