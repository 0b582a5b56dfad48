package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;

/**
 * A corner of the box around a selected thing that can be pulled. Its handle lies a little outside, beside the points of the outline.
 *
 * @param subject the thing
 * @param corner where the handle is
 * @param anchor the opposite corner, which stays where it is
 */
record Handle(Intervention subject, MapPoint corner, MapPoint anchor) {
    /** So near a handle must be taken hold of, logical pixels. */
    private static final double REACH = 7;

    /** What looks smaller than this has no handles: they would leave nothing to move it by, logical pixels. */
    private static final double LEAST_SIDE = 30;

    /** The handle under the mouse, if one thing is selected and it is one of its corners. */
    static Optional<Handle> find(ToolBench bench, Pointer pointer) {
        if (bench.selection().size() != 1) {
            return Optional.empty();
        }
        MapViewport viewport = bench.viewport();
        return bench.selection().stream()
                .flatMap(id -> bench.scenario().findIntervention(id).stream())
                .filter(subject -> hasHandles(subject, viewport))
                .flatMap(subject -> listOf(subject).stream())
                .filter(handle -> isNear(handle.placeIn(viewport), pointer.at()))
                .findFirst();
    }

    /** Where it is seen. */
    DisplayPoint placeIn(MapViewport viewport) {
        DisplayPoint at = viewport.toDisplay(corner);
        return new DisplayPoint(
                at.x() + Math.signum(corner.x() - anchor.x()) * OverlayItem.Selected.OUTSIDE,
                at.y() - Math.signum(corner.y() - anchor.y()) * OverlayItem.Selected.OUTSIDE);
    }

    /** Whether a thing is seen large enough to be pulled at its corners; ways have none, nor has what is locked. */
    static boolean hasHandles(Intervention subject, MapViewport viewport) {
        if (subject.shape().getDimension() != 2 || subject.programme().locked()) {
            return false;
        }
        Envelope box = subject.shape().getEnvelopeInternal();
        return Math.min(box.getWidth(), box.getHeight()) / viewport.metresPerPixel() >= LEAST_SIDE;
    }

    /** The four corners. */
    static List<Handle> listOf(Intervention subject) {
        Envelope box = subject.shape().getEnvelopeInternal();
        MapPoint lowerLeft = new MapPoint(box.getMinX(), box.getMinY());
        MapPoint lowerRight = new MapPoint(box.getMaxX(), box.getMinY());
        MapPoint upperLeft = new MapPoint(box.getMinX(), box.getMaxY());
        MapPoint upperRight = new MapPoint(box.getMaxX(), box.getMaxY());
        return List.of(
                new Handle(subject, lowerLeft, upperRight),
                new Handle(subject, lowerRight, upperLeft),
                new Handle(subject, upperLeft, lowerRight),
                new Handle(subject, upperRight, lowerLeft));
    }

    private static boolean isNear(DisplayPoint one, DisplayPoint other) {
        return Math.abs(one.x() - other.x()) <= REACH && Math.abs(one.y() - other.y()) <= REACH;
    }
}
