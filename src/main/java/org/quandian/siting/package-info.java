/**
 * Floor 2. Where something may be built, and (later) where to build next.
 *
 * <p>Main types: {@link org.quandian.siting.SitingRules}.
 *
 * <p>May use: planning, access, geometry, task; JTS.
 *
 * <p>Threads: immutable after preparation; any thread.
 */
@NullMarked
package org.quandian.siting;

import org.jspecify.annotations.NullMarked;
