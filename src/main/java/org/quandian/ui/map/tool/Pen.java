package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.StreetLink;
import org.quandian.portrayal.PlacedKind;

/** What is drawn point by point, and so when it is complete and what it looks like on the way. Stateless. */
enum Pen {
    /** An outline: it closes at its first corner. */
    OUTLINE(3, "draw") {
        @Override
        Geometry shapeOf(List<Snap> points) {
            Coordinate[] ring = java.util.Arrays.copyOf(coordinates(points), points.size() + 1);
            ring[points.size()] = ring[0].copy();
            return FACTORY.createPolygon(ring);
        }

        @Override
        SnapWish wish() {
            return SnapWish.corner();
        }

        @Override
        OverlayItem overlay(Intervention blank, List<MapPoint> points, MapPoint next, boolean closes, boolean allowed) {
            return new OverlayItem.Draft(PlacedKind.of(blank), points, next, closes);
        }
    },
    /** A way: a new street that begins or ends where a street leads no farther is a dead end carried on. */
    WAY(2, "line") {
        @Override
        Geometry shapeOf(List<Snap> points) {
            return FACTORY.createLineString(coordinates(points));
        }

        @Override
        SnapWish wish() {
            return SnapWish.way();
        }

        @Override
        Intervention formed(Intervention blank, List<Snap> points) {
            boolean atDeadEnd = points.get(0).kind() == Snap.Kind.DEAD_END
                    || points.get(points.size() - 1).kind() == Snap.Kind.DEAD_END;
            return atDeadEnd
                            && PlacedKind.of(blank) == PlacedKind.LINK
                            && form(blank).equals(StreetLink.Form.STREET.id())
                    ? blank.withValues(Map.of(StreetLink.FORM, StreetLink.Form.DEAD_END.id()))
                    : blank;
        }

        @Override
        OverlayItem overlay(Intervention blank, List<MapPoint> points, MapPoint next, boolean closes, boolean allowed) {
            return new OverlayItem.Way(points, next, form(blank).equals(StreetLink.Form.FOOTBRIDGE.id()), allowed);
        }
    };

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final int least;
    private final String hint;

    Pen(int least, String hint) {
        this.least = least;
        this.hint = hint;
    }

    /** The pen that draws what has such a shape. */
    static Pen of(PlacedKind kind) {
        return kind.isLine() ? WAY : OUTLINE;
    }

    /** How many points it takes at least. */
    int least() {
        return least;
    }

    /** The sentence of the status line while it draws; before the first point the same with {@code _first}. */
    String hint() {
        return hint;
    }

    /** The shape of at least so many points; it may be invalid. */
    abstract Geometry shapeOf(List<Snap> points);

    /** What its points are drawn to. */
    abstract SnapWish wish();

    /** What it makes, as its points say. */
    Intervention formed(Intervention blank, List<Snap> points) {
        return blank;
    }

    /** What is seen on the way. */
    abstract OverlayItem overlay(
            Intervention blank, List<MapPoint> points, MapPoint next, boolean closes, boolean allowed);

    private static Coordinate[] coordinates(List<Snap> points) {
        return points.stream()
                .map(each -> new Coordinate(each.place().x(), each.place().y()))
                .toArray(Coordinate[]::new);
    }

    private static String form(Intervention blank) {
        return blank.values().getOrDefault(StreetLink.FORM, "");
    }
}
