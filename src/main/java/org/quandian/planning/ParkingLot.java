package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * A car park (停车场) that residents around may use.
 *
 * @param id identifier, unique within its scenario
 * @param name name, may be empty
 * @param shape point or polygonal
 * @param spaces number of spaces, 0 or more
 * @param piles how many of them have charging, 0 or more
 */
public record ParkingLot(String id, String name, Geometry shape, int spaces, int piles) implements Intervention {
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
    public ParkingLot withShape(Geometry newShape) {
        return new ParkingLot(id, name, newShape, spaces, piles);
    }

    @Override
    public ParkingLot withName(String newName) {
        return new ParkingLot(id, newName, shape, spaces, piles);
    }

    @Override
    public ParkingLot withValues(Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPACES, PILES);
        return new ParkingLot(id, name, shape, fields.whole(SPACES, spaces), fields.whole(PILES, piles));
    }

    @Override
    public List<Facility> facilities(RuleBook rules) {
        return List.of(new Facility(
                id, name, Facility.PUBLIC_PARKING, shape, OptionalDouble.empty(), OptionalDouble.of(spaces), true));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
