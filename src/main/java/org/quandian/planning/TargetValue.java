package org.quandian.planning;

/**
 * What a regime wants a rate to be.
 *
 * @param value 0 to 1, or a number in the indicator's own unit
 * @param year by when, 0 where it says none
 * @param scope where: {@code city}, {@code district}, …
 * @param clause where it is written
 * @param checked whether it was seen in a text of the standard
 */
public record TargetValue(double value, int year, String scope, String clause, boolean checked) {}
