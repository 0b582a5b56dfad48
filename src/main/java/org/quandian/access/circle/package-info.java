/**
 * Floor 2, beside {@code access}. Living circles (生活圈): who has everything of the quarter of an hour, the ten and the five
 * minutes in reach, and what they lack.
 *
 * <p>Main types: {@link org.quandian.access.circle.CircleEngine}, {@link org.quandian.access.circle.CircleResult}, {@link
 * org.quandian.access.circle.CircleCard}.
 *
 * <p>May use: access, access.people, access.service, planning, geometry, task; JTS.
 *
 * <p>Threads: engines are immutable after preparation and may be asked from any thread; results and cards are values.
 */
@NullMarked
package org.quandian.access.circle;

import org.jspecify.annotations.NullMarked;
