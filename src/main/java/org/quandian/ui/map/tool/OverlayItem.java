package org.quandian.ui.map.tool;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;
import org.quandian.portrayal.PlacedKind;

/** One thing that lies over the map while a gesture is under way, or because something is selected; said as data, painted by the pane. */
public sealed interface OverlayItem {
    /**
     * A thing that is being placed, moved or reshaped.
     *
     * @param kind what it is
     * @param shape its outline or place, metres
     * @param radiusMetres how far it would serve; 0 where it would not count
     * @param allowed whether it may stand there
     */
    record Ghost(PlacedKind kind, Geometry shape, double radiusMetres, boolean allowed) implements OverlayItem {
        static Ghost of(Intervention thing, double radiusMetres, boolean allowed) {
            return new Ghost(PlacedKind.of(thing), thing.shape(), radiusMetres, allowed);
        }
    }

    /**
     * A placed thing that is selected.
     *
     * @param shape its outline, metres
     * @param handles whether its corners can be taken hold of
     */
    record Selected(Geometry shape, boolean handles) implements OverlayItem {
        /** So far outside the box around it lie the handles, in each direction, logical pixels. */
        public static final double OUTSIDE = 13;
    }

    /** A placed thing under the mouse. */
    record Hovered(Geometry shape) implements OverlayItem {}

    /** The box that is drawn to select many. */
    record Box(DisplayPoint from, DisplayPoint to) implements OverlayItem {}

    /**
     * An outline under the pen.
     *
     * @param kind what is drawn
     * @param corners those already set
     * @param next where the mouse is
     * @param closes whether a click there closes the outline
     */
    record Draft(PlacedKind kind, List<MapPoint> corners, MapPoint next, boolean closes) implements OverlayItem {
        /** Takes a copy. */
        public Draft {
            corners = List.copyOf(corners);
        }
    }

    /**
     * A way under the pen.
     *
     * @param corners those already set
     * @param next where it would go on
     * @param bridge whether it is a footbridge
     * @param allowed whether it may lie there
     */
    record Way(List<MapPoint> corners, MapPoint next, boolean bridge, boolean allowed) implements OverlayItem {
        /** Takes a copy. */
        public Way {
            corners = List.copyOf(corners);
        }
    }

    /** A place that the tool would take. */
    record Snapped(Snap snap) implements OverlayItem {}

    /**
     * The points of a way or an outline that can be pulled.
     *
     * @param points its own
     * @param middles where pulling makes a new one
     * @param lengthMetres how long the way is; 0 for an outline
     */
    record Bends(List<MapPoint> points, List<MapPoint> middles, double lengthMetres) implements OverlayItem {
        /** Takes copies. */
        public Bends {
            points = List.copyOf(points);
            middles = List.copyOf(middles);
        }

        static Bends of(Intervention way, MapViewport viewport) {
            List<Bend> bends = Bend.listOf(way, viewport);
            return new Bends(
                    bends.stream()
                            .filter(each -> !each.isNew())
                            .map(Bend::place)
                            .toList(),
                    bends.stream().filter(Bend::isNew).map(Bend::place).toList(),
                    way.shape().getDimension() == 1 ? way.shape().getLength() : 0);
        }
    }

    /** A placed thing that is locked; shown while it is selected or under the mouse. */
    record Locked(Geometry shape) implements OverlayItem {}
}
