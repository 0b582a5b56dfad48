package org.quandian.ui.panel;

/**
 * What an idle site would bring under one use.
 *
 * @param use id of a facility type, or {@code park}
 * @param name what the use is called
 * @param gained how many more would be served, in the unit
 * @param unit people, seats, spaces
 */
public record IdleGain(String use, String name, double gained, String unit) {}
