package org.quandian.ui.compare;

import org.quandian.planning.TargetSense;

/**
 * What is wanted of a number. Immutable.
 *
 * @param value in the unit that the number is kept in: shares of 0 to 1
 * @param sense at least, at most
 * @param source by when and where it is written, in words
 */
record CompareTarget(double value, TargetSense sense, String source) {}
