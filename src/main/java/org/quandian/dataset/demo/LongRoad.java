package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** A road that follows a curve (ring, embankment) and is joined by streets wherever they reach it. */
final class LongRoad {
    private static final double PIECE_METRES = 420;
    private final RoadClass roadClass;
    private final String name;
    private final double width;
    private final List<Spot> course;
    private final List<List<Spot>> joints = new ArrayList<>();

    LongRoad(RoadClass roadClass, String name, double width, List<Spot> course) {
        this.roadClass = roadClass;
        this.name = name;
        this.width = width;
        this.course = List.copyOf(course);
        course.forEach(each -> joints.add(new ArrayList<>()));
    }

    LineString line() {
        Coordinate[] coordinates = course.stream().map(Spot::coordinate).toArray(Coordinate[]::new);
        return CentimetreGrid.factory().createLineString(coordinates);
    }

    /** Makes the spot a vertex of the road, if it lies within a metre of it. */
    void join(Spot spot) {
        int nearest = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i + 1 < course.size(); i++) {
            double distance = toSegment(spot, course.get(i), course.get(i + 1));
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        }
        if (best < 1) {
            joints.get(nearest).add(spot);
        }
    }

    private static double toSegment(Spot spot, Spot from, Spot to) {
        Spot along = to.minus(from);
        double share = Math.min(1, Math.max(0, spot.minus(from).dot(along) / along.dot(along)));
        return spot.distance(from.towards(to, share));
    }

    /** The road in pieces of some hundred metres that end at joints, with every joint a vertex. */
    List<RoadPiece> pieces() {
        List<RoadPiece> pieces = new ArrayList<>();
        List<Coordinate> open = new ArrayList<>();
        double length = 0;
        for (int i = 0; i < course.size(); i++) {
            List<Spot> stretch = new ArrayList<>(joints.get(i));
            stretch.sort(Comparator.comparingDouble(course.get(i)::distance));
            stretch.add(0, course.get(i));
            for (int k = 0; k < stretch.size(); k++) {
                Coordinate at = stretch.get(k).coordinate();
                double step = open.isEmpty() ? 0 : open.get(open.size() - 1).distance(at);
                if (!open.isEmpty() && step < 0.5) {
                    continue;
                }
                open.add(at);
                length += step;
                if (k > 0 && length > PIECE_METRES) {
                    pieces.add(piece(open));
                    open = new ArrayList<>(List.of(at));
                    length = 0;
                }
            }
        }
        if (open.size() > 1) {
            pieces.add(piece(open));
        }
        return pieces;
    }

    private RoadPiece piece(List<Coordinate> open) {
        LineString line = CentimetreGrid.factory().createLineString(open.toArray(new Coordinate[0]));
        return new RoadPiece(line, roadClass, name, width, false);
    }
}
