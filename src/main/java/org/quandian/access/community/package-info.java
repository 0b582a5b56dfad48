/**
 * Floor 2, beside {@code access}. The complete community (完整社区): the checklist of every community, item by item, with the
 * evidence.
 *
 * <p>Main types: {@link org.quandian.access.community.CommunityEngine}, {@link org.quandian.access.community.CommunityResult},
 * {@link org.quandian.access.community.CommunityCard}.
 *
 * <p>May use: access, access.people, planning, geometry, task; JTS.
 *
 * <p>Threads: engines are immutable after preparation and may be asked from any thread; cards and results are values.
 */
@NullMarked
package org.quandian.access.community;

import org.jspecify.annotations.NullMarked;
