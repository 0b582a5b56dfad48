package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;

/**
 * A point of a selected way or outline that can be pulled: one of its own, or the middle between two, where pulling makes a new one.
 *
 * @param subject the thing
 * @param line which of its lines: the way, or a ring of the outline, holes after their outer rings
 * @param index of the point on that line; of a middle, where the new one would stand
 * @param place where it is
 * @param isNew whether pulling it makes a new point
 */
record Bend(Intervention subject, int line, int index, MapPoint place, boolean isNew) {
    /** So near it must be taken hold of, logical pixels. */
    private static final double REACH = 7;

    /** Between points that look nearer to each other there is no room for a middle, logical pixels. */
    private static final double ROOM = 36;

    /** A point that looks nearer than this to the one before cannot be told from it, logical pixels. */
    private static final double APART = 9;

    /** The point under the mouse, if one thing is selected and it is one of its; its own points before the middles. */
    static Optional<Bend> find(ToolBench bench, Pointer pointer) {
        if (bench.selection().size() != 1) {
            return Optional.empty();
        }
        MapViewport viewport = bench.viewport();
        return bench.selection().stream()
                .flatMap(id -> bench.scenario().findIntervention(id).stream())
                .flatMap(subject -> listOf(subject, viewport).stream())
                .filter(bend -> isNear(viewport.toDisplay(bend.place()), pointer.at()))
                .findFirst();
    }

    /** The points of a way or an outline, then the middles where there is room; nothing that is locked or seen small has any. */
    static List<Bend> listOf(Intervention subject, MapViewport viewport) {
        boolean way = subject.shape().getDimension() == 1;
        if (subject.programme().locked() || !(way || Handle.hasHandles(subject, viewport))) {
            return List.of();
        }
        List<Bend> own = new ArrayList<>();
        List<Bend> middles = new ArrayList<>();
        List<LineString> lines = Outlines.linesOf(subject.shape());
        for (int line = 0; line < lines.size(); line++) {
            Coordinate[] points = lines.get(line).getCoordinates();
            addOwn(subject, line, open(points, lines.get(line)), viewport, own);
            addMiddles(subject, line, points, viewport, middles);
        }
        own.addAll(middles);
        return own;
    }

    private static void addOwn(
            Intervention subject, int line, List<Coordinate> points, MapViewport viewport, List<Bend> bends) {
        Coordinate last = null;
        for (int i = 0; i < points.size(); i++) {
            Coordinate at = points.get(i);
            if (last == null || last.distance(at) / viewport.metresPerPixel() >= APART) {
                bends.add(new Bend(subject, line, i, new MapPoint(at.x, at.y), false));
                last = at;
            }
        }
    }

    private static void addMiddles(
            Intervention subject, int line, Coordinate[] points, MapViewport viewport, List<Bend> bends) {
        for (int i = 1; i < points.length; i++) {
            if (points[i - 1].distance(points[i]) / viewport.metresPerPixel() >= ROOM) {
                MapPoint middle =
                        new MapPoint((points[i - 1].x + points[i].x) / 2, (points[i - 1].y + points[i].y) / 2);
                bends.add(new Bend(subject, line, i, middle, true));
            }
        }
    }

    /** The thing with this point somewhere else; its outline may cross itself. */
    Geometry pulledTo(MapPoint to) {
        Coordinate pulled = new Coordinate(to.x(), to.y());
        return edited(points -> {
            List<Coordinate> next = new ArrayList<>(points);
            if (isNew) {
                next.add(index, pulled);
            } else {
                next.set(index, pulled);
            }
            return next;
        });
    }

    /** The thing without this point; empty where nothing would be left of it, or where there is no point yet. */
    Optional<Geometry> removed() {
        LineString own = Outlines.linesOf(subject.shape()).get(line);
        int least = own instanceof LinearRing ? 3 : 2;
        if (isNew || open(own.getCoordinates(), own).size() <= least) {
            return Optional.empty();
        }
        return Optional.of(edited(points -> {
            List<Coordinate> next = new ArrayList<>(points);
            next.remove(index);
            return next;
        }));
    }

    private Geometry edited(UnaryOperator<List<Coordinate>> change) {
        int[] visited = {0};
        return new GeometryEditor(Outlines.FACTORY).edit(subject.shape(), new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] points, Geometry part) {
                boolean mine = visited[0] == line;
                visited[0]++;
                if (!mine) {
                    return points;
                }
                List<Coordinate> next = new ArrayList<>(change.apply(open(points, part)));
                if (part instanceof LinearRing) {
                    next.add(next.get(0).copy());
                }
                return next.toArray(Coordinate[]::new);
            }
        });
    }

    /** The points of a line, each once: a ring ends where it begins. */
    private static List<Coordinate> open(Coordinate[] points, Geometry line) {
        int count = line instanceof LinearRing ? points.length - 1 : points.length;
        return Arrays.asList(points).subList(0, count);
    }

    private static boolean isNear(DisplayPoint one, DisplayPoint other) {
        return Math.abs(one.x() - other.x()) <= REACH && Math.abs(one.y() - other.y()) <= REACH;
    }
}
