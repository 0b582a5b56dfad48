package org.quandian.ui.panel;

/**
 * One thing that an indicator says beside its rate, ready to read.
 *
 * @param label what it is
 * @param figure the number
 * @param unit its unit, may be empty
 * @param warns whether the number is a lack that a planner should see
 */
public record DetailLine(String label, String figure, String unit, boolean warns) {}
