package org.quandian.access.explain;

/**
 * Something that is not in a figure, or is in it in a way that one should know of.
 *
 * @param code what and why, such as {@code off_network}
 * @param of the layer it is about, by the word of its role; empty where it is about none
 * @param amount how much, above 0
 * @param unit the unit: {@code record}, or that of a denominator, such as {@code person} or {@code m2}
 * @param counted whether it is in the denominator all the same
 */
public record LeftOut(String code, String of, double amount, String unit, boolean counted) {}
