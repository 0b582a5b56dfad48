package org.quandian.dataset.demo;

/**
 * One record of the facility layer.
 *
 * @param name what people call it
 * @param spot where its door is
 * @param floor square metres, 0 if unknown
 * @param capacity places or beds, 0 if it has none
 */
record Facility(FacilityKind kind, String name, Spot spot, int floor, int capacity) {}
