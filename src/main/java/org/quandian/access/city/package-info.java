/**
 * Floor 2, on top of the other access rooms. All indicators of one city under one rule book: prepared when first asked for, updated
 * together edit by edit.
 *
 * <p>Main types: {@link org.quandian.access.city.CityLedger}, {@link org.quandian.access.city.CityResult}.
 *
 * <p>May use: the other access rooms, planning, geometry, task.
 *
 * <p>Threads: may be asked from any thread except the workers of the JDK's common pool, on which the engines themselves compute.
 */
@NullMarked
package org.quandian.access.city;

import org.jspecify.annotations.NullMarked;
