/**
 * Floor 3. From plan and figures to what is seen: map layers, classes, legend, colours, and the words and number formats people read.
 *
 * <p>Main types: {@link org.quandian.portrayal.CityPortrayal}, {@link org.quandian.portrayal.MapPalette}, {@link org.quandian.portrayal.LegendEntry}, {@link org.quandian.portrayal.FigureFormat}, {@link org.quandian.portrayal.Messages}.
 *
 * <p>May use: planning, access, network, map, geometry.
 *
 * <p>Threads: immutable; any thread.
 */
@NullMarked
package org.quandian.portrayal;

import org.jspecify.annotations.NullMarked;
