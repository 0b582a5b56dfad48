package org.quandian.access;

import java.util.List;
import org.quandian.planning.RuleBook;

/** Who is within reach of one service ({@code park} or {@code facility.<type>}). Immutable; any thread. */
public interface ServiceResult extends IndicatorResult {
    /** The rule that was applied. */
    RuleBook.Applied rule();

    /** How many demand units were computed anew to get here. */
    int recomputedUnits();

    /**
     * The demand units whose served share differs from the result that this one was updated from; after a full evaluation, from
     * the city as it stands. Ascending indices, a copy.
     */
    int[] changedUnits();

    /** Served share of a demand unit's area, 0 to 1. */
    double servedShare(int unitIndex);

    /** Whether a dwelling is served; dwellings are numbered as in the table of where people live. */
    boolean isServed(int dwelling);

    /** Every facility of the service, existing and planned, with its radius. */
    List<ServiceSource> sources();
}
