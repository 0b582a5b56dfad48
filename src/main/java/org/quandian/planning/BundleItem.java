package org.quandian.planning;

import java.util.OptionalDouble;

/**
 * One thing that a complete community brings with it when it is placed.
 *
 * @param type id of a facility type
 * @param floorArea floor (or ground) area, m²; 0 where it has none
 * @param capacity places or spaces, 0 where it has none
 */
public record BundleItem(String type, double floorArea, double capacity) {
    /** What it is as part of an intervention. */
    Facility facility(Intervention self) {
        return Facility.of(self, type, known(floorArea), known(capacity));
    }

    private static OptionalDouble known(double number) {
        return number > 0 ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
