package org.quandian.ui;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.TextClipboard;
import org.quandian.ui.map.MapGestures;
import org.quandian.ui.map.MapView;

/**
 * What keys and lists do to what is selected, and what numbers do to what is in the hand. FX thread.
 *
 * @param edits changes everything selected at once
 * @param clip copies, cuts and pastes
 * @param numbers the card of numbers
 */
record SelectionDesk(SelectionEdits edits, ClipDesk clip, NumericDesk numbers) {
    static SelectionDesk of(
            Messages words,
            PlanDesk desk,
            MapView mapView,
            MapGestures gestures,
            WindowServices services,
            Executor fx) {
        Supplier<MapPoint> place = () -> desk.viewport().toMap(mouse(gestures, mapView));
        SelectionEdits edits = new SelectionEdits(desk);
        ClipDesk clip =
                new ClipDesk(desk, edits, services.clip(), new TextClipboard(), services.background(), fx, place);
        return new SelectionDesk(edits, clip, new NumericDesk(words, desk, mapView, place));
    }

    /** Where the mouse is on the map, or else its middle. */
    static DisplayPoint mouse(MapGestures gestures, MapView mapView) {
        DisplayPoint last = gestures.lastPlace();
        return last == null ? new DisplayPoint(mapView.getWidth() / 2, mapView.getHeight() / 2) : last;
    }
}
