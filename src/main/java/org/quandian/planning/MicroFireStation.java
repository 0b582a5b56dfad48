package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A micro fire station (微型消防站).
 *
 * @param floorArea m²
 */
public record MicroFireStation(double floorArea) implements Design {
    /** The word in files. */
    public static final String KIND = "micro_fire_station";
    /** Name of the field with the floor area, m². */
    public static final String FLOOR = "floor";
    /** Its type as a facility. */
    public static final String TYPE = "fire-station-micro";

    private static final double USUAL_FLOOR = 35;

    static final DesignKind SPEC = DesignKind.of(new MicroFireStation(USUAL_FLOOR), FLOOR);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts().put(FLOOR, OptionalDouble.of(floorArea)).toMap();
    }

    @Override
    public MicroFireStation withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new MicroFireStation(fields.number(FLOOR, floorArea));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(Facility.of(self, TYPE, OptionalDouble.of(floorArea), OptionalDouble.empty()));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
