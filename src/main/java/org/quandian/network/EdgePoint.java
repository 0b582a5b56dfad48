package org.quandian.network;

/**
 * A place on a street and the way to it.
 *
 * @param edge number of the edge; those of links that a plan opens follow those of the graph
 * @param offset metres from the edge's first node along the edge, 0 to its length, on the grid of {@link Lengths}
 * @param leg metres from where one stands to the street, 0 or more, on the grid
 */
public record EdgePoint(int edge, double offset, double leg) {}
