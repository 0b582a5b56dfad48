package org.quandian.ui;

import java.util.concurrent.CompletableFuture;
import org.quandian.map.LayerImageCache;
import org.quandian.map.MapFonts;
import org.quandian.map.MapRenderer;
import org.quandian.portrayal.StyleBook;
import org.quandian.task.TaskRunner;

/**
 * What every map of the window is painted with. Fonts and styles take a while to read, so they are read on the render runner from the
 * moment the window is made.
 */
final class MapStudio {
    private static final long CACHE_BYTES = 384L << 20;

    private final CompletableFuture<Tools> tools;

    MapStudio(TaskRunner render) {
        this.tools = render.submit(() -> new Tools(
                new MapRenderer(MapFonts.bundled(), LayerImageCache.ofBytes(CACHE_BYTES)), StyleBook.bundled()));
    }

    /** Done when fonts and styles are read. */
    CompletableFuture<Tools> tools() {
        return tools;
    }

    /**
     * What maps are painted with.
     *
     * @param renderer the painter, with its cache
     * @param styles how each role looks
     */
    record Tools(MapRenderer renderer, StyleBook styles) {}
}
