/**
 * Floor 2. Who is served, how well, by whom: whole-city and incremental figures.
 *
 * <p>Main types: {@link org.quandian.access.RadiusLedger}, {@link org.quandian.access.RadiusResult}, {@link org.quandian.access.CoverageRate}.
 *
 * <p>May use: planning, geometry, task; JTS.
 *
 * <p>Threads: engines are immutable after preparation and may be asked from any thread.
 */
@NullMarked
package org.quandian.access;

import org.jspecify.annotations.NullMarked;
