package org.quandian.planning;

import org.locationtech.jts.geom.Geometry;

/** One thing a planner places (措施). Immutable; a change makes another value with the same id. */
public sealed interface Intervention permits PocketPark {
    /** Identifier, unique within its scenario. */
    String id();

    /** What it is called; may be empty. */
    String name();

    /** Where it is, in the working CRS. */
    Geometry shape();

    /** The word for its kind in files: {@code pocket_park}. */
    String kind();

    /** The same thing somewhere else. */
    Intervention withShape(Geometry shape);

    /** The same thing under another name. */
    Intervention withName(String name);
}
