package org.quandian.ui.phase;

import java.util.OptionalInt;

/**
 * One stop of the strip of years. Immutable.
 *
 * @param year the year; empty for the plan as a whole
 * @param above what stands above: 2026
 * @param below what stands below: 89.4% · 2 处
 */
public record StripStop(OptionalInt year, String above, String below) {}
