package org.quandian.access.balance;

import java.util.List;
import org.quandian.access.Details;
import org.quandian.access.PlannedFacilities;
import org.quandian.planning.IndicatorKey;

/** What one net balance is about: who needs how much, and what there is. Immutable; any thread. */
interface NetRules {
    /** What is measured. */
    IndicatorKey key();

    /** By place, in thousandths of what {@link #needOf} asks for: people, or spaces; not to be written to. */
    long[] weights();

    /** What so many of them need, in the indicator's unit. */
    double needOf(double weight);

    /** What places have themselves, in thousandths of the indicator's unit; not to be written to. */
    long[] own();

    /** Whether it has figures parcel by parcel. */
    boolean isByParcel();

    /** What there is, in an order that does not depend on that of any layer. */
    List<Supply> existing();

    /** What decides about {@link #supplies}: two plans equal in this bring the same. Cheap. */
    List<?> relevant(PlannedFacilities plan);

    /** What a plan brings. */
    List<Supply> supplies(PlannedFacilities plan);

    /** Adds what only this balance says of the city. */
    void describe(List<Supply> all, Details.Builder say);
}
