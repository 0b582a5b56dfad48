package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A single facility of any type.
 *
 * @param type id of a facility type
 * @param floorArea m², if it is known
 * @param capacity places or beds, if it has some
 */
public record FacilitySite(String type, OptionalDouble floorArea, OptionalDouble capacity) implements Design {
    /** The word in files. */
    public static final String KIND = "facility";

    /** Name of the field with the type. */
    public static final String TYPE = "type";
    /** Name of the field with the floor area, m². */
    public static final String FLOOR = "floor";
    /** Name of the field with the capacity. */
    public static final String CAPACITY = "capacity";

    static final DesignKind SPEC = DesignKind.of(
                    new FacilitySite("", OptionalDouble.empty(), OptionalDouble.empty()), TYPE, FLOOR, CAPACITY)
            .needing(TYPE);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put(TYPE, type);
        floorArea.ifPresent(value -> values.put(FLOOR, FieldValues.write(value)));
        capacity.ifPresent(value -> values.put(CAPACITY, FieldValues.write(value)));
        return values;
    }

    @Override
    public FacilitySite withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        String newType = fields.text(TYPE, type);
        if (newType.isBlank()) {
            throw fields.bad(TYPE);
        }
        return new FacilitySite(newType, fields.optional(FLOOR, floorArea), fields.optional(CAPACITY, capacity));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(Facility.of(self, type, floorArea, capacity));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
