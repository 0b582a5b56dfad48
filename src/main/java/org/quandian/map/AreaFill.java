package org.quandian.map;

/** What an area is filled with. */
public sealed interface AreaFill permits SolidFill, HatchFill {
    /**
     * The colour of one pixel of the picture, not premultiplied.
     *
     * @param x device pixels from the left edge
     * @param y device pixels from the top edge
     * @param outputScale device pixels per logical pixel
     */
    int argbAt(int x, int y, double outputScale);

    /** Whether every pixel has the same colour. */
    boolean uniform();
}
