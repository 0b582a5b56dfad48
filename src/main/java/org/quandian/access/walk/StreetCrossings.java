package org.quandian.access.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgePoint;
import org.quandian.network.Lengths;
import org.quandian.network.WalkGraph;

/** Finds where a drawn line crosses streets. Used by one thread. */
final class StreetCrossings {
    /** So near streets are looked at; whether they are really crossed is computed, m. */
    private static final double LOOK = 0.01;

    private final EdgeFinder finder;

    StreetCrossings(EdgeFinder finder) {
        this.finder = finder;
    }

    /**
     * A crossing.
     *
     * @param along metres along the line
     * @param street the place on the street
     */
    record Crossing(double along, EdgePoint street) {}

    /** Every crossing with an edge that is asked for, by edge and then along it. */
    List<Crossing> ofLine(LineString line, IntPredicate asked) {
        TreeSet<Integer> edges = new TreeSet<>();
        finder.listAround(line, LOOK).forEach(each -> edges.add(each.edge()));
        List<Crossing> crossings = new ArrayList<>();
        for (int edge : edges) {
            if (asked.test(edge)) {
                cross(line, edge, crossings);
            }
        }
        return crossings;
    }

    private void cross(LineString line, int edge, List<Crossing> crossings) {
        WalkGraph graph = finder.graph();
        double offset = 0;
        for (int i = 0; i + 1 < graph.pointCount(edge); i++) {
            Coordinate from = new Coordinate(graph.pointX(edge, i), graph.pointY(edge, i));
            Coordinate to = new Coordinate(graph.pointX(edge, i + 1), graph.pointY(edge, i + 1));
            double along = 0;
            for (int j = 0; j + 1 < line.getNumPoints(); j++) {
                Coordinate start = line.getCoordinateN(j);
                Coordinate end = line.getCoordinateN(j + 1);
                RobustLineIntersector meeting = new RobustLineIntersector();
                meeting.computeIntersection(start, end, from, to);
                for (int k = 0; k < meeting.getIntersectionNum(); k++) {
                    Coordinate place = meeting.getIntersection(k);
                    double street = Math.min(Lengths.of(offset + from.distance(place)), graph.length(edge));
                    crossings.add(new Crossing(along + start.distance(place), new EdgePoint(edge, street, 0)));
                }
                along += start.distance(end);
            }
            offset += from.distance(to);
        }
    }
}
