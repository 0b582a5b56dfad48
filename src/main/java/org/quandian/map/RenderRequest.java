package org.quandian.map;

/**
 * All that a picture depends on.
 *
 * @param scene what to paint
 * @param viewport which part of it, and how large
 * @param outputScale device pixels per logical pixel, such as 1.25 on a dense screen
 * @param background what the picture is filled with first; {@link Colour#TRANSPARENT} for strata that lie over others
 */
public record RenderRequest(MapScene scene, MapViewport viewport, double outputScale, Colour background) {
    /** Refuses scales that make no picture. */
    public RenderRequest {
        if (!(outputScale > 0) || outputScale > 16) {
            throw new IllegalArgumentException("not an output scale: " + outputScale);
        }
    }

    /** Width of the picture, device pixels. */
    public int pixelWidth() {
        return Math.max(1, (int) Math.round(viewport.width() * outputScale));
    }

    /** Height of the picture, device pixels. */
    public int pixelHeight() {
        return Math.max(1, (int) Math.round(viewport.height() * outputScale));
    }
}
