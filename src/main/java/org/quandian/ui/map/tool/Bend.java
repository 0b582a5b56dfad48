package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;

/**
 * A point of a selected way that can be pulled: one of its own, or the middle between two, where pulling makes a new one.
 *
 * @param subject the way
 * @param index of the point; of a middle, where the new one would stand
 * @param place where it is
 * @param isNew whether pulling it makes a new point
 */
record Bend(Intervention subject, int index, MapPoint place, boolean isNew) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** So near it must be taken hold of, logical pixels. */
    private static final double REACH = 8;

    /** Between points that look nearer to each other there is no room for a middle, logical pixels. */
    private static final double ROOM = 36;

    /** The point under the mouse, if one way is selected and it is one of its; its own points before the middles. */
    static Optional<Bend> find(ToolBench bench, Pointer pointer) {
        if (bench.selection().size() != 1) {
            return Optional.empty();
        }
        MapViewport viewport = bench.viewport();
        return bench.selection().stream()
                .flatMap(id -> bench.scenario().findIntervention(id).stream())
                .filter(subject -> !subject.programme().locked())
                .flatMap(subject -> listOf(subject, viewport).stream())
                .filter(bend -> isNear(viewport.toDisplay(bend.place()), pointer.at()))
                .findFirst();
    }

    /** The points of a way, then the middles where there is room; nothing has any but a way in one piece. */
    static List<Bend> listOf(Intervention subject, MapViewport viewport) {
        if (!(subject.shape() instanceof LineString line)) {
            return List.of();
        }
        List<Bend> bends = new ArrayList<>();
        Coordinate[] points = line.getCoordinates();
        for (int i = 0; i < points.length; i++) {
            bends.add(new Bend(subject, i, new MapPoint(points[i].x, points[i].y), false));
        }
        for (int i = 1; i < points.length; i++) {
            if (points[i - 1].distance(points[i]) / viewport.metresPerPixel() >= ROOM) {
                MapPoint middle =
                        new MapPoint((points[i - 1].x + points[i].x) / 2, (points[i - 1].y + points[i].y) / 2);
                bends.add(new Bend(subject, i, middle, true));
            }
        }
        return bends;
    }

    /** The way with this point somewhere else. */
    Geometry pulledTo(MapPoint to) {
        List<Coordinate> points = new ArrayList<>(List.of(subject.shape().getCoordinates()));
        Coordinate pulled = new Coordinate(to.x(), to.y());
        if (isNew) {
            points.add(index, pulled);
        } else {
            points.set(index, pulled);
        }
        return FACTORY.createLineString(points.toArray(Coordinate[]::new));
    }

    /** The way without this point; empty where nothing would be left of it, or where there is no point yet. */
    Optional<Geometry> removed() {
        List<Coordinate> points = new ArrayList<>(List.of(subject.shape().getCoordinates()));
        if (isNew || points.size() <= 2) {
            return Optional.empty();
        }
        points.remove(index);
        return Optional.of(FACTORY.createLineString(points.toArray(Coordinate[]::new)));
    }

    private static boolean isNear(DisplayPoint one, DisplayPoint other) {
        return Math.abs(one.x() - other.x()) <= REACH && Math.abs(one.y() - other.y()) <= REACH;
    }
}
