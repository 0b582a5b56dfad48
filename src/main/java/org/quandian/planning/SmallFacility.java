package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A small facility of one type, of which nothing is said but its floor. */
public sealed interface SmallFacility extends Design permits PublicToilet, MicroFireStation {
    /** Name of the field with the floor area, m². */
    String FLOOR = "floor";

    /** Its floor, m². */
    double floorArea();

    /** Its type as a facility. */
    String facilityType();

    /** The same with another floor, m². */
    SmallFacility withFloorArea(double squareMetres);

    @Override
    default Map<String, String> values() {
        return new FieldTexts().put(FLOOR, OptionalDouble.of(floorArea())).toMap();
    }

    @Override
    default SmallFacility withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(FLOOR);
        return withFloorArea(fields.number(FLOOR, floorArea()));
    }

    @Override
    default List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(Facility.of(self, facilityType(), OptionalDouble.of(floorArea()), OptionalDouble.empty()));
    }

    @Override
    default ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
