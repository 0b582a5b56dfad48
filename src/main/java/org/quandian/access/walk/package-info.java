/**
 * Floor 2, below the services. How people and facilities stand to the streets in the walk ledger (步行口径): where homes, parcels and
 * facilities join them, what the streets of a plan are, and how far it is on foot.
 *
 * <p>Main types: {@link org.quandian.access.walk.WalkGround} (one city on its streets), {@link org.quandian.access.walk.StreetPlan} (its
 * streets under a plan), {@link org.quandian.access.walk.NearestTable} (distances to the nearest of many facilities), {@link
 * org.quandian.access.walk.WalkReach} (everybody within reach of one), {@link org.quandian.access.walk.FacilityReach} (the same,
 * following the plan), {@link org.quandian.access.walk.WalkNearest} (what one place has
 * nearby).
 *
 * <p>All distances are on the grid of {@link org.quandian.network.Lengths}: two ways to compute one give the same bits.
 *
 * <p>May use: network, access, access.people, planning, geometry, task; JTS.
 *
 * <p>Threads: everything is immutable to its users and may be asked from any thread; searches are borrowed, one thread each.
 */
@NullMarked
package org.quandian.access.walk;

import org.jspecify.annotations.NullMarked;
