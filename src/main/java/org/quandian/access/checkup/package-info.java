/**
 * Floor 2, above access.city. City health check (城市体检): one card of graded indicators for the city, each district and each community, the
 * problems on it, and what would mend them.
 *
 * <p>Main types: {@link org.quandian.access.checkup.CheckupReport}, {@link org.quandian.access.checkup.ZoneCard}, {@link
 * org.quandian.access.checkup.GradeRules}.
 *
 * <p>May use: the other access rooms, planning, geometry, task.
 *
 * <p>Threads: as access.city: any thread except the workers of the JDK's common pool and the window's own.
 */
@NullMarked
package org.quandian.access.checkup;

import org.jspecify.annotations.NullMarked;
