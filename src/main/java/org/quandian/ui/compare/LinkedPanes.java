package org.quandian.ui.compare;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapViewport;
import org.quandian.ui.map.MapPane;

/**
 * Maps that always show the same part of the city at the same scale. Every movement is made in all of them alike, so that their pictures
 * are ordered as those of a single map are. FX thread.
 *
 * @param panes at least one; the first leads
 */
record LinkedPanes(List<MapPane> panes) {
    private static final double CLOSEST = 0.06;
    private static final double FARTHEST = 390;
    private static final double MARGIN = 80;

    /** Shows that part as soon as the panes have a size. */
    void showLater(MapViewport wanted) {
        panes.forEach(pane -> pane.showLater(wanted));
    }

    /** Moves with the hand, logical pixels. */
    void pan(double dx, double dy) {
        panes.forEach(pane -> pane.pan(dx, dy));
    }

    /** The hand lets go. */
    void panEnded() {
        panes.forEach(MapPane::panEnded);
    }

    /** Larger or smaller around a place, logical pixels of each pane. */
    void zoomAt(DisplayPoint fixed, double factor) {
        MapViewport now = lead();
        double limited = Math.min(Math.max(factor, now.metresPerPixel() / FARTHEST), now.metresPerPixel() / CLOSEST);
        glide(now.zoomedAt(fixed, limited));
    }

    /** Larger or smaller around the middle. */
    void zoom(double factor) {
        zoomAt(new DisplayPoint(lead().width() / 2.0, lead().height() / 2.0), factor);
    }

    /** Glides to that part of the city. */
    void flyTo(Envelope extent) {
        glide(lead().fitted(extent, MARGIN));
    }

    private MapViewport lead() {
        return panes.get(0).viewport();
    }

    private void glide(MapViewport end) {
        panes.forEach(pane -> pane.glide(end));
    }
}
