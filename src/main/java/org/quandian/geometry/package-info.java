/**
 * Floor 0. Typed measures and robust operations on shapes, all in one metric CRS.
 *
 * <p>Main types: {@link org.quandian.geometry.SquareMetres}, {@link org.quandian.geometry.WorkingCrs}; {@link
 * org.quandian.geometry.Reach} and {@link org.quandian.geometry.ServedAreaSweep} for exact served areas, {@link
 * org.quandian.geometry.ServiceAreaShape} for their outlines.
 *
 * <p>May use: nothing of ours; JTS.
 *
 * <p>Threads: values are immutable; JTS shapes are read-only by agreement once published; a sweep is scratch of one thread.
 */
@NullMarked
package org.quandian.geometry;

import org.jspecify.annotations.NullMarked;
