package org.quandian.map;

/**
 * A place in the city, in metres of the working CRS, never to be confused with a {@link DisplayPoint}.
 *
 * @param x metres towards east
 * @param y metres towards north
 */
public record MapPoint(double x, double y) {}
