package org.quandian.ui.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.CityPortrayal;
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
 * @param viewport what part of the city the workbench's map shows
 * @param indicator which indicator the workbench shows
 * @param plain the city without figures, indexed; empty while the workbench's map is not that far
 */
public record PageMaps(
        MapRenderer renderer,
        StyleBook styles,
        TaskRunner render,
        Supplier<PortrayalOptions> options,
        Supplier<MapViewport> viewport,
        Supplier<String> indicator,
        Supplier<Optional<CityPortrayal>> plain) {}
