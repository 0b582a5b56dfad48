package org.quandian.map;

import java.util.ArrayList;
import java.util.List;

/**
 * How the features of a layer are drawn: passes one over the other (SLD's FeatureTypeStyles), each with rules. Everything of one
 * pass lies under everything of the next, which is how all casings come to lie under all roads. Within a pass, features are
 * painted rule by rule, because the same pen for many shapes at once is fast.
 *
 * @param passes first to last; each a list of rules
 */
public record FeatureStyle(List<List<StyleRule>> passes) {
    /** Takes copies. */
    public FeatureStyle {
        passes = passes.stream().map(List::copyOf).toList();
    }

    /** One rule for everything. */
    public static FeatureStyle of(Symbolizer... symbolizers) {
        return new FeatureStyle(
                List.of(List.of(new StyleRule(new FeatureFilter.Everything(), ScaleRange.ALL, List.of(symbolizers)))));
    }

    /** Whether anything is drawn at that scale. */
    public boolean drawsAt(MapViewport viewport) {
        return passes.stream()
                .anyMatch(rules -> rules.stream().anyMatch(rule -> rule.scales().contains(viewport)));
    }

    /** What is drawn how in that viewport: for each rule that holds, the features it is for. */
    List<Drawing> drawings(List<MapFeature> features, MapViewport viewport) {
        List<Drawing> drawings = new ArrayList<>();
        for (List<StyleRule> rules : passes) {
            List<StyleRule> holding = rules.stream()
                    .filter(rule -> rule.scales().contains(viewport))
                    .toList();
            for (StyleRule rule : holding) {
                List<MapFeature> wanted = select(features, rule, holding);
                if (!wanted.isEmpty()) {
                    drawings.add(new Drawing(rule, wanted));
                }
            }
        }
        return drawings;
    }

    private static List<MapFeature> select(List<MapFeature> features, StyleRule rule, List<StyleRule> rules) {
        if (rule.filter() instanceof FeatureFilter.Everything) {
            return features;
        }
        boolean rest = rule.filter() instanceof FeatureFilter.Otherwise;
        List<MapFeature> selected = new ArrayList<>();
        for (MapFeature feature : features) {
            if (rest ? noneWants(rules, feature) : rule.filter().test(feature)) {
                selected.add(feature);
            }
        }
        return selected;
    }

    private static boolean noneWants(List<StyleRule> rules, MapFeature feature) {
        for (StyleRule rule : rules) {
            if (!(rule.filter() instanceof FeatureFilter.Otherwise)
                    && rule.filter().test(feature)) {
                return false;
            }
        }
        return true;
    }

    /** A rule and the features it is for. */
    record Drawing(StyleRule rule, List<MapFeature> features) {}
}
