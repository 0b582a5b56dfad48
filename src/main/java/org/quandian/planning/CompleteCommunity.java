package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A complete community (完整社区): a site that brings everything of the regime's bundle.
 *
 * @param community name of the community it is made for; may be empty, then the one it stands in
 */
public record CompleteCommunity(String community) implements Design {
    /** The word in files. */
    public static final String KIND = "complete_community";

    /** Name of the field with the community. */
    public static final String COMMUNITY = "community";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new TreeMap<>(Map.of(COMMUNITY, community));
    }

    @Override
    public CompleteCommunity withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(COMMUNITY);
        return new CompleteCommunity(fields.text(COMMUNITY, community));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return rules.bundle().stream()
                .map(item -> new Facility(
                        self.id(),
                        self.name(),
                        item.type(),
                        self.shape(),
                        OptionalDouble.of(item.floorArea()),
                        item.capacity() > 0 ? OptionalDouble.of(item.capacity()) : OptionalDouble.empty(),
                        true))
                .toList();
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
