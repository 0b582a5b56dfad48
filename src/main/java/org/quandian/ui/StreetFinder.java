package org.quandian.ui;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.map.MapPoint;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgePoint;
import org.quandian.network.WalkGraph;
import org.quandian.network.WalkNetwork;
import org.quandian.ui.map.tool.Snap;

/** Finds streets and dead ends by place, for tools that take hold of them. Immutable; made off the FX thread, asked on it: microseconds. */
final class StreetFinder {
    /** Where so many streets end, they meet. */
    private static final int MEETING = 3;

    private final WalkGraph graph;
    private final EdgeFinder edges;
    private final STRtree deadEnds = new STRtree();
    private final STRtree junctions = new STRtree();

    private StreetFinder(WalkNetwork network, EdgeFinder edges) {
        this.graph = network.graph();
        this.edges = edges;
        for (int node : network.report().deadEnds()) {
            Coordinate place = new Coordinate(graph.x(node), graph.y(node));
            deadEnds.insert(new Envelope(place), place);
        }
        deadEnds.build();
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (graph.degree(node) >= MEETING) {
                Coordinate place = new Coordinate(graph.x(node), graph.y(node));
                junctions.insert(new Envelope(place), place);
            }
        }
        junctions.build();
    }

    /** Indexes a network: a second or so for 200,000 edges. */
    static StreetFinder of(WalkNetwork network) {
        return new StreetFinder(network, new EdgeFinder(network.graph()));
    }

    /** The place on the streets nearest to a place: a dead end before a junction before a street, within so many metres. */
    Snap snap(MapPoint at, double metres, boolean toDeadEnds) {
        if (toDeadEnds) {
            Optional<Snap> end = nearest(deadEnds, at, metres)
                    .map(place -> new Snap(place, Snap.Kind.DEAD_END))
                    .or(() -> findJunction(at, metres));
            if (end.isPresent()) {
                return end.get();
            }
        }
        return edges.findNearest(at.x(), at.y(), metres)
                .map(found -> new Snap(place(found), Snap.Kind.STREET))
                .orElse(Snap.free(at));
    }

    /** Where streets meet, nearest to a place within so many metres. */
    Optional<Snap> findJunction(MapPoint at, double metres) {
        return nearest(junctions, at, metres).map(place -> new Snap(place, Snap.Kind.JUNCTION));
    }

    private static Optional<MapPoint> nearest(STRtree places, MapPoint at, double metres) {
        Envelope around = new Envelope(at.x() - metres, at.x() + metres, at.y() - metres, at.y() + metres);
        List<?> near = places.query(around);
        Coordinate mouse = new Coordinate(at.x(), at.y());
        return near.stream()
                .map(Coordinate.class::cast)
                .filter(each -> each.distance(mouse) <= metres)
                .min(java.util.Comparator.comparingDouble(each -> each.distance(mouse)))
                .map(each -> new MapPoint(each.x, each.y));
    }

    /** Where along its edge a place on the streets is. */
    private MapPoint place(EdgePoint point) {
        int edge = point.edge();
        double rest = point.offset();
        int last = graph.pointCount(edge) - 1;
        for (int i = 1; i <= last; i++) {
            double fromX = graph.pointX(edge, i - 1);
            double fromY = graph.pointY(edge, i - 1);
            double dx = graph.pointX(edge, i) - fromX;
            double dy = graph.pointY(edge, i) - fromY;
            double length = Math.hypot(dx, dy);
            if (rest <= length || i == last) {
                double share = length > 0 ? Math.min(rest / length, 1) : 0;
                return new MapPoint(fromX + dx * share, fromY + dy * share);
            }
            rest -= length;
        }
        return new MapPoint(graph.pointX(edge, 0), graph.pointY(edge, 0));
    }
}
