package org.quandian.ui.phase;

/**
 * A target that the curve is to reach. Immutable.
 *
 * @param year at whose end
 * @param rate 0 to 1
 */
record CurveAim(int year, double rate) {}
