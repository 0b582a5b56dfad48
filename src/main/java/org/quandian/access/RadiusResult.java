package org.quandian.access;

import java.util.List;
import org.quandian.planning.Denominator;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;

/** The figures of one scenario under the radius ledger. Immutable. */
public interface RadiusResult {
    /** The scenario these figures belong to. */
    Scenario scenario();

    /** How many demand units were computed anew to get here. */
    int recomputedUnits();

    /**
     * The demand units whose served share differs from the result that this one was updated from; after a full evaluation, from
     * the city as it stands. Ascending indices, a copy.
     */
    int[] changedUnits();

    /** Served share of a demand unit's area, 0 to 1. */
    double servedShare(int unitIndex);

    /** The figure of the whole city. */
    CoverageRate city(Denominator denominator);

    /**
     * The figures of every zone of a level, in the order of the layer; last the rest that lies in none, where there is such a
     * rest. Parcels are split at borders by area; features of one name are one zone; where zones overlap the first one gets the
     * land. Empty where the city has no such layer.
     */
    List<CoverageRate> byZone(ZoneLevel level, Denominator denominator);

    /** Every park, existing and planned, with its radius. */
    List<ServiceSource> sources();
}
