/**
 * Floor 6. What the mouse and the keys mean on the map: a state chart, one class per state, free of any toolkit.
 *
 * <p>Main types: {@link org.quandian.ui.map.tool.ToolChart}, {@link org.quandian.ui.map.tool.ToolState}, {@link
 * org.quandian.ui.map.tool.ToolBench}.
 *
 * <p>May use: map, planning, siting; JTS. No JavaFX, so that every gesture is tested without a window.
 *
 * <p>Threads: the FX thread (or a test's own).
 */
@NullMarked
package org.quandian.ui.map.tool;

import org.jspecify.annotations.NullMarked;
