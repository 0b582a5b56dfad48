/**
 * Floor 1. Viewport, scene, layers, symbolizers, SLD styles and the pure off-screen renderer. Knows shapes and colours, not what
 * they mean.
 *
 * <p>Main types: {@link org.quandian.map.MapViewport}, {@link org.quandian.map.MapScene}, {@link org.quandian.map.MapLayer}, {@link org.quandian.map.Symbolizer}, {@link org.quandian.map.SldReader}, {@link org.quandian.map.MapRenderer}.
 *
 * <p>May use: geometry, task; JTS, Java2D.
 *
 * <p>Threads: values are immutable; the renderer and its cache may be used from any thread.
 */
@NullMarked
package org.quandian.map;

import org.jspecify.annotations.NullMarked;
