package org.quandian.ui.compare;

import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;

/**
 * One indicator in one ledger for the city as it stands and for two plans. Immutable.
 *
 * @param ledger how distance was measured
 * @param baseline as it stands
 * @param left under the plan on the left
 * @param right under the plan on the right
 */
record CompareFigure(Ledger ledger, IndicatorResult baseline, IndicatorResult left, IndicatorResult right) {
    String indicatorId() {
        return baseline.indicatorId();
    }

    /** Whether the indicator is measured by that denominator. */
    boolean isMeasuredBy(Denominator denominator) {
        return baseline.denominators().contains(denominator);
    }

    /** The three figures of the city by that denominator: as it stands, left, right. */
    Triple by(Denominator denominator) {
        return new Triple(baseline.city(denominator), left.city(denominator), right.city(denominator));
    }

    /** The same by the usual denominator. */
    Triple usual() {
        return by(baseline.denominators().get(0));
    }

    /**
     * Three figures with the same denominator.
     *
     * @param baseline as it stands
     * @param left under the plan on the left
     * @param right under the plan on the right
     */
    record Triple(CoverageRate baseline, CoverageRate left, CoverageRate right) {}
}
