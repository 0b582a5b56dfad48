package org.quandian.network;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Finds streets by place. Immutable; any thread. */
public final class EdgeFinder {
    private final WalkGraph graph;
    private final EdgeBoxes boxes;

    /** Indexes a graph: a tenth of a second for 200,000 edges. */
    public EdgeFinder(WalkGraph graph) {
        this.graph = graph;
        this.boxes = new EdgeBoxes(graph);
    }

    /** The graph. */
    public WalkGraph graph() {
        return graph;
    }

    /**
     * The nearest place on any edge; of several equally near ones that of the least edge, on it that of the least offset.
     *
     * @param limit metres, inclusive; infinity for any distance
     */
    public Optional<EdgePoint> findNearest(double x, double y, double limit) {
        if (!(limit >= 0)) {
            return Optional.empty();
        }
        double gridX = (x - graph.originX) * WalkGraph.MILLI;
        double gridY = (y - graph.originY) * WalkGraph.MILLI;
        return new NearestEdge(graph, boxes, gridX, gridY).find(limit);
    }

    /**
     * Every way from the streets into an area: for each stretch of an edge that runs within some metres of the shape or inside it, its
     * two ends and the place nearest to the shape (leg: distance from there to the shape, 0 inside). By edge, then offset; each place
     * once.
     *
     * @param metres how near, inclusive
     */
    public List<EdgePoint> listAround(Geometry shape, double metres) {
        if (shape.isEmpty() || !(metres >= 0)) {
            return List.of();
        }
        return new AreaReach(graph, boxes, shape, metres).list();
    }
}
