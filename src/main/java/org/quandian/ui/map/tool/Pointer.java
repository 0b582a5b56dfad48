package org.quandian.ui.map.tool;

import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;

/**
 * Where the mouse is and what is held down.
 *
 * @param at on the map pane, logical pixels
 * @param ground the same place in the city, metres
 * @param shift whether Shift is held
 * @param control whether Ctrl (or Command) is held
 * @param alt whether Alt is held: nothing is drawn to anything
 * @param clicks 1 for a single click, 2 for a double click
 */
public record Pointer(DisplayPoint at, MapPoint ground, boolean shift, boolean control, boolean alt, int clicks) {
    /** The mouse at another place of the city, with the same held down: where a corner of what it drags is. */
    Pointer over(MapPoint other) {
        return new Pointer(at, other, shift, control, alt, clicks);
    }

    /** Distance to another place on the pane, logical pixels. */
    public double pixelsTo(DisplayPoint other) {
        return Math.hypot(at.x() - other.x(), at.y() - other.y());
    }
}
