package org.quandian.map;

/**
 * A place on the screen or on a rendered image, never to be confused with a {@link MapPoint}.
 *
 * @param x logical pixels from the left edge
 * @param y logical pixels from the top edge, downwards
 */
public record DisplayPoint(double x, double y) {}
