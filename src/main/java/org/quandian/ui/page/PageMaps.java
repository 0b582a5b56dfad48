package org.quandian.ui.page;

import java.util.function.Supplier;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.StyleBook;
import org.quandian.task.TaskRunner;

/**
 * What pages paint maps with: the same painter, cache and styles as the workbench's.
 *
 * @param renderer the painter; any thread
 * @param styles how each role looks
 * @param render where maps are painted and indexed
 * @param options what the workbench's map shows at this moment, and the theme
 * @param viewport what the workbench's map shows a part of
 */
public record PageMaps(
        MapRenderer renderer,
        StyleBook styles,
        TaskRunner render,
        Supplier<PortrayalOptions> options,
        Supplier<MapViewport> viewport) {}
