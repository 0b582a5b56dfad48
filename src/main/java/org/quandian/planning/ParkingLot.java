package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A car park (停车场) that residents around may use.
 *
 * @param spaces number of spaces, 0 or more
 * @param piles how many of them have charging, 0 or more
 */
public record ParkingLot(int spaces, int piles) implements Design {
    /** The word in files. */
    public static final String KIND = "parking_lot";

    /** Name of the field with the spaces. */
    public static final String SPACES = "spaces";
    /** Name of the field with the charging piles. */
    public static final String PILES = "piles";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new TreeMap<>(Map.of(SPACES, Integer.toString(spaces), PILES, Integer.toString(piles)));
    }

    @Override
    public ParkingLot withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPACES, PILES);
        return new ParkingLot(fields.whole(SPACES, spaces), fields.whole(PILES, piles));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(new Facility(
                self.id(),
                self.name(),
                Facility.PUBLIC_PARKING,
                self.shape(),
                OptionalDouble.empty(),
                OptionalDouble.of(spaces),
                true));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
