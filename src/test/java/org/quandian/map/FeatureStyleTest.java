package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.view;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rule is for which feature. */
class FeatureStyleTest {
    private static final List<MapFeature> FEATURES = List.of(road("trunk", 40), road("branch", 12), road("footway", 3));

    private static MapFeature road(String kind, double width) {
        return new MapFeature(kind, "", box(0, 0, 1, 1), Map.of("class", kind, "width", width));
    }

    private static StyleRule rule(FeatureFilter filter) {
        return new StyleRule(filter, ScaleRange.ALL, List.of(DrawingCity.filled("#000000")));
    }

    private static List<List<String>> drawn(StyleRule... rules) {
        return new FeatureStyle(List.of(List.of(rules)))
                .drawings(FEATURES, view(10, 10)).stream()
                        .map(drawing ->
                                drawing.features().stream().map(MapFeature::id).toList())
                        .toList();
    }

    @Test
    void aValuePicksItsFeatures() {
        assertThat(drawn(rule(new FeatureFilter.EqualTo("class", "trunk")))).containsExactly(List.of("trunk"));
    }

    @Test
    void aNumberIsComparedAsANumber() {
        assertThat(drawn(rule(new FeatureFilter.EqualTo("width", "12")))).containsExactly(List.of("branch"));
    }

    @Test
    void aRangeIncludesBothEnds() {
        assertThat(drawn(rule(new FeatureFilter.Between("width", 3, 12))))
                .containsExactly(List.of("branch", "footway"));
    }

    @Test
    void theRestIsWhatNoOtherRuleWanted() {
        assertThat(drawn(rule(new FeatureFilter.Otherwise()), rule(new FeatureFilter.EqualTo("class", "trunk"))))
                .containsExactly(List.of("branch", "footway"), List.of("trunk"));
    }

    @Test
    void aMissingPropertyMatchesNothing() {
        assertThat(drawn(rule(new FeatureFilter.EqualTo("surface", "asphalt")))).isEmpty();
    }

    @Test
    void rulesOfOtherScalesAreSilent() {
        ScaleRange far = new ScaleRange(50_000, Double.POSITIVE_INFINITY);
        FeatureStyle style =
                new FeatureStyle(List.of(List.of(new StyleRule(new FeatureFilter.Everything(), far, List.of()))));
        assertThat(style.drawsAt(view(10, 10).withScaleDenominator(49_999))).isFalse();
        assertThat(style.drawsAt(view(10, 10).withScaleDenominator(50_000))).isTrue();
    }
}
