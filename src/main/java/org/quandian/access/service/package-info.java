/**
 * Floor 2. Who is within reach of a service in the radius ledger and in the walk ledger: parks, and
 * every facility type that has a radius.
 *
 * <p>Main types: {@link org.quandian.access.service.ServiceGround} (what all services share), {@link
 * org.quandian.access.service.ServiceEngine} (one service), {@link org.quandian.access.service.ServiceTable} (its figures); {@link
 * org.quandian.access.service.WalkServices}, {@link org.quandian.access.service.WalkEngine} and {@link
 * org.quandian.access.service.WalkTable} are the same on foot.
 *
 * <p>May use: access, access.people, access.walk, network, planning, geometry, task; JTS.
 *
 * <p>Threads: everything is immutable after preparation and may be asked from any thread.
 */
@NullMarked
package org.quandian.access.service;

import org.jspecify.annotations.NullMarked;
