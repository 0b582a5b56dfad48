/**
 * Floor 6. The map on the screen: strata of pictures that never make the hand wait, the overlay, the card at the pointer, the buttons.
 *
 * <p>Main types: {@link org.quandian.ui.map.MapPane}, {@link org.quandian.ui.map.CursorCard}.
 *
 * <p>May use: ui.map.tool, ui.explain, ui.fx, portrayal, map, task; JavaFX.
 *
 * <p>Threads: the FX thread; pictures are painted on the render runner.
 */
@NullMarked
package org.quandian.ui.map;

import org.jspecify.annotations.NullMarked;
