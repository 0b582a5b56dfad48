/**
 * Floor 2, beside {@code access}. Gaps (缺口): where a service lacks, as connected land with its people, its nearest facility and
 * the idle sites that could close it.
 *
 * <p>Main types: {@link org.quandian.access.gap.GapFinder}, {@link org.quandian.access.gap.GapReport}, {@link
 * org.quandian.access.gap.Gap}.
 *
 * <p>May use: access, access.people, access.service, access.circle, planning, geometry, task; JTS.
 *
 * <p>Threads: a finder is immutable after preparation and may be asked from any thread; gaps are values.
 */
@NullMarked
package org.quandian.access.gap;

import org.jspecify.annotations.NullMarked;
