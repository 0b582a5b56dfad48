/**
 * Floor 1. The walking network: streets as compact arrays, how they are made from road lines, what a plan changes about them, and
 * bounded shortest ways along them.
 *
 * <p>Main types: {@link org.quandian.network.WalkGraph} (the streets, never changed), {@link org.quandian.network.Streets} (the same
 * with the links and bars of a plan laid over), {@link org.quandian.network.TreeSearch} (ways from some origins up to a limit).
 *
 * <p>All lengths are metres on one grid of 2^-30 m (see {@link org.quandian.network.Lengths}): sums along different ways are exact, so
 * two computations of one distance give the same bits and {@code <=} means what it says.
 *
 * <p>May use: geometry, planning, task; JTS.
 *
 * <p>Threads: graphs, streets and reports are immutable; a search is scratch of one thread.
 */
@NullMarked
package org.quandian.network;

import org.jspecify.annotations.NullMarked;
