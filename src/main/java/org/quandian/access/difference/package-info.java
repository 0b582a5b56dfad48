/**
 * Floor 2, below the whole city. What streets take away: who is served on paper but not on foot and why, and the dead ends (断头路) whose
 * opening would give most of it back.
 *
 * <p>Main types: {@link org.quandian.access.difference.DifferenceFinder} (radius ledger less walk ledger, by community and reason),
 * {@link org.quandian.access.difference.DeadEndFinder} (ends that face another street), {@link
 * org.quandian.access.difference.DeadEndRanking} (which of them to open first).
 *
 * <p>May use: access, access.walk, access.service, access.people, network, planning, geometry, task; JTS.
 *
 * <p>Threads: everything is immutable to its users and may be asked from any thread; long work takes a token and tells how far it is.
 */
@NullMarked
package org.quandian.access.difference;

import org.jspecify.annotations.NullMarked;
