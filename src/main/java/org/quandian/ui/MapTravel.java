package org.quandian.ui;

import org.locationtech.jts.geom.Envelope;
import org.quandian.map.DisplayPoint;
import org.quandian.planning.Intervention;
import org.quandian.ui.map.MapGestures;

/** Where the map goes when keys, buttons and lists ask for it. */
final class MapTravel {
    private static final double ARROW_PIXELS = 96;

    /** So much is seen around a placed thing, metres: its service area. */
    private static final double AROUND_PLACED = 450;

    /** So much is seen around an oddity, metres. */
    private static final double AROUND_PLACE = 200;

    private final MapDesk map;
    private final PlanDesk desk;
    private final MapGestures gestures;

    MapTravel(MapDesk map, PlanDesk desk, MapGestures gestures) {
        this.map = map;
        this.desk = desk;
        this.gestures = gestures;
    }

    /** Whether keys belong to the map. */
    boolean isMapFocused() {
        return map.pane().isFocused();
    }

    /** Shows what is selected, else everything that is placed, else the whole area. */
    void locateSelection() {
        Envelope extent = new Envelope();
        for (Intervention each : desk.scenario().interventions()) {
            if (desk.selection().isEmpty() || desk.selection().contains(each.id())) {
                extent.expandToInclude(each.shape().getEnvelopeInternal());
            }
        }
        if (extent.isNull()) {
            map.whole();
        } else {
            extent.expandBy(AROUND_PLACED);
            map.pane().flyTo(extent);
        }
    }

    /** Shows a place, metres. */
    void showPlace(double x, double y) {
        map.pane().flyTo(new Envelope(x - AROUND_PLACE, x + AROUND_PLACE, y - AROUND_PLACE, y + AROUND_PLACE));
    }

    /** Larger or smaller where the mouse is, else around the middle. */
    void zoomAtPointer(double factor) {
        DisplayPoint place = gestures.lastPlace();
        if (place == null) {
            map.pane().zoom(factor);
        } else {
            map.pane().zoomAt(place, factor);
        }
    }

    /** An arrow key without a selection: moves the map that way. */
    void step(double right, double up) {
        map.pane()
                .glide(map.pane()
                        .viewport()
                        .panned(-ARROW_PIXELS * Math.signum(right), ARROW_PIXELS * Math.signum(up)));
    }
}
