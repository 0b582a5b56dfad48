package org.quandian.map;

import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pictures and masks of layers until they are no longer asked for: the least recently used leave first when the limit of bytes
 * is reached. A picture is found again only for an equal layer (its revision is part of that), viewport and output scale. Any thread.
 */
public final class LayerImageCache {
    private final long limitBytes;
    private final Map<Object, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;
    private long paintedImages;
    private long paintedMasks;

    private LayerImageCache(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    /** A cache of at most so many bytes of pixels. */
    public static LayerImageCache ofBytes(long limitBytes) {
        return new LayerImageCache(limitBytes);
    }

    /** Keeps nothing: for a single picture. */
    public static LayerImageCache none() {
        return new LayerImageCache(0);
    }

    /** How many layers had to be painted because no picture of them was kept. */
    public synchronized long paintedImages() {
        return paintedImages;
    }

    /** How many masks had to be painted because none was kept. */
    public synchronized long paintedMasks() {
        return paintedMasks;
    }

    /** Forgets everything. */
    public synchronized void clear() {
        kept.clear();
        bytes = 0;
    }

    boolean keepsNothing() {
        return limitBytes <= 0;
    }

    BufferedImage image(ImageKey key, Supplier<BufferedImage> painter) {
        if (find(key) instanceof BufferedImage found) {
            return found;
        }
        BufferedImage painted = painter.get();
        synchronized (this) {
            paintedImages++;
            keep(key, painted, 4L * painted.getWidth() * painted.getHeight());
        }
        return painted;
    }

    MaskPlane mask(MaskKey key, Supplier<MaskPlane> painter) {
        if (find(key) instanceof MaskPlane found) {
            return found;
        }
        MaskPlane painted = painter.get();
        synchronized (this) {
            paintedMasks++;
            keep(key, painted, painted.bytes());
        }
        return painted;
    }

    private synchronized @Nullable Object find(Object key) {
        Kept found = kept.get(key);
        return found == null ? null : found.value();
    }

    private void keep(Object key, Object value, long size) {
        if (size > limitBytes) {
            return;
        }
        Kept old = kept.put(key, new Kept(value, size));
        bytes += size - (old == null ? 0 : old.size());
        Iterator<Kept> oldest = kept.values().iterator();
        while (bytes > limitBytes && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    /** Under what the picture of a layer is found again. */
    record ImageKey(MapLayer layer, MapViewport viewport, double outputScale) {}

    /** Under what a mask is found again; the width of the pen is 0 for a filled mask. */
    record MaskKey(MaskShapes shapes, double strokeWidth, MapViewport viewport, double outputScale) {}

    private record Kept(Object value, long size) {}
}
