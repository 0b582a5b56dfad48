package org.quandian.ui;

import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;

/** The part of the map pane that the desk needs, so that the desk is tested without a window. */
interface MapWindow {
    /** What is seen. */
    MapViewport viewport();

    /** Whether a placed thing is drawn: its kind may be hidden. */
    boolean isDrawn(Intervention placed);

    /** Moves the map with the hand, logical pixels. */
    void pan(double dx, double dy);

    /** What lies over the map has changed. */
    void overlayChanged();
}
