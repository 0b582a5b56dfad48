package org.quandian.ui.phase;

import java.util.SortedMap;
import org.quandian.planning.Ledger;

/**
 * One line of the curve: a rate by year in one ledger. Immutable.
 *
 * @param ledger by which ledger; lines of two ledgers are never joined
 * @param isAssumed whether it is what a slip or a drag would lead to
 * @param rates year to rate, 0 to 1
 */
record CurveLine(Ledger ledger, boolean isAssumed, SortedMap<Integer, Double> rates) {
    /** The rate of the last year; 0 where there is none. */
    double lastRate() {
        return rates.isEmpty() ? 0 : rates.getOrDefault(rates.lastKey(), 0.0);
    }
}
