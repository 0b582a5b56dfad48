package org.quandian.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * How much of each pixel is covered, 0 to 255, for a whole picture. Written while it is painted, read-only afterwards.
 *
 * @param image one byte per pixel
 */
record MaskPlane(BufferedImage image) {
    static MaskPlane blank(int width, int height) {
        return new MaskPlane(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    }

    byte[] cover() {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    long bytes() {
        return (long) image.getWidth() * image.getHeight();
    }
}
