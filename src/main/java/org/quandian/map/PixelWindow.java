package org.quandian.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A part of a picture, in device pixels.
 *
 * @param left first column
 * @param top first row
 * @param right column after the last
 * @param bottom row after the last
 */
record PixelWindow(int left, int top, int right, int bottom) {
    /** The whole picture. */
    static PixelWindow whole(RenderRequest request) {
        return new PixelWindow(0, 0, request.pixelWidth(), request.pixelHeight());
    }

    /** Windows around these features as far as they are in view; no two of them overlap. */
    static List<PixelWindow> around(List<FeatureSet> sets, RenderRequest request) {
        List<PixelWindow> windows = new ArrayList<>();
        for (FeatureSet set : sets) {
            for (MapFeature feature : set.features()) {
                PixelWindow window = of(feature.shape().getEnvelopeInternal(), request);
                if (window.left < window.right && window.top < window.bottom) {
                    insert(window, windows);
                }
            }
        }
        return windows;
    }

    private static void insert(PixelWindow added, List<PixelWindow> windows) {
        PixelWindow window = added;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (PixelWindow other : List.copyOf(windows)) {
                if (window.overlaps(other)) {
                    windows.remove(other);
                    window = window.joined(other);
                    grown = true;
                }
            }
        }
        windows.add(window);
    }

    /** One pixel more at every side, because edges are smoothed. */
    private static PixelWindow of(Envelope metres, RenderRequest request) {
        MapViewport view = request.viewport();
        double scale = request.outputScale();
        return new PixelWindow(
                clamp(Math.floor(view.toDisplayX(metres.getMinX()) * scale) - 1, request.pixelWidth()),
                clamp(Math.floor(view.toDisplayY(metres.getMaxY()) * scale) - 1, request.pixelHeight()),
                clamp(Math.ceil(view.toDisplayX(metres.getMaxX()) * scale) + 1, request.pixelWidth()),
                clamp(Math.ceil(view.toDisplayY(metres.getMinY()) * scale) + 1, request.pixelHeight()));
    }

    private static int clamp(double value, int limit) {
        return (int) Math.min(Math.max(value, 0), limit);
    }

    private boolean overlaps(PixelWindow other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    private PixelWindow joined(PixelWindow other) {
        return new PixelWindow(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
