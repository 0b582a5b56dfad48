package org.quandian.access.explain;

/**
 * A rule that a figure follows.
 *
 * @param rule what it says
 * @param regimeId whose rule it is
 * @param clause where it is written, may be empty
 * @param checked whether it was seen in a text of the standard
 */
public record RuleNote(Said rule, String regimeId, String clause, boolean checked) {}
