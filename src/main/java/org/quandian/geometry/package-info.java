/**
 * Floor 0. Typed measures and robust operations on shapes, all in one metric CRS.
 *
 * <p>Main types: {@link org.quandian.geometry.SquareMetres}, {@link org.quandian.geometry.WorkingCrs}.
 *
 * <p>May use: nothing of ours; JTS.
 *
 * <p>Threads: values are immutable; JTS shapes are read-only by agreement once published.
 */
@NullMarked
package org.quandian.geometry;

import org.jspecify.annotations.NullMarked;
