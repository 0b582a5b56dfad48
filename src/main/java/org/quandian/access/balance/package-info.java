/**
 * Floor 2. What is needed against what there is: school seats, school zones, parking and charging, care places, shelters.
 *
 * <p>Main types: {@link org.quandian.access.balance.BalanceGround} (what all of them share, made once for a city and its rules),
 * {@link org.quandian.access.balance.BalanceEngines} (makes the engines by their ids).
 *
 * <p>May use: access, access.people, access.walk, access.flow, planning, geometry, task, JTS.
 *
 * <p>Threads: engines and results are immutable; any thread. Details are worked out by the first who asks for them.
 */
@NullMarked
package org.quandian.access.balance;

import org.jspecify.annotations.NullMarked;
