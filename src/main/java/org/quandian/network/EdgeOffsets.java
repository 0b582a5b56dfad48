package org.quandian.network;

/** Places on edges on the grid of lengths. Stateless. */
final class EdgeOffsets {
    private EdgeOffsets() {}

    /**
     * A place as near as the grid has it; the leg makes up for the difference, so that no way becomes shorter by it.
     *
     * @param millimetres from the edge's first node along the edge
     * @param distance metres to the street
     */
    static EdgePoint nearest(WalkGraph graph, int edge, double millimetres, double distance) {
        double exact = millimetres / WalkGraph.MILLI;
        double offset = within(graph, edge, Lengths.of(exact));
        boolean atEnd = offset == graph.length(edge) || offset == 0;
        return new EdgePoint(edge, offset, Lengths.of(atEnd ? distance : distance + (offset - exact)));
    }

    /** The offset itself, or the end of the edge that it is beyond. */
    static double within(WalkGraph graph, int edge, double offset) {
        return Math.max(0, Math.min(graph.length(edge), offset));
    }
}
