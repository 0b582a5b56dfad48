package org.quandian.planning;

/**
 * One thing that a complete community brings with it when it is placed.
 *
 * @param type id of a facility type
 * @param floorArea floor (or ground) area, m²
 * @param capacity places or spaces, 0 where it has none
 */
public record BundleItem(String type, double floorArea, double capacity) {}
