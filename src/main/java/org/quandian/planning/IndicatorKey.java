package org.quandian.planning;

/**
 * What a figure is: without all four parts it cannot be compared with another.
 *
 * @param id such as {@code park}
 * @param ledger how distance was measured
 * @param regimeId whose rule was applied
 * @param denominator what it is a share of
 */
public record IndicatorKey(String id, Ledger ledger, String regimeId, Denominator denominator) {}
