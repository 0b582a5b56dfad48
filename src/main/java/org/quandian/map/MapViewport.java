package org.quandian.map;

import org.locationtech.jts.geom.Envelope;

/**
 * Which part of the city is seen, and how large. North is up. Immutable; every gesture makes another viewport.
 *
 * @param centreX metres, what lies in the middle of the picture
 * @param centreY metres, what lies in the middle of the picture
 * @param metresPerPixel metres on the ground for one logical pixel, greater than 0
 * @param width logical pixels, at least 1
 * @param height logical pixels, at least 1
 */
public record MapViewport(double centreX, double centreY, double metresPerPixel, int width, int height) {
    /** Width of a logical pixel on paper at 96 dpi, metres (OGC uses 0.28 mm, screens today 25.4 mm / 96). */
    public static final double PIXEL_METRES = 0.0254 / 96;

    /** Refuses sizes and scales that show nothing. */
    public MapViewport {
        if (!(metresPerPixel > 0) || Double.isInfinite(metresPerPixel) || width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "not a viewport: " + metresPerPixel + " m/px, " + width + " x " + height);
        }
    }

    /**
     * The viewport that shows the whole extent in the middle of a picture.
     *
     * @param margin logical pixels left free on every side, where the size allows it
     */
    public static MapViewport of(Envelope extent, int width, int height, double margin) {
        return new MapViewport(0, 0, 1, width, height).fitted(extent, margin);
    }

    /** Where a place of the city is seen; outside the picture where it is not in view. */
    public DisplayPoint toDisplay(MapPoint point) {
        return new DisplayPoint(toDisplayX(point.x()), toDisplayY(point.y()));
    }

    /** What lies under a place of the picture. */
    public MapPoint toMap(DisplayPoint point) {
        return new MapPoint(
                centreX + (point.x() - width / 2.0) * metresPerPixel,
                centreY - (point.y() - height / 2.0) * metresPerPixel);
    }

    /** Logical pixels from the left edge for metres towards east. */
    public double toDisplayX(double x) {
        return width / 2.0 + (x - centreX) / metresPerPixel;
    }

    /** Logical pixels from the top edge for metres towards north. */
    public double toDisplayY(double y) {
        return height / 2.0 - (y - centreY) / metresPerPixel;
    }

    /**
     * Larger or smaller around one place, which stays where it is seen.
     *
     * @param factor greater than 1 to come closer
     */
    public MapViewport zoomedAt(DisplayPoint fixed, double factor) {
        MapPoint under = toMap(fixed);
        double scale = metresPerPixel / factor;
        return new MapViewport(
                under.x() - (fixed.x() - width / 2.0) * scale,
                under.y() + (fixed.y() - height / 2.0) * scale,
                scale,
                width,
                height);
    }

    /** The picture moved with the hand: what was at (x, y) is then at (x + dx, y + dy), logical pixels. */
    public MapViewport panned(double dx, double dy) {
        return new MapViewport(
                centreX - dx * metresPerPixel, centreY + dy * metresPerPixel, metresPerPixel, width, height);
    }

    /** The same size of picture, showing the whole extent with a margin in logical pixels. An empty extent changes nothing. */
    public MapViewport fitted(Envelope extent, double margin) {
        if (extent.isNull()) {
            return this;
        }
        double freeWidth = Math.max(width - 2 * margin, 1);
        double freeHeight = Math.max(height - 2 * margin, 1);
        double needed = Math.max(extent.getWidth() / freeWidth, extent.getHeight() / freeHeight);
        return new MapViewport(
                (extent.getMinX() + extent.getMaxX()) / 2,
                (extent.getMinY() + extent.getMaxY()) / 2,
                needed > 0 ? needed : metresPerPixel,
                width,
                height);
    }

    /** The same middle and scale on a picture of another size. */
    public MapViewport withSize(int newWidth, int newHeight) {
        return new MapViewport(centreX, centreY, metresPerPixel, newWidth, newHeight);
    }

    /** The same middle and size at another scale, such as 8000 for 1:8,000. */
    public MapViewport withScaleDenominator(double denominator) {
        return new MapViewport(centreX, centreY, denominator * PIXEL_METRES, width, height);
    }

    /** The N of 1:N on a screen of 96 dots per inch. */
    public double scaleDenominator() {
        return metresPerPixel / PIXEL_METRES;
    }

    /** What is in view, metres. */
    public Envelope extent() {
        double halfWidth = width * metresPerPixel / 2;
        double halfHeight = height * metresPerPixel / 2;
        return new Envelope(centreX - halfWidth, centreX + halfWidth, centreY - halfHeight, centreY + halfHeight);
    }
}
