package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * A complete community (完整社区): a site that brings everything of the regime's bundle.
 *
 * @param id identifier, unique within its scenario
 * @param name name, may be empty
 * @param shape point or polygonal: where the bundle stands
 * @param community name of the community it is made for; may be empty, then the one it stands in
 */
public record CompleteCommunity(String id, String name, Geometry shape, String community) implements Intervention {
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
    public CompleteCommunity withShape(Geometry newShape) {
        return new CompleteCommunity(id, name, newShape, community);
    }

    @Override
    public CompleteCommunity withName(String newName) {
        return new CompleteCommunity(id, newName, shape, community);
    }

    @Override
    public CompleteCommunity withValues(Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(COMMUNITY);
        return new CompleteCommunity(id, name, shape, fields.text(COMMUNITY, community));
    }

    @Override
    public List<Facility> facilities(RuleBook rules) {
        return rules.bundle().stream()
                .map(item -> new Facility(
                        id,
                        name,
                        item.type(),
                        shape,
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
