package org.quandian.network;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * What became of the road lines. Counts are of the cleaned network unless they say otherwise. Immutable.
 *
 * @param roads features in the layer of roads
 * @param closedRoads of them, those that nobody walks on by their class, foot or access
 * @param unusableRoads of them, those without a usable line (areas, points, empty shapes, shapes that are no numbers)
 * @param repeatedVertices points of lines that repeat the one before and were dropped
 * @param zeroLengthEdges edges without length that were dropped
 * @param duplicateEdges edges that repeat another one of the same ends and length, dropped
 * @param snappedEnds ends that were moved onto another end or street within the tolerance
 * @param crossings places where lines of one level cross without a common point, and were joined
 * @param nodes number of nodes
 * @param edges number of edges
 * @param metres length of all edges
 * @param islands every part of the network that is not connected with the largest one, longest first
 * @param deadEnds nodes with one edge only, by their numbers, ascending
 */
public record NetworkReport(
        int roads,
        int closedRoads,
        int unusableRoads,
        int repeatedVertices,
        int zeroLengthEdges,
        int duplicateEdges,
        int snappedEnds,
        int crossings,
        int nodes,
        int edges,
        double metres,
        List<Island> islands,
        List<Integer> deadEnds) {
    /** Takes copies. */
    public NetworkReport {
        islands = List.copyOf(islands);
        deadEnds = List.copyOf(deadEnds);
    }

    /**
     * A part of the network that cannot be reached from the largest one.
     *
     * @param place a point of it, m
     * @param nodes how many nodes it has
     * @param edges how many edges
     * @param metres their length
     */
    public record Island(Coordinate place, int nodes, int edges, double metres) {}
}
