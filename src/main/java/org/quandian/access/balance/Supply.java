package org.quandian.access.balance;

import java.util.OptionalDouble;
import org.quandian.planning.Facility;

/**
 * What one facility brings to a balance.
 *
 * @param facility whose it is
 * @param amount what it offers, in the indicator's unit; empty where nobody knows
 * @param basis where the amount comes from, such as {@code capacity} or {@code floor_area}; empty where it is unknown
 * @param need what it asks for itself, in the same unit
 */
record Supply(Facility facility, OptionalDouble amount, String basis, double need) {
    /** Its capacity. */
    static Supply ofCapacity(Facility facility) {
        boolean known = facility.capacity().isPresent();
        return new Supply(
                facility,
                known ? OptionalDouble.of(LimitedPlaces.capacity(facility)) : OptionalDouble.empty(),
                known ? "capacity" : "",
                0);
    }

    /** Its amount, 0 where nobody knows. */
    double known() {
        return amount.orElse(0);
    }
}
