package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A complete community (完整社区): a site that brings what the community lacks of the regime's bundle, or some of it. What the community
 * has already is never brought again.
 *
 * @param community name of the community it is made for; may be empty, then the one it stands in
 * @param items types of the bundle that were chosen; empty: everything that is missing
 */
public record CompleteCommunity(String community, List<String> items) implements Design {
    /** The word in files. */
    public static final String KIND = "complete_community";

    /** Name of the field with the community. */
    public static final String COMMUNITY = "community";
    /** Name of the field with the types, with commas between them. */
    public static final String ITEMS = "items";

    static final DesignKind SPEC = DesignKind.of(new CompleteCommunity(""), COMMUNITY, ITEMS);

    /** Takes a copy. */
    public CompleteCommunity {
        items = List.copyOf(items);
    }

    /** With everything that is missing. */
    public CompleteCommunity(String community) {
        this(community, List.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts().put(COMMUNITY, community).put(ITEMS, items).toMap();
    }

    @Override
    public CompleteCommunity withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new CompleteCommunity(fields.text(COMMUNITY, community), fields.words(ITEMS, items));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        Set<String> there = stock.typesIn(community, self.shape());
        return rules.bundle().stream()
                .filter(item -> items.isEmpty() || items.contains(item.type()))
                .filter(item -> !there.contains(item.type()))
                .map(item -> item.facility(self))
                .toList();
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
