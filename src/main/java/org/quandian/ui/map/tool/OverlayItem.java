package org.quandian.ui.map.tool;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;

/** One thing that lies over the map while a gesture is under way, or because something is selected; said as data, painted by the pane. */
public sealed interface OverlayItem {
    /**
     * A park that is being placed, moved or reshaped.
     *
     * @param park its outline, metres
     * @param radiusMetres how far it would serve; 0 where it would not count
     * @param allowed whether it may stand there
     */
    record Ghost(Geometry park, double radiusMetres, boolean allowed) implements OverlayItem {}

    /**
     * A placed thing that is selected.
     *
     * @param shape its outline, metres
     * @param handles whether its corners can be taken hold of
     */
    record Selected(Geometry shape, boolean handles) implements OverlayItem {}

    /** A placed thing under the mouse. */
    record Hovered(Geometry shape) implements OverlayItem {}

    /** The box that is drawn to select many. */
    record Box(DisplayPoint from, DisplayPoint to) implements OverlayItem {}

    /**
     * An outline under the pen.
     *
     * @param corners those already set
     * @param next where the mouse is
     * @param closes whether a click there closes the outline
     */
    record Draft(List<MapPoint> corners, MapPoint next, boolean closes) implements OverlayItem {
        /** Takes a copy. */
        public Draft {
            corners = List.copyOf(corners);
        }
    }
}
