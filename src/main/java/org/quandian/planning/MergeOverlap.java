package org.quandian.planning;

/**
 * Two interventions that come to lie on the same ground by a merge; neither plan had them there together.
 *
 * @param one the one that stands first in the plan
 * @param other the other
 * @param area what they share, m²
 */
public record MergeOverlap(Intervention one, Intervention other, double area) {}
