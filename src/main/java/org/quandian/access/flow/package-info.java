/**
 * Floor 2. Who gets one of the limited places within reach: children to school seats, cars to parking spaces.
 *
 * <p>Main types: {@link org.quandian.access.flow.CapacityFlow} (prepared once, asked often), {@link
 * org.quandian.access.flow.FlowSolution} (an answer), {@link org.quandian.access.flow.WholeUnits} (nobody's unit is split).
 *
 * <p>May use: task; OR-Tools, which no other room may use.
 *
 * <p>Threads: a prepared flow and its answers are immutable and may be asked from any thread.
 */
@NullMarked
package org.quandian.access.flow;

import org.jspecify.annotations.NullMarked;
