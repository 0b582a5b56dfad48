/**
 * Floor 2. Where people live, and in which zone: the one table that every figure of people is added up from.
 *
 * <p>Main types: {@link org.quandian.access.people.Dwellings}, {@link org.quandian.access.people.PeopleReport}, {@link
 * org.quandian.access.people.UnitZones}.
 *
 * <p>May use: planning, geometry, task; JTS.
 *
 * <p>Threads: everything is immutable and may be shared between threads.
 */
@NullMarked
package org.quandian.access.people;

import org.jspecify.annotations.NullMarked;
