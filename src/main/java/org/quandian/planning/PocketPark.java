package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A pocket park (口袋公园), 400 to 10,000 m² by the pocket park guide of 2024; whether its area is allowed is asked of the siting
 * rules, not enforced here, so that a plan from elsewhere can be opened and judged.
 */
public record PocketPark() implements Design {
    /** The word for pocket parks in files. */
    public static final String KIND = "pocket_park";

    /** Smallest area, inclusive, square metres (口袋公园建设指南(试行), 2024). */
    public static final double MIN_AREA = 400;

    /** Largest area, inclusive, square metres (口袋公园建设指南(试行), 2024). */
    public static final double MAX_AREA = 10_000;

    static final DesignKind SPEC = DesignKind.of(new PocketPark());

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return Map.of();
    }

    @Override
    public PocketPark withValues(String id, Map<String, String> changed) {
        FieldValues.of(id, changed).requireKnown();
        return this;
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(Facility.of(self, Facility.PARK, OptionalDouble.empty(), OptionalDouble.empty()));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.AREA;
    }
}
