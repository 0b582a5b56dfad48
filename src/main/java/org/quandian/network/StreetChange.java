package org.quandian.network;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** What a plan changes about the streets. Values; any thread. */
public sealed interface StreetChange {
    /** The intervention it comes from. */
    String id();

    /**
     * A way that is opened.
     *
     * @param line its points, at least two, m, from the place where it joins the first street to where it joins the last
     * @param junctions where it meets streets of the graph, in the order along the line; those at its ends included where it joins there
     */
    record Link(String id, List<Coordinate> line, List<Junction> junctions) implements StreetChange {
        /** Takes copies. */
        public Link {
            line = List.copyOf(line);
            junctions = List.copyOf(junctions);
        }
    }

    /**
     * Where a link meets a street.
     *
     * @param along metres along the link, on the grid of {@link Lengths}
     * @param street the place on the graph; its leg is how far the two are apart and is walked, too
     */
    record Junction(double along, EdgePoint street) {}

    /**
     * A bar that nobody passes; who stands right at it has it on both sides.
     *
     * @param street where; its leg counts nothing
     */
    record Bar(String id, EdgePoint street) implements StreetChange {}
}
