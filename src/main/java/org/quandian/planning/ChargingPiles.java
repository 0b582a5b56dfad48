package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Charging piles (充电桩) in a car park that is there or planned, or on their own. They make no spaces.
 *
 * @param of id of the car park; empty where they stand alone
 * @param piles how many, 0 or more
 */
public record ChargingPiles(String of, int piles) implements Design {
    /** The word in files. */
    public static final String KIND = "charging_piles";
    /** Name of the field with the car park. */
    public static final String OF = "of";
    /** Name of the field with their number. */
    public static final String PILES = "piles";

    static final DesignKind SPEC =
            DesignKind.of(new ChargingPiles("", 0), OF, PILES).needing(PILES);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts().put(OF, of).put(PILES, piles).toMap();
    }

    @Override
    public ChargingPiles withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new ChargingPiles(fields.text(OF, of), fields.whole(PILES, piles));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(Facility.of(self, Facility.CHARGING, OptionalDouble.empty(), OptionalDouble.of(piles)));
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(CostLine.of(KIND, piles, Quantity.Unit.PILE));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
