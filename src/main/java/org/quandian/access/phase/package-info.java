/**
 * Floor 2, above access.city. A plan over the years (分期): what the city is like and what is spent in each year, what a slip does, in what
 * order to build, and whether targets will be reached.
 *
 * <p>Main types: {@link org.quandian.access.phase.PhaseFigures}, {@link org.quandian.access.phase.PhaseCosts}, {@link
 * org.quandian.access.phase.PhaseSlip}, {@link org.quandian.access.phase.OrderFinder}, {@link org.quandian.access.phase.TargetBoard}.
 *
 * <p>May use: access.city and the rooms below it, planning, task.
 *
 * <p>Threads: values are immutable and may be shared; the work is done on the caller's thread, never the window's.
 */
@NullMarked
package org.quandian.access.phase;

import org.jspecify.annotations.NullMarked;
