package org.quandian.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The stretches of streets near an area or in it. Along each edge the parts near every piece of the outline are found exactly and
 * joined; what lies between two such parts crosses no outline, so that one point of it tells whether all of it is inside. One thread.
 */
final class AreaReach {
    private final WalkGraph graph;
    private final EdgeBoxes boxes;
    private final AreaOutline outline;
    private final Envelope around;
    /** Millimetres. */
    private final double distance;

    AreaReach(WalkGraph graph, EdgeBoxes boxes, Geometry shape, double metres) {
        this.graph = graph;
        this.boxes = boxes;
        this.outline = new AreaOutline(graph, shape);
        this.distance = metres * WalkGraph.MILLI;
        Envelope extent = shape.getEnvelopeInternal();
        this.around = new Envelope(
                outline.gridX(extent.getMinX()),
                outline.gridX(extent.getMaxX()),
                outline.gridY(extent.getMinY()),
                outline.gridY(extent.getMaxY()));
        // A hair more, as these bounds are rounded; what is found is judged by the distance itself.
        this.around.expandBy(distance * (1 + 1e-12) + 1e-3);
    }

    List<EdgePoint> list() {
        List<EdgePoint> found = new ArrayList<>();
        for (int edge : boxes.listMeeting(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY())) {
            EdgeReach reach = new EdgeReach(graph, edge, outline, distance);
            List<EdgePoint> places = reach.list();
            for (EdgePoint place : places) {
                boolean repeated = !found.isEmpty()
                        && found.get(found.size() - 1).edge() == edge
                        && found.get(found.size() - 1).offset() == place.offset();
                if (!repeated) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /** Sorts places as promised; of two at the same offset the one with the lesser leg comes first. */
    static final Comparator<EdgePoint> ORDER =
            Comparator.comparingDouble(EdgePoint::offset).thenComparingDouble(EdgePoint::leg);
}
