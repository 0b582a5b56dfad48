package org.quandian.network;

import java.util.List;

/**
 * The streets of a city with what a plan changes about them: links that are opened and bars. The graph itself never changes; this is
 * laid over it and costs as little as there are changes. Nodes and edges of the graph keep their numbers, those that links bring follow.
 * Immutable; any thread.
 *
 * <p>A junction with a main road may cost extra metres ({@code crossingMetres}): half of it is paid on the way into the node, half on
 * the way out, so that who only passes along an edge pays nothing.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Streets {
    private final WalkGraph graph;

    private Streets(WalkGraph graph) {
        this.graph = graph;
    }

    /** The streets as they stand. */
    public static Streets of(WalkGraph graph, double crossingMetres) {
        return new Streets(graph);
    }

    /** The streets as they stand with these changes, whatever changes these streets have. */
    public Streets with(List<StreetChange> changes) {
        throw new UnsupportedOperationException("being built: " + changes);
    }

    /** The graph below. */
    public WalkGraph graph() {
        return graph;
    }

    /** The changes laid over it. */
    public List<StreetChange> changes() {
        return List.of();
    }

    /** Nodes of the graph and of the links. */
    public int nodeCount() {
        return graph.nodeCount();
    }

    /** Edges of the graph and of the links. */
    public int edgeCount() {
        return graph.edgeCount();
    }

    /** Length of an edge of the graph or of a link, m. */
    public double length(int edge) {
        return graph.length(edge);
    }

    /** Whether nothing is changed. */
    public boolean isUnchanged() {
        return changes().isEmpty();
    }

    /**
     * The node that is reached from a place on an edge towards the edge's first node; negative where a bar is before it. Where links
     * join the edge this is the next of them.
     */
    public int nodeBefore(int edge, double offset) {
        return graph.from(edge);
    }

    /** Metres to {@link #nodeBefore}, half of what the junction there costs included. */
    public double metresBefore(int edge, double offset) {
        return offset;
    }

    /** The node that is reached towards the edge's last node; negative where a bar is before it. */
    public int nodeAfter(int edge, double offset) {
        return graph.to(edge);
    }

    /** Metres to {@link #nodeAfter}. */
    public double metresAfter(int edge, double offset) {
        return graph.length(edge) - offset;
    }

    /** Whether one gets from one place on an edge to another without leaving it: no bar is between them. */
    public boolean isOpen(int edge, double offset, double other) {
        return true;
    }
}
