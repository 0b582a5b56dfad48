/**
 * Floor 2. Who is served, how well, by whom: whole-city and incremental figures.
 *
 * <p>The words that all access rooms share. Main types: {@link org.quandian.access.IndicatorEngine}, {@link org.quandian.access.IndicatorResult}, {@link org.quandian.access.ServiceResult}, {@link org.quandian.access.CoverageRate}.
 *
 * <p>May use: planning, geometry, task; JTS.
 *
 * <p>Threads: engines are immutable after preparation and may be asked from any thread.
 */
@NullMarked
package org.quandian.access;

import org.jspecify.annotations.NullMarked;
