package org.quandian.network;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Finds streets by place. Immutable; any thread. */
@SuppressWarnings("DoNotCallSuggester")
public final class EdgeFinder {
    private final WalkGraph graph;

    /** Indexes a graph: a second or so for 200,000 edges. */
    public EdgeFinder(WalkGraph graph) {
        this.graph = graph;
    }

    /** The graph. */
    public WalkGraph graph() {
        return graph;
    }

    /**
     * The nearest place on any edge; of several equally near ones that of the least edge.
     *
     * @param limit metres, inclusive
     */
    public Optional<EdgePoint> findNearest(double x, double y, double limit) {
        throw new UnsupportedOperationException("being built: " + x + y + limit);
    }

    /**
     * Every way from the streets into an area: for each stretch of an edge that runs within some metres of the shape or inside it, its
     * two ends and the place nearest to the shape (leg: distance from there to the shape, 0 inside). By edge, then offset.
     *
     * @param metres how near, inclusive
     */
    public List<EdgePoint> listAround(Geometry shape, double metres) {
        throw new UnsupportedOperationException("being built: " + shape + metres);
    }
}
