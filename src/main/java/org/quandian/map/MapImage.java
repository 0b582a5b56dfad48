package org.quandian.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A finished picture: premultiplied ARGB, row by row from the top left. The pixels are shared, not copied, so that a screen can show
 * them without another pass; nobody writes to them any more.
 */
public final class MapImage {
    private final BufferedImage image;

    MapImage(BufferedImage image) {
        this.image = image;
    }

    /** Width in device pixels. */
    public int width() {
        return image.getWidth();
    }

    /** Height in device pixels. */
    public int height() {
        return image.getHeight();
    }

    /** The pixels themselves, premultiplied ARGB, {@code width * height}; read-only by agreement. */
    public int[] pixels() {
        return pixelsOf(image);
    }

    /** The same pixels as a Java2D image of type {@code TYPE_INT_ARGB_PRE}; read-only by agreement. */
    public BufferedImage view() {
        return image;
    }

    /** One pixel, premultiplied ARGB. */
    public int pixelAt(int x, int y) {
        return pixels()[y * width() + x];
    }

    static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    static int[] pixelsOf(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
